import type { Diagnostic } from "../diagnostics.ts";
import type { Api, NamedSchema, Property, SchemaId } from "../ir.ts";

/** An API in which a caller may leave out chosen constants, `Chapter.kind`: they are sent all the same. */
export function withAssumed(api: Api, chosen: readonly string[] = [], diagnostics: Diagnostic[]): Api {
  if (chosen.length === 0) return api;
  const unused = new Set(chosen);
  const assumed = (name: string, property: Property): Property => {
    const place = `${name}.${property.name}`;
    const { schema } = property;
    if (!chosen.includes(place) || schema.kind !== "literal" || typeof schema.value !== "string") return property;
    unused.delete(place);
    return { ...property, required: false, assumed: schema.value };
  };
  const schemas = new Map<SchemaId, NamedSchema>();
  for (const [id, named] of api.schemas) {
    const { name, schema } = named;
    if (schema.kind === "object") {
      const properties = schema.properties.map((property) => assumed(name, property));
      const changed = properties.some((property, index) => property !== schema.properties[index]);
      schemas.set(id, changed ? { ...named, schema: { ...schema, properties } } : named);
    } else schemas.set(id, named);
  }
  for (const place of unused) {
    diagnostics.push({
      severity: "note",
      code: "speakeasy/no-constant",
      message: `The options for the shape "speakeasy" speak of a constant "${place}" that is not there.`,
    });
  }
  return { ...api, schemas };
}
