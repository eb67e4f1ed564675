import type { ObjectSchema, Schema, SchemaId } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import type { Context } from "../context.ts";
import { at, entries, items, text } from "../source.ts";
import { discriminatorTarget, namedSchema } from "./discriminator.ts";
import { idOf, referTo } from "./named.ts";
import { findProperty } from "./property.ts";

/** Bases of bases that are followed; real documents stay below ten. */
const maxBases = 50;

/**
 * What a named schema is told by, where a schema it extends has a discriminator and no `oneOf` (Discriminator Object,
 * "allOf"): the discriminating property with the values that the mapping has for it and for what extends it. Beside the
 * mapping and `x-ms-discriminator-value`, the name of a schema counts where the property lists it among its values:
 * documents that leave it to the names of schemas alone often mean others.
 */
export function discriminated(context: Context, source: Source): ObjectSchema | undefined {
  if (!context.discriminates || !at(source, "allOf")) return undefined;
  if (!context.namedValues.has(source.value)) return undefined;
  const id = idOf(source.place);
  if (!context.named.has(id)) return undefined;
  for (const base of basesOf(context, id)) {
    const discriminator = inheritanceDiscriminator(base.source);
    const property = discriminator && text(discriminator, "propertyName");
    if (!discriminator || property === undefined || base.id === id) continue;
    const found = findProperty(context, base.source, property);
    const values = valuesOf(context, base.source, discriminator, id);
    if (!found || values.length === 0 || !admits(context, found.source, values)) continue;
    const [only = ""] = values;
    const schema: Schema = values.length === 1 ? { kind: "literal", value: only } : { kind: "enum", values };
    return { kind: "object", extends: [], properties: [{ name: property, required: found.required, schema }] };
  }
  return undefined;
}

/** The discriminator of a schema that others extend. */
export function inheritanceDiscriminator(source: Source): Source | undefined {
  return at(source, "oneOf") || at(source, "anyOf") ? undefined : at(source, "discriminator");
}

/** The mapped values of a schema, and of all that extend it. */
function valuesOf(context: Context, base: Source, discriminator: Source, id: SchemaId): string[] {
  const values = told(context, base, discriminator).get(id) ?? [];
  const source = context.named.get(id)?.source;
  const own = source && text(source, "x-ms-discriminator-value");
  return [...new Set(own === undefined ? values : [own, ...values])];
}

/** The mapping the other way round: all values of each schema. Found once, as large documents map thousands. */
function told(context: Context, base: Source, discriminator: Source): ReadonlyMap<SchemaId, readonly string[]> {
  const key = idOf(discriminator.place);
  const known = context.told.get(key);
  if (known) return known;
  const values = new Map<SchemaId, string[]>();
  const mapped = entries(at(discriminator, "mapping")).map(([value, target]) => ({
    value,
    schema: discriminatorTarget(context, target),
  }));
  for (const { value, schema } of [...mapped, ...listedSubtypes(context, base, discriminator)]) {
    for (const base of schema === undefined ? [] : basesOf(context, schema)) {
      const list = values.get(base.id);
      if (list) list.push(value);
      else values.set(base.id, [value]);
    }
  }
  context.told.set(key, values);
  return values;
}

/** The schemas that extend one with a discriminator and no mapping for them, and whose names its property lists. */
export function listedSubtypes(
  context: Context,
  base: Source,
  discriminator: Source,
): { readonly value: string; readonly schema: SchemaId }[] {
  const property = findProperty(context, base, text(discriminator, "propertyName") ?? "")?.source;
  const declared = property && at(property, "$ref") ? referTo(context, property)?.source : property;
  const mapping = at(discriminator, "mapping");
  return items(declared && at(declared, "enum")).flatMap((listed) => {
    if (typeof listed.value !== "string" || (mapping && at(mapping, listed.value))) return [];
    const schema = namedSchema(context, listed.value, base.place.file);
    const extend = schema !== undefined && basesOf(context, schema).some(({ source }) => source.value === base.value);
    return extend ? [{ value: listed.value, schema }] : [];
  });
}

/** A named schema and the named schemas that it extends through `allOf`, nearest first. */
function basesOf(context: Context, id: SchemaId): { readonly id: SchemaId; readonly source: Source }[] {
  const known = context.bases.get(id);
  if (known) return known;
  const found = new Map<SchemaId, Source>();
  const pending = [id];
  for (let next = pending.shift(); next !== undefined && found.size < maxBases; next = pending.shift()) {
    const source = context.named.get(next)?.source;
    if (!source || found.has(next)) continue;
    found.set(next, source);
    for (const part of items(at(source, "allOf"))) {
      const base = at(part, "$ref") && referTo(context, part);
      if (base) pending.push(base.id);
    }
  }
  const bases = [...found].map(([base, source]) => ({ id: base, source }));
  context.bases.set(id, bases);
  return bases;
}

/** Whether a property can have these values: one that lists others cannot. */
function admits(context: Context, property: Source, values: readonly string[]): boolean {
  const declared = at(property, "$ref") ? referTo(context, property)?.source : property;
  if (!declared) return false;
  const constant = at(declared, "const");
  const listed = constant ? [constant.value] : at(declared, "enum")?.value;
  if (Array.isArray(listed)) return values.every((value) => listed.includes(value));
  return text(declared, "type") === "string";
}
