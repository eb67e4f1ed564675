import type { Discriminator, EnumSchema, Schema } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { isObject } from "../../json-object.ts";
import { annotationsOf, withoutAnnotations } from "./annotations.ts";

/** A member of a union and where it was read from. */
export interface UnionMember {
  readonly source: Source;
  readonly schema: Schema;
}

/**
 * `oneOf`, `anyOf`, or several types, as one schema (JSON Schema core 2020-12, section 10.2.1). Unions inside are
 * flattened, equal members merged, and a union of nothing but constants becomes an enum. `undefined` when the members
 * only say which properties must come together, which is no type.
 */
export function readUnion(read: readonly UnionMember[]): Schema | undefined {
  const telling = read.filter(({ source }) => !onlyConstrains(source.value));
  if (telling.length === 0) return undefined;
  const enumeration = asEnum(telling.map(({ schema }) => schema));
  if (enumeration) return enumeration;

  const members: Schema[] = [];
  const seen = new Set<string>();
  let inner: Discriminator | undefined;
  const add = (schema: Schema): void => {
    const key = JSON.stringify(withoutAnnotations(schema));
    if (seen.has(key)) return;
    seen.add(key);
    members.push(schema);
  };
  for (const { schema } of telling) {
    if (schema.kind !== "union") {
      add(schema);
      continue;
    }
    inner ??= schema.discriminator;
    for (const member of schema.members) add(member);
  }
  const [only] = members;
  if (members.length === 1) return only;
  // A discriminator speaks for all members, so one of an inner union stays only where nothing but null was added.
  const lone = telling.filter(({ schema }) => schema.kind !== "null").length === 1;
  return { kind: "union", members: nullLast(members), ...(lone && inner ? { discriminator: inner } : {}) };
}

/** The schema or null. Annotations move to the union. */
export function withNull(schema: Schema): Schema {
  if (schema.kind === "null" || schema.kind === "unknown") return schema;
  if (schema.kind === "union") {
    return schema.members.some((member) => member.kind === "null")
      ? schema
      : { ...schema, members: [...schema.members, { kind: "null" }] };
  }
  return { ...annotationsOf(schema), kind: "union", members: [withoutAnnotations(schema), { kind: "null" }] };
}

/** `{ required: […] }` and the like, which many documents put under `anyOf` to demand one of several properties. */
function onlyConstrains(value: unknown): boolean {
  return isObject(value) && Object.hasOwn(value, "required") && Object.keys(value).every((key) => constraints.has(key));
}

const constraints: ReadonlySet<string> = new Set([
  "description",
  "maxProperties",
  "minProperties",
  "not",
  "required",
  "title",
]);

/** Constants with a description each, which OpenAPI 3.1 recommends for documented enums. */
function asEnum(schemas: readonly Schema[]): EnumSchema | undefined {
  const values: EnumSchema["values"][number][] = [];
  const members: { name?: string; description?: string }[] = [];
  for (const schema of schemas) {
    if (schema.kind !== "literal" || values.includes(schema.value)) return undefined;
    values.push(schema.value);
    members.push({
      ...(schema.title === undefined ? {} : { name: schema.title }),
      ...(schema.description === undefined ? {} : { description: schema.description }),
    });
  }
  if (values.length < 2) return undefined;
  const told = members.some((member) => Object.keys(member).length > 0);
  return { kind: "enum", values, ...(told ? { members } : {}) };
}

function nullLast(members: readonly Schema[]): Schema[] {
  return [...members.filter((member) => member.kind !== "null"), ...members.filter((member) => member.kind === "null")];
}
