import type { Api } from "../ir.ts";
import { follow, shapeOf, type Member, type Plain } from "./shape.ts";

/** Members of two unions that stand for the same thing, and those that have no counterpart. */
export interface Matched {
  readonly pairs: readonly (readonly [Member, Member])[];
  readonly missing: readonly Member[];
  readonly extra: readonly Member[];
}

/** More than this is not the same thing any more. */
const TOO_FAR = 100;

/**
 * Finds which member of one union is which of another: by the constants that tell objects apart, then by what they look
 * like. The nearest are matched first.
 */
export function matchVariants(ours: readonly Member[], theirs: readonly Member[], ourApi: Api, theirApi: Api): Matched {
  const candidates = ours.flatMap((mine, one) =>
    theirs.map((other, two) => ({ one, two, far: distance(mine, other, ourApi, theirApi) })),
  );
  const pairs: [Member, Member][] = [];
  const [left, right] = [new Set(ours.keys()), new Set(theirs.keys())];
  for (const { one, two, far } of candidates.toSorted((a, b) => a.far - b.far)) {
    const [mine, other] = [ours[one], theirs[two]];
    if (far >= TOO_FAR || !mine || !other || !left.has(one) || !right.has(two)) continue;
    pairs.push([mine, other]);
    left.delete(one);
    right.delete(two);
  }
  const rest = (members: readonly Member[], places: ReadonlySet<number>): Member[] =>
    members.filter((_, place) => places.has(place));
  return { pairs, missing: rest(theirs, right), extra: rest(ours, left) };
}

function distance(mine: Member, other: Member, ourApi: Api, theirApi: Api): number {
  const [a, b] = [mine.schema, other.schema];
  if (a.kind !== b.kind) return textual(a) && textual(b) ? 60 : TOO_FAR;
  const named = mine.name === other.name ? 0 : 0.5;
  if (a.kind === "object" && b.kind === "object") {
    const [tags, otherTags] = [constants(a, ourApi), constants(b, theirApi)];
    for (const [name, value] of tags) if (otherTags.has(name) && otherTags.get(name) !== value) return TOO_FAR;
    const names = new Set(a.properties.map(({ name }) => name));
    const others = new Set(b.properties.map(({ name }) => name));
    const alike = [...names].filter((name) => others.has(name)).length;
    return (1 - (2 * alike) / (names.size + others.size || 1)) * 50 + named;
  }
  if (a.kind === "array" && b.kind === "array") {
    const [items, otherItems] = [shapeOf(ourApi, a.items).members, shapeOf(theirApi, b.items).members];
    const least = items.flatMap((one) => otherItems.map((two) => distance(one, two, ourApi, theirApi)));
    return Math.min(40, ...(least.length > 0 ? least : [0]));
  }
  if (a.kind === "number" && b.kind === "number") return a.integer === b.integer ? named : 30;
  if (a.kind === "string" && b.kind === "string") return a.format === b.format ? named : 20;
  return named;
}

/** Properties that can have but one value: `type: "function"`. */
function constants(schema: Plain, api: Api): Map<string, unknown> {
  if (schema.kind !== "object") return new Map();
  return new Map(
    schema.properties.flatMap(({ name, schema: property }) => {
      const { target } = follow(api, property);
      if (target.kind === "literal") return [[name, target.value] as const];
      return target.kind === "enum" && target.values.length === 1 ? [[name, target.values[0]] as const] : [];
    }),
  );
}

function textual({ kind }: Plain): boolean {
  return kind === "string" || kind === "enum";
}
