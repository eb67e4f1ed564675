import { invalid, notFound } from "../http/problem.ts";
import type { World } from "./world.ts";

/** A prompt or a skill, in all its versions. */
export interface Registered {
  readonly id: string;
  readonly name: string;
  title?: string;
  description?: string;
  sharingScope: string;
  readonly createdAt: string;
  updatedAt: string;
  /** The first one has the number 1. */
  readonly versions: RegisteredVersion[];
}

export interface RegisteredVersion {
  readonly version: number;
  readonly definition: Readonly<Record<string, unknown>>;
  notes?: string;
  aliases: readonly string[];
  readonly createdAt: string;
}

/** One of its versions, as the API shows it: the latest when neither a number nor a name is given. @throws Problem 404. */
export function viewRegistered(
  kind: string,
  thing: Registered,
  wanted: { readonly version?: number; readonly alias?: string } = {},
): Record<string, unknown> {
  const version = versionOf(kind, thing, wanted);
  const { versions, createdAt, updatedAt, ...known } = thing;
  return { ...known, ...version, createdAt, updatedAt, latestVersion: versions.length };
}

/** @throws Problem 404. */
export function versionOf(
  kind: string,
  { versions }: Registered,
  { version, alias }: { readonly version?: number; readonly alias?: string },
): RegisteredVersion {
  const found =
    alias === undefined ? versions.at((version ?? 0) - 1) : versions.find((each) => each.aliases.includes(alias));
  if (!found || (version !== undefined && found.version !== version))
    throw notFound(`${kind} version`, String(alias ?? version));
  return found;
}

/**
 * Adds a version. One that says the same as the latest is that one.
 *
 * @returns The version, and whether it was there before.
 */
export function addVersion(
  { clock }: World,
  thing: Registered,
  { definition, notes, aliases }: Readonly<Record<string, unknown>>,
): { readonly version: number; readonly deduplicated: boolean } {
  const latest = thing.versions.at(-1);
  const deduplicated = latest !== undefined && JSON.stringify(latest.definition) === JSON.stringify(definition);
  const version: RegisteredVersion = deduplicated
    ? latest
    : {
        version: thing.versions.length + 1,
        definition: definition as RegisteredVersion["definition"],
        aliases: [],
        createdAt: clock.timestamp(),
      };
  if (!deduplicated) thing.versions.push(version);
  if (typeof notes === "string") version.notes = notes;
  if (Array.isArray(aliases)) nameVersion(thing, version, [...version.aliases, ...aliases]);
  thing.updatedAt = clock.timestamp();
  return { version: version.version, deduplicated };
}

/** Gives a version all its names, which other versions lose. */
export function nameVersion({ versions }: Registered, version: RegisteredVersion, aliases: readonly unknown[]): void {
  const names = [...new Set(aliases.map(String))];
  if (names.includes("")) throw invalid(["body", "aliases"], "A name has at least one character.");
  for (const other of versions) other.aliases = other.aliases.filter((alias) => !names.includes(alias));
  version.aliases = names;
}
