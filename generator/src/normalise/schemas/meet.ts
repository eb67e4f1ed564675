import type { ObjectSchema, Property, RefSchema, Schema, SchemaId } from "../../ir.ts";
import { annotationsOf, withoutAnnotations } from "./annotations.ts";
import { narrows } from "./inheritance.ts";
import { withNull } from "./union.ts";

/**
 * The type of what fits two schemas at once: the narrower one where that is told at a glance, objects with the
 * properties of both, and else an intersection. `null` stays where both have it. What the second says about itself
 * replaces what the first says.
 */
export function meet(a: Schema, b: Schema): Schema {
  const [one, other] = [nonNull(a), nonNull(b)];
  if (one === undefined || other === undefined) return { ...annotationsOf(a), ...b };
  const core = meetCores(one, other);
  const nullable = isNullable(a) && isNullable(b);
  return { ...annotationsOf(a), ...annotationsOf(b), ...(nullable ? withNull(core) : core) } as Schema;
}

/** `type: object` with nothing else demands no more than any object part does. */
export function isOpenObject(part: Schema): boolean {
  return (
    part.kind === "object" &&
    part.properties.length === 0 &&
    part.extends.length === 0 &&
    (part.additional?.kind ?? "unknown") === "unknown"
  );
}

/** Properties of both, each with a type that fits both, and what both extend. */
export function meetObjects(a: ObjectSchema, b: ObjectSchema): ObjectSchema {
  const properties = new Map(a.properties.map((property): [string, Property] => [property.name, property]));
  for (const property of b.properties) {
    const known = properties.get(property.name);
    properties.set(property.name, {
      name: property.name,
      required: property.required || known?.required === true,
      schema: known ? meet(known.schema, property.schema) : property.schema,
    });
  }
  const bases = new Map([...a.extends, ...b.extends].map((base): [SchemaId, RefSchema] => [base.id, base]));
  const additional = b.additional ?? a.additional;
  const discriminator = b.discriminator ?? a.discriminator;
  return {
    kind: "object",
    extends: [...bases.values()],
    properties: [...properties.values()],
    ...(additional ? { additional } : {}),
    ...(discriminator ? { discriminator } : {}),
  };
}

function meetCores(a: Schema, b: Schema): Schema {
  if (a.kind === "unknown" || (isOpenObject(a) && isObjectLike(b))) return withoutAnnotations(b);
  if (b.kind === "unknown" || (isOpenObject(b) && isObjectLike(a))) return withoutAnnotations(a);
  if (a.kind === "object" && b.kind === "object") return meetObjects(a, b);
  if (a.kind === "array" && b.kind === "array") return { ...withoutAnnotations(a), items: meet(a.items, b.items) };
  // A format or an integer is no type of its own, so the one that says more is kept.
  if (a.kind === "string" && b.kind === "string") return { ...withoutAnnotations(a), ...withoutAnnotations(b) };
  if (a.kind === "number" && b.kind === "number") {
    return { ...withoutAnnotations(a), ...withoutAnnotations(b), integer: a.integer || b.integer };
  }
  if (narrows(b, a)) return withoutAnnotations(b);
  if (narrows(a, b)) return withoutAnnotations(a);
  const members = [a, b].flatMap((part) => (part.kind === "intersection" ? part.members : [withoutAnnotations(part)]));
  return { kind: "intersection", members };
}

function isObjectLike({ kind }: Schema): boolean {
  return kind === "object" || kind === "ref" || kind === "intersection";
}

function isNullable(schema: Schema): boolean {
  if (schema.kind === "null" || schema.kind === "unknown") return true;
  return schema.kind === "union" && schema.members.some(({ kind }) => kind === "null");
}

/** A schema without its `null`; `undefined` when there is nothing else. */
function nonNull(schema: Schema): Schema | undefined {
  if (schema.kind === "null") return undefined;
  if (schema.kind !== "union") return schema;
  const members = schema.members.filter(({ kind }) => kind !== "null");
  const [only] = members;
  return members.length === 1 && only ? only : { ...schema, members };
}
