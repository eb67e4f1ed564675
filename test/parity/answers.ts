import type { Difference } from "./compare.ts";

/** Wire names that the official client does not simply turn into camel case. */
const renamed: Readonly<Record<string, string>> = { schema: "schemaDefinition" };

/**
 * Where two clients read something else from the same answer. Ours has wire names and dates as text; the official one has
 * camel case and `Date`s, and is mapped back while they are compared: differences have wire names.
 */
export function compareAnswers(ours: unknown, official: unknown): Difference[] {
  return [...differences(ours, official, [])];
}

function* differences(ours: unknown, official: unknown, at: Difference["at"]): Generator<Difference> {
  if (Object.is(ours, official)) return;
  if (official instanceof Date) {
    if (typeof ours !== "string" || Date.parse(ours) !== official.getTime()) yield { at, ours, official };
    return;
  }
  if (!isObject(ours) || !isObject(official) || Array.isArray(ours) !== Array.isArray(official)) {
    yield { at, ours, official };
    return;
  }
  const names = new Map(Object.keys(ours).map((name) => [officialName(name, official), name]));
  for (const [theirs, name] of names) yield* differences(ours[name], official[theirs], [...at, name]);
  for (const [theirs, value] of Object.entries(official)) {
    if (!names.has(theirs) && value !== undefined)
      yield { at: [...at, wireName(theirs)], ours: undefined, official: value };
  }
}

function officialName(name: string, official: Readonly<Record<string, unknown>>): string {
  const camel = name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return [name, camel, renamed[name] ?? name].find((candidate) => Object.hasOwn(official, candidate)) ?? camel;
}

function wireName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
