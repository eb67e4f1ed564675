import type { Annotations, Api, Limits, Property, Schema } from "../ir.ts";
import type { Difference, DifferenceKind, Direction } from "./difference.ts";
import { describe, follow, shapeOf, type Member, type Plain } from "./shape.ts";
import { matchVariants } from "./variants.ts";

/** Two documents that are being compared, and what was found so far. */
export interface Comparison {
  readonly ours: Api;
  readonly theirs: Api;
  /** Pairs of schemas that have been compared, by direction: each is told once, where it has its name. */
  readonly seen: Map<Schema, Map<Schema, Set<Direction>>>;
  readonly found: (difference: Difference) => void;
}

/** Compares two schemas, and everything inside them. */
export function compareSchemas(
  comparison: Comparison,
  ours: Schema,
  theirs: Schema,
  place: string,
  direction: Direction,
): void {
  const [mine, other] = [follow(comparison.ours, ours), follow(comparison.theirs, theirs)];
  if (wasSeen(comparison, mine.target, other.target, direction)) return;
  const at = mine.name ?? place;
  const [a, b] = [shapeOf(comparison.ours, ours), shapeOf(comparison.theirs, theirs)];
  const tell = teller(comparison, direction);
  if (a.nullable !== b.nullable) tell("nullable", at, yes(a.nullable), yes(b.nullable));
  compareMembers(comparison, a.members, b.members, at, direction);
}

function compareMembers(
  comparison: Comparison,
  ours: readonly Member[],
  theirs: readonly Member[],
  place: string,
  direction: Direction,
): void {
  const [mine, other] = [ours[0], theirs[0]];
  if (ours.length === 1 && theirs.length === 1 && mine && other) {
    comparePlain(comparison, mine.schema, other.schema, mine.name ?? place, direction);
    return;
  }
  const tell = teller(comparison, direction);
  const { pairs, missing, extra } = matchVariants(ours, theirs, comparison.ours, comparison.theirs);
  for (const member of missing) tell("missing", `${place}|`, undefined, describeMember(comparison.theirs, member));
  for (const member of extra) tell("extra", `${place}|`, describeMember(comparison.ours, member), undefined);
  for (const [one, two] of pairs) {
    if (one.name !== undefined && wasSeen(comparison, one.schema, two.schema, direction)) continue;
    comparePlain(comparison, one.schema, two.schema, one.name ?? `${place}|${labelOf(comparison, one)}`, direction);
  }
}

function comparePlain(comparison: Comparison, ours: Plain, theirs: Plain, place: string, direction: Direction): void {
  const tell = teller(comparison, direction);
  const kinds = `${ours.kind}/${theirs.kind}`;
  if (ours.kind === "object" && theirs.kind === "object") {
    compareProperties(comparison, ours.properties, theirs.properties, place, direction);
    compareAdditional(comparison, ours.additional, theirs.additional, place, direction);
  } else if (ours.kind === "array" && theirs.kind === "array") {
    compareSchemas(comparison, ours.items, theirs.items, `${place}[]`, direction);
    if ((ours.uniqueItems ?? false) !== (theirs.uniqueItems ?? false))
      tell("limits", place, unique(ours.uniqueItems), unique(theirs.uniqueItems));
  } else if (ours.kind === "tuple" && theirs.kind === "tuple" && ours.items.length === theirs.items.length) {
    for (const [index, item] of ours.items.entries())
      compareSchemas(comparison, item, theirs.items[index] as Schema, `${place}[${index}]`, direction);
  } else if (ours.kind === "enum" && theirs.kind === "enum") {
    const [mine, other] = [without(ours.values, theirs.values), without(theirs.values, ours.values)];
    if (mine !== undefined || other !== undefined) tell("enum", place, mine, other);
  } else if (ours.kind !== theirs.kind) {
    if (!bothOpen(ours, theirs))
      tell("type", place, describe(comparison.ours, ours), describe(comparison.theirs, theirs));
    return;
  } else if (ours.kind === "intersection" || kinds === "tuple/tuple") {
    if (JSON.stringify(ours) !== JSON.stringify(theirs))
      tell("type", place, describe(comparison.ours, ours), describe(comparison.theirs, theirs));
  }
  if (ours.kind === "number" && theirs.kind === "number" && ours.integer !== theirs.integer)
    tell("type", place, describe(comparison.ours, ours), describe(comparison.theirs, theirs));
  if ("format" in ours || "format" in theirs)
    tellUnequal(tell, "format", place, textOf(ours, "format"), textOf(theirs, "format"));
  if ("pattern" in ours || "pattern" in theirs)
    tellUnequal(tell, "pattern", place, textOf(ours, "pattern"), textOf(theirs, "pattern"));
  tellUnequal(tell, "limits", place, limitsOf(ours), limitsOf(theirs));
}

function compareProperties(
  comparison: Comparison,
  ours: readonly Property[],
  theirs: readonly Property[],
  place: string,
  direction: Direction,
): void {
  const tell = teller(comparison, direction);
  const others = new Map(theirs.map((property) => [property.name, property]));
  for (const mine of ours) {
    const at = `${place}.${mine.name}`;
    const other = others.get(mine.name);
    others.delete(mine.name);
    if (!other) {
      tell("extra", at, describe(comparison.ours, mine.schema), undefined);
      continue;
    }
    if (mine.required !== other.required) tell("required", at, yes(mine.required), yes(other.required));
    compareUse(comparison, mine.schema, other.schema, at, direction);
  }
  for (const [name, { schema }] of others)
    tell("missing", `${place}.${name}`, undefined, describe(comparison.theirs, schema));
}

/** A schema where it is used: what stands beside the reference counts too. */
export function compareUse(
  comparison: Comparison,
  ours: Schema,
  theirs: Schema,
  place: string,
  direction: Direction,
): void {
  const tell = teller(comparison, direction);
  if (direction === "request") {
    tellUnequal(tell, "default", place, defaultOf(ours, comparison.ours), defaultOf(theirs, comparison.theirs));
  }
  tellUnequal(tell, "deprecated", place, isDeprecated(ours, comparison.ours), isDeprecated(theirs, comparison.theirs));
  compareSchemas(comparison, ours, theirs, place, direction);
}

/** `{ [name]: … }`. To say nothing, to say anything, and to forbid more are one on the wire: a client sends what is listed. */
function compareAdditional(
  comparison: Comparison,
  ours: Schema | undefined,
  theirs: Schema | undefined,
  place: string,
  direction: Direction,
): void {
  const [mine, other]: Schema[] = [ours ?? { kind: "unknown" }, theirs ?? { kind: "unknown" }];
  if (!mine || !other || (mine.kind === "unknown" && other.kind === "unknown")) return;
  compareSchemas(comparison, mine, other, `${place}[name]`, direction);
}

/** An object of which nothing is said, and a value of which nothing is said. */
function bothOpen(ours: Plain, theirs: Plain): boolean {
  return [ours, theirs].every(({ kind }) => kind === "unknown");
}

type Tell = (kind: DifferenceKind, place: string, ours: string | undefined, theirs: string | undefined) => void;

/** Tells what differs, the absent side left out. */
export function teller({ found }: Comparison, direction: Direction): Tell {
  return (kind, place, ours, theirs) =>
    found({
      kind,
      place,
      directions: [direction],
      ...(ours === undefined ? {} : { ours }),
      ...(theirs === undefined ? {} : { theirs }),
    });
}

function tellUnequal(
  tell: Tell,
  kind: DifferenceKind,
  place: string,
  ours: string | undefined,
  theirs: string | undefined,
): void {
  if (ours !== theirs) tell(kind, place, ours, theirs);
}

function wasSeen({ seen }: Comparison, ours: Schema, theirs: Schema, direction: Direction): boolean {
  const others = seen.get(ours) ?? new Map<Schema, Set<Direction>>();
  const directions = others.get(theirs) ?? new Set<Direction>();
  if (directions.has(direction)) return true;
  seen.set(ours, others.set(theirs, directions.add(direction)));
  return false;
}

function annotation<Key extends keyof Annotations>(schema: Schema, api: Api, key: Key): Annotations[Key] {
  return schema[key] ?? follow(api, schema).target[key];
}

function isDeprecated(schema: Schema, api: Api): string {
  return yes(annotation(schema, api, "deprecated") === true);
}

/** A default of `null`, and one of what can have but one value, says no more than absence does. */
function defaultOf(schema: Schema, api: Api): string | undefined {
  const value = annotation(schema, api, "default");
  const [only, ...more] = shapeOf(api, schema).members;
  const constant = more.length === 0 && only?.schema.kind === "enum" && only.schema.values.length === 1;
  return value === undefined || value === null || constant ? undefined : JSON.stringify(value);
}

function limitsOf(schema: Plain): string | undefined {
  const limits: Limits = "limits" in schema ? (schema.limits ?? {}) : {};
  const words = Object.entries(limits)
    .filter(([name, value]) => !(name === "minimum" && value === 0 && schema.kind !== "number"))
    .map(([name, value]) => `${name} ${value}`);
  return words.length === 0 ? undefined : words.toSorted().join(", ");
}

function textOf(schema: Plain, key: "format" | "pattern"): string | undefined {
  return key in schema ? (schema as { readonly format?: string; readonly pattern?: string })[key] : undefined;
}

function describeMember(api: Api, { name, schema }: Member): string {
  return name ?? describe(api, schema);
}

function labelOf(comparison: Comparison, { schema }: Member): string {
  return describe(comparison.ours, schema).split(" ")[0] ?? "";
}

/** The values that only the first list has. */
function without(values: readonly unknown[], others: readonly unknown[]): string | undefined {
  const left = values.filter((value) => !others.includes(value)).map((value) => JSON.stringify(value));
  return left.length === 0 ? undefined : left.toSorted().join(", ");
}

/** A yes or no, as differences say it. */
export function yes(value: boolean): string {
  return value ? "yes" : "no";
}

function unique(value: boolean | undefined): string {
  return value === true ? "unique" : "any";
}
