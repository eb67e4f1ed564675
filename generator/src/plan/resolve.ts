import type { Api, RefSchema, Schema, SchemaId } from "../ir.ts";

/** Follows a `ref` to what it names; any other schema is given back. `undefined` for a reference to nothing. */
export function resolve(api: Api, schema: Schema): Exclude<Schema, RefSchema> | undefined {
  const seen = new Set<SchemaId>();
  let at: Schema | undefined = schema;
  while (at?.kind === "ref") {
    if (seen.has(at.id)) return undefined;
    seen.add(at.id);
    at = api.schemas.get(at.id)?.schema;
  }
  return at;
}
