import type { Property, Schema, SchemaId, UnionSchema } from "../../ir.ts";
import { propertiesOf } from "../../plan/bodies.ts";
import type { Plan, View } from "../../plan/model.ts";
import { resolve } from "../../plan/resolve.ts";
import { dateType, isInt64 } from "../../plan/scalars.ts";
import { isVisible } from "../../plan/views.ts";
import { programName } from "../../plan/style.ts";
import { bracketed } from "../text/layout.ts";
import { literalKey } from "../text/property-key.ts";
import { quote } from "../text/string-literal.ts";

/** Where a sample stands. */
export interface SampleContext {
  readonly plan: Plan;
  /** Schemas around it, which it must not begin again. */
  readonly around: ReadonlySet<SchemaId>;
}

/**
 * The shortest value of a type that says something, as an expression laid out for `indent`: what is required and no
 * more, the document's own examples where they are short. `undefined` when there is none that ends.
 */
export function sample(schema: Schema, context: SampleContext, indent: string): string | undefined {
  const example = exampleOf(schema);
  switch (schema.kind) {
    case "unknown":
      return typeof example === "string" || typeof example === "number" ? JSON.stringify(example) : "{}";
    case "never":
      return undefined;
    case "null":
      return "null";
    case "boolean":
      return typeof example === "boolean" ? String(example) : "true";
    case "number":
      return numberSample(schema, example, context);
    case "string":
      return stringSample(schema, example, context);
    case "binary":
      return 'new Blob(["…"])';
    case "literal":
      return scalar(schema.value);
    case "enum":
      return scalar(schema.values.find((value) => value === example) ?? schema.values[0] ?? "…");
    case "array": {
      const item = sample(schema.items, context, `${indent}  `);
      return bracketed("", "[", item === undefined ? [] : [item], "]", indent);
    }
    case "tuple": {
      const items = schema.items.slice(0, schema.minItems).map((item) => sample(item, context, `${indent}  `));
      return items.every((item) => item !== undefined) ? bracketed("", "[", items, "]", indent) : undefined;
    }
    case "union":
      return unionSample(schema, context, indent);
    case "object":
    case "intersection": {
      const entries = entriesOf(schema, context, `${indent}  `);
      return entries && objectSample(entries, indent);
    }
    case "ref": {
      const target = context.plan.api.schemas.get(schema.id);
      if (target === undefined) return "{}";
      if (context.around.has(schema.id)) return undefined;
      return sample(target.schema, { ...context, around: new Set([...context.around, schema.id]) }, indent);
    }
  }
}

/** Where the literal of an object or a list begins on its line, beside its indent, and what follows it. */
export interface ObjectPlace {
  readonly column?: number;
  readonly tail?: string;
}

/** An object literal of such entries. */
export function objectSample(
  entries: ReadonlyMap<string, string>,
  indent: string,
  { column = 0, tail = "" }: ObjectPlace = {},
): string {
  const before = " ".repeat(column);
  const items = [...entries].map(([key, value]) => `${literalKey(key)}: ${value}`);
  return bracketed(before, "{", items, `}${tail}`, indent, { spaced: true }).slice(column, -tail.length || undefined);
}

/** The required properties of an object and their samples; `undefined` when one of them has none. */
export function entriesOf(
  schema: Schema,
  context: SampleContext,
  indent: string,
  omit?: string,
): Map<string, string> | undefined {
  const { plan } = context;
  const entries = new Map<string, string>();
  for (const property of requiredOf(schema, plan)) {
    if (property.name === omit || !isVisible(plan.api, property, VIEW)) continue;
    const value = sample(property.schema, around(schema, context), indent);
    if (value === undefined) return undefined;
    entries.set(programName(property, plan.style), value);
  }
  for (const inner of unionsWithin(schema, plan)) {
    for (const member of inner.members) {
      const chosen = entriesOf(member, around(member, context), indent, omit);
      if (chosen === undefined || resolve(plan.api, member)?.kind === "null") continue;
      for (const [key, value] of [...chosen, ...discriminating(inner, member, plan)]) entries.set(key, value);
      break;
    }
  }
  return entries;
}

const VIEW: View = "request";

function around(schema: Schema, context: SampleContext): SampleContext {
  return schema.kind === "ref" ? { ...context, around: new Set([...context.around, schema.id]) } : context;
}

/** Each once; what several parts of an intersection say is required where one of them says so. */
function requiredOf(schema: Schema, { api }: Plan): Property[] {
  const byName = new Map<string, Property>();
  for (const property of propertiesOf(api, schema)) {
    const known = byName.get(property.name);
    byName.set(property.name, { ...property, required: property.required || known?.required === true });
  }
  return [...byName.values()].filter(({ required }) => required);
}

/** The unions among the parts of an intersection. */
function unionsWithin(schema: Schema, plan: Plan): UnionSchema[] {
  const target = resolve(plan.api, schema);
  if (target?.kind === "intersection") return target.members.flatMap((member) => unionsWithin(member, plan));
  return target?.kind === "union" ? [target] : [];
}

/** The first alternative that ends and is not null; one that only its discriminator tells gets that. */
function unionSample(union: UnionSchema, context: SampleContext, indent: string): string | undefined {
  const { plan } = context;
  for (const member of union.members) {
    if (resolve(plan.api, member)?.kind === "null") continue;
    const told = discriminating(union, member, plan);
    if (told.length === 0) {
      const value = sample(member, context, indent);
      if (value !== undefined) return value;
      continue;
    }
    const entries = entriesOf(member, context, `${indent}  `);
    if (entries !== undefined) return objectSample(new Map([...told, ...entries, ...told]), indent);
  }
  return union.members.some((member) => resolve(plan.api, member)?.kind === "null") ? "null" : undefined;
}

function discriminating({ discriminator }: UnionSchema, member: Schema, plan: Plan): [string, string][] {
  if (discriminator === undefined || member.kind !== "ref") return [];
  const property = propertiesOf(plan.api, member).findLast(({ name }) => name === discriminator.property);
  const declared = property && resolve(plan.api, property.schema);
  const key = plan.style.propertyName(discriminator.property);
  if (declared?.kind === "literal") return [[key, scalar(declared.value)]];
  if (declared?.kind === "enum") return [[key, scalar(declared.values[0] ?? "")]];
  const mapped = discriminator.mapping.find((entry) => entry.schema === member.id);
  return mapped === undefined ? [] : [[key, quote(mapped.value)]];
}

function numberSample(schema: Extract<Schema, { kind: "number" }>, example: unknown, { plan }: SampleContext): string {
  const { minimum = 1, maximum = Number.POSITIVE_INFINITY } = schema.limits ?? {};
  const value = typeof example === "number" && Number.isFinite(example) ? example : Math.min(minimum, maximum);
  if (!isInt64(schema) || plan.style.int64 === "number") return String(value);
  return plan.style.int64 === "bigint" ? `${BigInt(Math.trunc(value))}n` : quote(String(Math.trunc(value)));
}

function stringSample(schema: Extract<Schema, { kind: "string" }>, example: unknown, { plan }: SampleContext): string {
  const known =
    schema.format === undefined || !Object.hasOwn(FORMATS, schema.format) ? undefined : FORMATS[schema.format];
  const converted = dateType(schema, plan.style);
  if (converted === "Date") return `new Date(${quote(known ?? "2026-01-31")})`;
  if (converted !== undefined) return `${converted}.from(${quote(known ?? "2026-01-31")})`;
  return quote(typeof example === "string" && example.length <= 60 ? example : (known ?? "…"));
}

const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "2026-01-31T09:30:00Z",
  date: "2026-01-31",
  duration: "PT15M",
  email: "someone@example.com",
  time: "09:30:00Z",
  uri: "https://example.com/",
  url: "https://example.com/",
  uuid: "123e4567-e89b-42d3-a456-426614174000",
};

function exampleOf(schema: Schema): unknown {
  return schema.examples?.[0] ?? schema.default;
}

function scalar(value: string | number | boolean): string {
  return typeof value === "string" ? quote(value) : String(value);
}
