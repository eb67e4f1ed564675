import type { ObjectSchema, Property, Schema } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import type { Context } from "../context.ts";
import { at, entries, texts } from "../source.ts";
import { readSchema } from "./schema.ts";
import { readUnion } from "./union.ts";

/**
 * `properties`, `required`, `additionalProperties`, `patternProperties` (JSON Schema core 2020-12, section 10.3.2).
 * `type: object` alone is an object of any properties; the document says nothing, and that is what it means.
 */
export function readObject(context: Context, source: Source): ObjectSchema {
  const required = new Set(texts(at(source, "required")));
  const properties = entries(at(source, "properties")).map(([name, schema]): Property => ({
    name,
    required: required.has(name),
    schema: readSchema(context, schema),
  }));
  const additional = readAdditional(context, source, properties.length === 0);
  return additional
    ? { kind: "object", extends: [], properties, additional }
    : { kind: "object", extends: [], properties };
}

function readAdditional(context: Context, source: Source, bare: boolean): Schema | undefined {
  const declared = at(source, "additionalProperties") ?? at(source, "unevaluatedProperties");
  const values = entries(at(source, "patternProperties")).map(([, schema]) => schema);
  if (declared !== undefined && declared.value !== false) values.push(declared);
  if (values.length === 0) return bare && !declared ? { kind: "unknown" } : undefined;
  return readUnion(values.map((value) => ({ source: value, schema: readSchema(context, value) })));
}
