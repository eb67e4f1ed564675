import type { Limits, Schema } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { type JsonObject, isObject } from "../source.ts";

/**
 * The schema with what its keywords say of length, size and range (JSON Schema validation 2020-12, sections 6.2 to
 * 6.5), those that bear on its kind. The boolean `exclusiveMinimum` of OpenAPI 3.0 becomes the number it stands for.
 */
export function withLimits(schema: Schema, { value }: Source): Schema {
  if (!isObject(value)) return schema;
  const limits = limitsOf(schema, value);
  return limits === undefined || Object.keys(limits).length === 0 ? schema : ({ ...schema, limits } as Schema);
}

function limitsOf(schema: Schema, value: JsonObject): Limits | undefined {
  switch (schema.kind) {
    case "string":
      return counts(value, "minLength", "maxLength");
    case "array":
      return counts(value, "minItems", "maxItems");
    case "object":
      return counts(value, "minProperties", "maxProperties");
    case "number":
      return range(value);
    default:
      return undefined;
  }
}

/** A least of nothing says nothing. */
function counts(value: JsonObject, least: string, most: string): Limits {
  const minimum = finite(value[least]);
  const maximum = finite(value[most]);
  return {
    ...(minimum === undefined || minimum <= 0 ? {} : { minimum }),
    ...(maximum === undefined || maximum < 0 ? {} : { maximum }),
  };
}

function range(value: JsonObject): Limits {
  const minimum = finite(value["minimum"]);
  const maximum = finite(value["maximum"]);
  const above = value["exclusiveMinimum"] === true ? minimum : finite(value["exclusiveMinimum"]);
  const below = value["exclusiveMaximum"] === true ? maximum : finite(value["exclusiveMaximum"]);
  const multipleOf = finite(value["multipleOf"]);
  return {
    ...(minimum === undefined || above === minimum ? {} : { minimum }),
    ...(maximum === undefined || below === maximum ? {} : { maximum }),
    ...(above === undefined ? {} : { above }),
    ...(below === undefined ? {} : { below }),
    ...(multipleOf === undefined || multipleOf <= 0 ? {} : { multipleOf }),
  };
}

function finite(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
