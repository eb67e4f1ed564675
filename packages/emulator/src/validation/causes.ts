import type { OutputUnit } from "@cfworker/json-schema";

/** Keywords whose failure only says that something inside them failed. */
const WRAPPERS = new Set(
  "$ref allOf anyOf oneOf properties patternProperties additionalProperties items prefixItems if".split(" "),
);

/**
 * The failures a person needs to see: no wrappers, and of a union's members only the one that the value comes nearest
 * to, so that a misspelt property of a message is not reported as "is not a string, is not null, is not a tool result".
 */
export function causes(errors: readonly OutputUnit[]): OutputUnit[] {
  const located = errors.map((error, index) =>
    // A property that `additionalProperties: false` forbids is reported without its keyword's place; its wrapper has it.
    error.keyword === "false" ? { ...error, keywordLocation: errors[index - 1]?.keywordLocation ?? "" } : error,
  );
  const unions = located
    .filter(({ keyword }) => keyword === "anyOf" || keyword === "oneOf")
    .sort((a, b) => a.keywordLocation.length - b.keywordLocation.length);
  const kept = unions.reduce(nearestMember, located).filter(({ keyword }) => !WRAPPERS.has(keyword));
  return kept.filter(
    (error, index) =>
      kept.findIndex(
        (other) => other.keyword === error.keyword && other.instanceLocation === error.instanceLocation,
      ) === index,
  );
}

/** Leaves only the failures of one member of a union: one that is of the right type, with the fewest of them. */
function nearestMember(errors: readonly OutputUnit[], union: OutputUnit): OutputUnit[] {
  const inside = `${union.keywordLocation}/`;
  const member = (error: OutputUnit): string | undefined =>
    isWithin(error, union, inside) ? error.keywordLocation.slice(inside.length).split("/")[0] : undefined;
  const failures = new Map<string, OutputUnit[]>();
  for (const error of errors) {
    const name = member(error);
    if (name !== undefined) failures.set(name, [...(failures.get(name) ?? []), error]);
  }
  const [nearest] = [...failures].sort(([, a], [, b]) => distance(a, union) - distance(b, union));
  return errors.filter((error) => member(error) === undefined || member(error) === nearest?.[0]);
}

function isWithin(error: OutputUnit, union: OutputUnit, inside: string): boolean {
  return error.keywordLocation.startsWith(inside) && error.instanceLocation.startsWith(union.instanceLocation);
}

function distance(failures: readonly OutputUnit[], union: OutputUnit): number {
  const leaves = failures.filter(({ keyword }) => !WRAPPERS.has(keyword));
  const wrongType = leaves.some(
    ({ keyword, instanceLocation }) => keyword === "type" && instanceLocation === union.instanceLocation,
  );
  return leaves.length + (wrongType ? 1000 : 0);
}
