import type { Diagnostic } from "../diagnostics.ts";
import type { Api, NamedSchema, SchemaId } from "../ir.ts";
import type { NameOverrides } from "./options.ts";

/** An API whose properties know what somebody chose to call them. */
export function withAliases(api: Api, chosen: NameOverrides["properties"] = {}, diagnostics: Diagnostic[]): Api {
  const places = Object.keys(chosen);
  if (places.length === 0) return api;
  const used = new Set<string>();
  const aliasOf = (...candidates: string[]): string | undefined => {
    const place = candidates.find((candidate) => Object.hasOwn(chosen, candidate));
    if (place !== undefined) used.add(place);
    return place === undefined ? undefined : chosen[place];
  };
  const schemas = new Map<SchemaId, NamedSchema>();
  for (const [id, named] of api.schemas) schemas.set(id, renamed(named, aliasOf));
  for (const place of places.filter((place) => !used.has(place))) {
    diagnostics.push({
      severity: "warning",
      code: "config/no-property",
      message: `The configuration speaks of a property "${place}" that is not there.`,
      remedy: "Name a schema of the document, then a property that it has of its own: `Book.built_at`.",
    });
  }
  return { ...api, schemas };
}

function renamed(named: NamedSchema, aliasOf: (...candidates: string[]) => string | undefined): NamedSchema {
  const { name, schema } = named;
  if (schema.kind !== "object") return named;
  const properties = schema.properties.map((property) => {
    const alias = aliasOf(`${name}.${property.name}`, `*.${property.name}`);
    return alias === undefined ? property : { ...property, alias };
  });
  const found = properties.some((property, index) => property !== schema.properties[index]);
  return found ? { ...named, schema: { ...schema, properties } } : named;
}
