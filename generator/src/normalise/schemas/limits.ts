import type { Limits, Schema } from "../../ir.ts";
import type { Draft } from "../draft.ts";
import type { JsonObject } from "../../json-object.ts";

/**
 * The schema with what its keywords say of length, size and range (JSON Schema validation 2020-12, sections 6.2 to
 * 6.5), those that bear on its kind. The boolean `exclusiveMinimum` of OpenAPI 3.0 becomes the number it stands for.
 */
export function withLimits(schema: Schema, value: JsonObject): Schema {
  const limits = limitsOf(schema, value);
  return limits === undefined ? schema : ({ ...schema, limits } as Schema);
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
function counts(value: JsonObject, least: string, most: string): Limits | undefined {
  const minimum = finite(value[least]);
  const maximum = finite(value[most]);
  const limits: Draft<Limits> = {};
  if (minimum !== undefined && minimum > 0) limits.minimum = minimum;
  if (maximum !== undefined && maximum >= 0) limits.maximum = maximum;
  return told(limits);
}

function range(value: JsonObject): Limits | undefined {
  const minimum = finite(value["minimum"]);
  const maximum = finite(value["maximum"]);
  const above = value["exclusiveMinimum"] === true ? minimum : finite(value["exclusiveMinimum"]);
  const below = value["exclusiveMaximum"] === true ? maximum : finite(value["exclusiveMaximum"]);
  const multipleOf = finite(value["multipleOf"]);
  const limits: Draft<Limits> = {};
  if (minimum !== undefined && above !== minimum) limits.minimum = minimum;
  if (maximum !== undefined && below !== maximum) limits.maximum = maximum;
  if (above !== undefined) limits.above = above;
  if (below !== undefined) limits.below = below;
  if (multipleOf !== undefined && multipleOf > 0) limits.multipleOf = multipleOf;
  return told(limits);
}

function told(limits: Limits): Limits | undefined {
  for (const _ in limits) return limits;
  return undefined;
}

function finite(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
