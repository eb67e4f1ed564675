import type { Property, Schema, UnionSchema } from "../../ir.ts";
import { isObject } from "../../json-object.ts";
import { propertiesOf } from "../../plan/bodies.ts";
import type { PlannedBody } from "../../plan/model.ts";
import { resolve } from "../../plan/resolve.ts";
import { dateType, isInt64 } from "../../plan/scalars.ts";
import { programName } from "../../plan/style.ts";
import { isVisible } from "../../plan/views.ts";
import { bracketed } from "../text/layout.ts";
import { quote } from "../text/string-literal.ts";
import { objectSample, sample, type ObjectPlace, type SampleContext } from "./sample.ts";

/** Lines of an example that is shown whole. */
const MOST = 30;

/**
 * The first example that the document gives of a body that is no object, as an expression laid out for no indent. `undefined` when there is
 * none that fits the body's type, or none that is short: a program that shows it has to type-check and to be read.
 */
export function bodyExample(body: PlannedBody, context: SampleContext, place: ObjectPlace): string | undefined {
  return first(body, (value) => {
    const text = written(value, body.media.schema, context, "", place);
    return text !== undefined && isShort(text) ? text : undefined;
  });
}

/** The same for a body that is an object: its properties without the flag that the method sets, by their names in the program. */
export function bodyExampleEntries(body: PlannedBody, context: SampleContext): Map<string, string> | undefined {
  return first(body, (value) => {
    const entries = writtenEntries(value, body.media.schema, context, "  ", body.flag?.name);
    return entries && isShort(objectSample(entries, "")) ? entries : undefined;
  });
}

function first<T>({ media }: PlannedBody, read: (value: unknown) => T | undefined): T | undefined {
  for (const example of media.examples ?? []) {
    const found = read(example);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isShort(text: string): boolean {
  return text.split("\n").length <= MOST;
}

/** A JSON value as the program writes it. `undefined` when it is not of the type. */
function written(
  value: unknown,
  schema: Schema,
  context: SampleContext,
  indent: string,
  place: ObjectPlace = {},
): string | undefined {
  const inner = `${indent}  `;
  switch (schema.kind) {
    case "unknown":
      return plain(value, indent);
    case "null":
      return value === null ? "null" : undefined;
    case "boolean":
      return typeof value === "boolean" ? String(value) : undefined;
    case "number":
      // Integers of 64 bits are written in ways of their own, and are in no example that a sample could not replace.
      return typeof value === "number" && !isInt64(schema) ? String(value) : undefined;
    case "string": {
      if (typeof value !== "string") return undefined;
      const converted = dateType(schema, context.plan.style);
      if (converted === undefined) return quote(value);
      return converted === "Date" ? `new Date(${quote(value)})` : `${converted}.from(${quote(value)})`;
    }
    case "literal":
      return value === schema.value ? plain(value, indent) : undefined;
    case "enum":
      return schema.values.some((each) => each === value) ? plain(value, indent) : undefined;
    case "array":
      return Array.isArray(value)
        ? list(
            value.map((item) => written(item, schema.items, context, inner)),
            indent,
            place,
          )
        : undefined;
    case "union":
      return writtenMember(value, schema, context, indent, place);
    case "object":
    case "intersection": {
      const entries = writtenEntries(value, schema, context, inner);
      return entries && objectSample(entries, indent, place);
    }
    case "ref": {
      const target = resolve(context.plan.api, schema);
      return target && written(value, target, context, indent, place);
    }
    case "binary":
      // Bytes have no text: whatever stands for them in an example, the program sends a file.
      return sample(schema, context, indent);
    case "never":
    case "tuple":
      return undefined;
  }
}

/** The member that the discriminator names, or the first that the value fits. */
function writtenMember(
  value: unknown,
  union: UnionSchema,
  context: SampleContext,
  indent: string,
  place: ObjectPlace,
): string | undefined {
  const told = union.discriminator && isObject(value) ? value[union.discriminator.property] : undefined;
  const named = union.discriminator?.mapping.find((entry) => entry.value === told)?.schema;
  const members = union.members.filter((member) => !named || (member.kind === "ref" && member.id === named));
  for (const member of members) {
    const text = written(value, member, context, indent, place);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** Every property that is required has to be there, and none that the type does not have. */
function writtenEntries(
  value: unknown,
  schema: Schema,
  context: SampleContext,
  indent: string,
  omit?: string,
): Map<string, string> | undefined {
  const { plan } = context;
  const target = resolve(plan.api, schema);
  if (!isObject(value) || (target?.kind !== "object" && target?.kind !== "intersection")) return undefined;
  const properties = new Map(propertiesOf(plan.api, target).map((property) => [property.name, property]));
  const missing = (property: Property): boolean =>
    property.required &&
    property.name !== omit &&
    isVisible(plan.api, property, "request") &&
    !Object.hasOwn(value, property.name);
  if ([...properties.values()].some(missing)) return undefined;
  const entries = new Map<string, string>();
  for (const [name, member] of Object.entries(value)) {
    if (name === omit) continue;
    const property = properties.get(name);
    const additional = target.kind === "object" ? target.additional : undefined;
    if (property ? !isVisible(plan.api, property, "request") : !additional) return undefined;
    const text = written(member, property?.schema ?? additional ?? { kind: "unknown" }, context, indent);
    if (text === undefined) return undefined;
    entries.set(property ? programName(property, plan.style) : name, text);
  }
  return entries;
}

/** A JSON value of no described type. */
function plain(value: unknown, indent: string): string | undefined {
  const inner = `${indent}  `;
  if (typeof value === "string") return quote(value);
  if (Array.isArray(value))
    return list(
      value.map((item) => plain(item, inner)),
      indent,
    );
  if (!isObject(value)) return String(JSON.stringify(value));
  const entries = Object.entries(value).map(([key, member]) => [key, plain(member, inner)] as const);
  const known = entries.filter((entry): entry is [string, string] => entry[1] !== undefined);
  return objectSample(new Map(known), indent);
}

function list(
  items: readonly (string | undefined)[],
  indent: string,
  { column = 0, tail = "" }: ObjectPlace = {},
): string | undefined {
  const known = items.filter((item) => item !== undefined);
  if (known.length < items.length) return undefined;
  return bracketed(" ".repeat(column), "[", known, `]${tail}`, indent).slice(column, -tail.length || undefined);
}
