import * as components from "@mistralai/mistralai/models/components";
import * as operations from "@mistralai/mistralai/models/operations";
import { type Difference, isObject } from "./compare.ts";
import { namesOf } from "./made/preimage.ts";
import type { OfficialSchema } from "./made/official-schemas.ts";

/**
 * Where two clients read something else from the same answer. Ours has wire names and dates as text; the official one has
 * camel case and `Date`s, and is mapped back while they are compared: differences have wire names.
 */
export function compareAnswers(ours: unknown, official: unknown): Difference[] {
  return [...differences(ours, official, [])];
}

/** What one of the clients failed with, or did not know. */
function failure(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  if (typeof value["failed"] === "string") return value["failed"];
  return value["isUnknown"] === true ? "not known" : undefined;
}

function* differences(ours: unknown, official: unknown, at: Difference["at"]): Generator<Difference> {
  if (Object.is(ours, official)) return;
  if (official instanceof Date) {
    if (!(ours instanceof Date || typeof ours === "string") || new Date(ours).getTime() !== official.getTime())
      yield { at, ours, official };
    return;
  }
  const failed = failure(ours) ?? failure(official);
  if (
    failed !== undefined ||
    !isObject(ours) ||
    !isObject(official) ||
    Array.isArray(ours) !== Array.isArray(official)
  ) {
    yield { at, ours: failure(ours) ?? ours, official: failure(official) ?? official };
    return;
  }
  const names = new Map(Object.keys(ours).map((name) => [officialName(name, official), name]));
  for (const [theirs, name] of names) yield* differences(ours[name], official[theirs], [...at, name]);
  for (const [theirs, value] of Object.entries(official)) {
    if (!names.has(theirs) && value !== undefined)
      yield { at: [...at, wireName(theirs)], ours: undefined, official: value };
  }
}

/** As it is, in camel case, or as some schema of the official client calls it otherwise. */
function officialName(name: string, official: Readonly<Record<string, unknown>>): string {
  const camel = name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return [name, camel, ...(renamed().get(name) ?? [])].find((known) => Object.hasOwn(official, known)) ?? camel;
}

function wireName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

let names: Map<string, Set<string>> | undefined;

/** What the official client calls what has a name on the wire, of all its schemas of answers. */
function renamed(): ReadonlyMap<string, ReadonlySet<string>> {
  if (names) return names;
  names = new Map();
  const schemas = Object.entries({ ...components, ...operations }).filter(([name]) => name.endsWith("$inboundSchema"));
  for (const [, schema] of schemas)
    for (const [wire, theirs] of namesOf(schema as unknown as OfficialSchema))
      names.set(wire, (names.get(wire) ?? new Set()).add(theirs));
  return names;
}
