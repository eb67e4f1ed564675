import type { MediaType, Schema, UnnamedEncoding } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import type { Context } from "../context.ts";
import { readSchema } from "../schemas/schema.ts";
import { at } from "../source.ts";
import { isBinaryMediaType } from "./name.ts";

/**
 * The schema of a multipart body. `itemSchema` is that of each part (OpenAPI 3.2, Media Type Object). What the schema leaves open
 * and the encoding calls an image, or other bytes, is a file.
 */
export function readParts(
  context: Context,
  source: Source | undefined,
  encodings: Pick<MediaType, "encoding" | "prefixEncoding" | "itemEncoding">,
): Schema {
  const declared = source && at(source, "schema");
  const item = source && at(source, "itemSchema");
  const listed = item !== undefined || encodings.prefixEncoding !== undefined || encodings.itemEncoding !== undefined;
  if (declared) return withFiles(readSchema(context, declared), encodings);
  if (!listed) return { kind: "unknown" };
  return withFiles({ kind: "array", items: item ? readSchema(context, item) : { kind: "unknown" } }, encodings);
}

function withFiles(
  schema: Schema,
  { encoding, prefixEncoding = [], itemEncoding }: Pick<MediaType, "encoding" | "prefixEncoding" | "itemEncoding">,
): Schema {
  switch (schema.kind) {
    case "object": {
      const encodings = new Map(encoding.map((one) => [one.property, one]));
      const properties = schema.properties.map((property) => ({
        ...property,
        schema: fileWhere(property.schema, encodings.get(property.name)),
      }));
      return { ...schema, properties };
    }
    case "array": {
      const rest = fileWhere(schema.items, itemEncoding);
      if (schema.items.kind !== "unknown" || prefixEncoding.length === 0) return { ...schema, items: rest };
      const { uniqueItems: _, ...others } = schema;
      const items = prefixEncoding.map((encoding) => fileWhere(schema.items, encoding));
      return { ...others, kind: "tuple", items, minItems: 0, rest };
    }
    case "tuple":
      return {
        ...schema,
        items: schema.items.map((item, index) => fileWhere(item, prefixEncoding[index] ?? itemEncoding)),
        ...(schema.rest === undefined ? {} : { rest: fileWhere(schema.rest, itemEncoding) }),
      };
    default:
      return schema;
  }
}

function fileWhere(schema: Schema, { contentType = "" }: UnnamedEncoding = {}): Schema {
  if (schema.kind === "array") return { ...schema, items: fileWhere(schema.items, { contentType }) };
  const types = contentType.split(",").map((type) => type.trim());
  const isFile = schema.kind === "unknown" && types.every((type) => type !== "" && isBinaryMediaType(type));
  return isFile ? { ...schema, kind: "binary" } : schema;
}
