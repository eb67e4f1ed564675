import type { NumberSchema, Schema, StringSchema } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { type Context, report } from "../context.ts";
import type { Draft } from "../draft.ts";
import { isBinaryMediaType } from "../media-types/name.ts";
import { type JsonObject, isObject } from "../../json-object.ts";
import { at, text } from "../source.ts";
import { readArray } from "./array.ts";
import { readConst, readEnum } from "./enum.ts";
import { GROUP } from "./keywords.ts";
import { withLimits } from "./limits.ts";
import { readObject } from "./object.ts";
import { readUnion } from "./union.ts";

/** The type that a schema's own keywords give, apart from `$ref`, `allOf`, `oneOf` and `anyOf`. */
export interface OwnType {
  /** Absent when the keywords say nothing. */
  readonly schema?: Schema;
  /** `null` is allowed as well: `nullable: true`, or `"null"` in a type array. */
  readonly nullable: boolean;
  /** `type` as members of a `oneOf` inherit it. */
  readonly types?: unknown;
}

/**
 * Reads `type`, `const`, `enum` and what belongs to each type (JSON Schema validation 2020-12, section 6).
 *
 * @param keywords The groups of the schema's keywords.
 */
export function readTypes(
  context: Context,
  source: Source & { readonly value: JsonObject },
  keywords: number,
  inherited?: unknown,
): OwnType {
  const { value } = source;
  if (inherited === undefined && (keywords & GROUP.type) === 0) return { nullable: false };
  const read = (type: string): Schema => {
    const schema = readType(context, source, type);
    return keywords & GROUP.limit ? withLimits(schema, value) : schema;
  };
  // One type and nothing else is what most schemas say.
  if (typeof value["type"] === "string" && value["type"] !== "null" && (keywords & GROUP.constant) === 0) {
    return { schema: read(value["type"]), nullable: value["nullable"] === true, types: [value["type"]] };
  }
  const declared = value["type"] ?? inherited;
  const listed = (Array.isArray(declared) ? declared : [declared]).filter((type) => typeof type === "string");
  const names = listed.filter((type) => type !== "null");
  const nullable = value["nullable"] === true || (names.length > 0 && names.length < listed.length);
  const types = names.length === 0 ? undefined : names;

  if (keywords & GROUP.constant) {
    if (Object.hasOwn(value, "const")) return { schema: readConst(source), nullable: false, types };
    if (Array.isArray(value["enum"]) && value["enum"].length > 0) {
      return { schema: readEnum(context, source, names, keywords), nullable, types };
    }
  }
  if (listed.length > 0 && names.length === 0) return { schema: { kind: "null" }, nullable: false };
  const wanted = names.length > 0 ? names : inferred(value);
  const schemas = wanted.map(read);
  const [only] = schemas;
  if (!only) return { nullable, types };
  return {
    schema: schemas.length === 1 ? only : readUnion(schemas.map((schema) => ({ source, schema }))),
    nullable,
    types,
  };
}

function readType(context: Context, source: Source, type: string): Schema {
  switch (type) {
    case "object":
      return readObject(context, source);
    case "array":
      return readArray(context, source);
    case "string":
      return readString(source);
    case "number":
    case "integer": {
      const schema: Draft<NumberSchema> = { kind: "number", integer: type === "integer" };
      const format = text(source, "format");
      if (format !== undefined) schema.format = format;
      return schema;
    }
    case "boolean":
      return { kind: "boolean" };
    case "file":
      return { kind: "binary" };
    case "any":
      return { kind: "unknown" };
    default:
      report(context, source.place, {
        severity: "warning",
        code: "schema/type",
        message: `There is no type "${type}".`,
        remedy: "The types are object, array, string, number, integer, boolean and null.",
      });
      return { kind: "unknown" };
  }
}

function readString(source: Source): Schema {
  const format = text(source, "format");
  const mediaType = text(source, "contentMediaType");
  if (format === "binary") return { kind: "binary" };
  if (mediaType !== undefined && isBinaryMediaType(mediaType) && !at(source, "contentEncoding"))
    return { kind: "binary" };
  const pattern = text(source, "pattern");
  const schema: Draft<StringSchema> = { kind: "string" };
  if (format !== undefined) schema.format = format;
  if (pattern !== undefined) schema.pattern = pattern;
  return schema;
}

/** The type that keywords imply where `type` is missing, which many documents rely on. */
function inferred(value: JsonObject): string[] {
  const says = (...keys: string[]): boolean => keys.some((key) => Object.hasOwn(value, key));
  if (isObject(value["properties"]) || says("additionalProperties", "patternProperties")) return ["object"];
  // Beside alternatives, `items` is meant for those that are lists.
  if (says("items", "prefixItems")) return says("oneOf", "anyOf") ? [] : ["array"];
  if (value["format"] === "binary" || says("contentMediaType", "contentEncoding")) return ["string"];
  if (says("pattern", "minLength", "maxLength")) return ["string"];
  if (says("minimum", "maximum", "multipleOf")) return ["number"];
  return [];
}
