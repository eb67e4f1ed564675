import type { Api, RefSchema, Schema, SchemaId } from "../ir.ts";

/** Follows a `ref` to what it names; any other schema is given back. `undefined` for a reference to nothing. */
export function resolve(api: Api, schema: Schema): Exclude<Schema, RefSchema> | undefined {
  if (schema.kind !== "ref") return schema;
  let at: Schema | undefined = api.schemas.get(schema.id)?.schema;
  if (at?.kind !== "ref") return at;
  const seen = new Set<SchemaId>([schema.id]);
  while (at?.kind === "ref") {
    if (seen.has(at.id)) return undefined;
    seen.add(at.id);
    at = api.schemas.get(at.id)?.schema;
  }
  return at;
}
