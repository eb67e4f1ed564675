import type { Discriminator, Schema, SchemaId } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { child } from "../../load/pointer.ts";
import { type Context, report } from "../context.ts";
import { isObject } from "../../json-object.ts";
import { at, entries, text } from "../source.ts";
import { findProperty } from "./property.ts";
import { idOf, referTo } from "./named.ts";

/**
 * Discriminator Object. `mapping` may name schemas or refer to them; a member that no mapping mentions stands for
 * the constants its property may have, or else, as the specification says, for its own name.
 */
export function readDiscriminator(
  context: Context,
  source: Source,
  members: readonly Schema[],
): Discriminator | undefined {
  const property = text(source, "propertyName");
  if (property === undefined) {
    report(context, source.place, {
      severity: "warning",
      code: "discriminator/property",
      message: "A discriminator says no `propertyName` and is left out.",
    });
    return undefined;
  }
  const mapping: { value: string; schema: SchemaId }[] = [];
  for (const [value, target] of entries(at(source, "mapping"))) {
    const schema = discriminatorTarget(context, target);
    if (schema !== undefined) mapping.push({ value, schema });
  }
  const mapped = new Set(mapping.map(({ schema }) => schema));
  for (const member of members) {
    if (member.kind !== "ref" || mapped.has(member.id)) continue;
    for (const value of implicitValues(context, member.id, property)) mapping.push({ value, schema: member.id });
  }
  const fallback = at(source, "defaultMapping");
  const unmapped = fallback && discriminatorTarget(context, fallback);
  return { property, mapping, ...(unmapped === undefined ? {} : { default: unmapped }) };
}

/** A schema name of `components/schemas`, or a reference. A name that exists is a name, even one that looks like a path. */
export function discriminatorTarget(context: Context, source: Source): SchemaId | undefined {
  if (typeof source.value !== "string") return undefined;
  return namedSchema(context, source.value, source.place.file) ?? referTo(context, source)?.id;
}

/** The schema of this name in `components/schemas` of a file, or else of the document. */
export function namedSchema(context: Context, name: string, from: string): SchemaId | undefined {
  const pointer = child("/components/schemas", name);
  for (const file of new Set([from, context.document.root.name])) {
    const id = idOf({ file, pointer });
    const known = context.aliases.get(id) ?? id;
    if (context.named.has(known)) return known;
  }
  return undefined;
}

function implicitValues(context: Context, id: SchemaId, property: string): string[] {
  const entry = context.named.get(id);
  if (!entry) return [];
  const found = findProperty(context, entry.source, property)?.source.value;
  if (isObject(found)) {
    if (typeof found["const"] === "string") return [found["const"]];
    const values = found["enum"];
    if (Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === "string")) return values;
  }
  return [entry.name];
}
