import type { ObjectSchema, Property, Schema, SchemaId } from "../../ir.ts";
import type { Context } from "../context.ts";
import { withoutAnnotations } from "./annotations.ts";
import { readNamed } from "./named.ts";

/** Bases of bases that are followed; real documents stay below ten. */
const maxBases = 100;

/** What an object has through the schemas it extends. */
interface Inheritance {
  readonly properties: ReadonlyMap<string, Property>;
  /** Some base says what type its unlisted properties have. */
  readonly indexed: boolean;
}

/** All properties of a named object, its own and its bases'; `undefined` when the name is not (yet) known as an object. */
export function inherited(context: Context, id: SchemaId): Inheritance | undefined {
  const properties = new Map<string, Property>();
  let indexed = false;
  const pending = [id];
  const seen = new Set<SchemaId>();
  for (let current = pending.shift(); current !== undefined; current = pending.shift()) {
    if (seen.has(current)) continue;
    seen.add(current);
    const schema = readNamed(context, current);
    if (schema?.kind !== "object" || seen.size > maxBases) return undefined;
    for (const property of schema.properties) {
      if (!properties.has(property.name)) properties.set(property.name, property);
    }
    if (schema.additional && schema.additional.kind !== "unknown") indexed = true;
    pending.push(...schema.extends.map((base) => base.id));
  }
  return { properties, indexed };
}

/**
 * Whether an object that extends others contradicts them, so that no interface could extend them: it gives a property
 * another type than a base does, two bases disagree, or unlisted properties have a type that listed ones may not fit.
 */
export function conflicts(context: Context, object: ObjectSchema): boolean {
  const own = new Map(object.properties.map((property) => [property.name, property]));
  const known = new Map<string, Property>();
  let indexed = object.additional !== undefined && object.additional.kind !== "unknown";
  for (const base of object.extends) {
    const from = inherited(context, base.id);
    if (!from) return true;
    indexed ||= from.indexed;
    for (const [name, property] of from.properties) {
      const redeclared = own.get(name);
      if (redeclared && !narrows(redeclared.schema, target(context, property.schema, redeclared.schema))) return true;
      if (redeclared && property.required && !redeclared.required) return true;
      const other = known.get(name);
      if (!redeclared && other && (!same(other.schema, property.schema) || other.required !== property.required))
        return true;
      known.set(name, property);
    }
  }
  return indexed && (own.size > 0 || known.size > 0);
}

/** What a base's property refers to, unless the one that takes its place refers to the same. */
function target(context: Context, schema: Schema, other: Schema): Schema {
  return schema.kind === "ref" && other.kind !== "ref" ? (readNamed(context, schema.id) ?? schema) : schema;
}

/** Whether every value of one schema is surely one of the other, as far as that is told at a glance. */
export function narrows(narrow: Schema, wide: Schema): boolean {
  if (wide.kind === "unknown" || same(narrow, wide)) return true;
  if (wide.kind === "union") return wide.members.some((member) => narrows(narrow, member));
  if (wide.kind === "string" || wide.kind === "number" || wide.kind === "boolean") {
    if (narrow.kind === "literal") return typeof narrow.value === wide.kind;
    if (narrow.kind === "enum") return narrow.values.every((value) => typeof value === wide.kind);
    return narrow.kind === wide.kind;
  }
  if (wide.kind === "enum") {
    if (narrow.kind === "literal") return wide.values.includes(narrow.value);
    if (narrow.kind === "enum") return narrow.values.every((value) => wide.values.includes(value));
  }
  return false;
}

function same(a: Schema, b: Schema): boolean {
  return JSON.stringify(withoutAnnotations(a)) === JSON.stringify(withoutAnnotations(b));
}
