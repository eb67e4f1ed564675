import type { EnumSchema, Schema } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { type Context, report } from "../context.ts";
import { type JsonObject, at, isObject, items, text, texts } from "../source.ts";
import { withNull } from "./union.ts";

type Scalar = string | number | boolean;

/** `const` (JSON Schema validation 2020-12, section 6.1.3). */
export function readConst(context: Context, source: Source): Schema {
  const value = (source.value as JsonObject)["const"];
  if (value === null) return { kind: "null" };
  if (isScalar(value)) return { kind: "literal", value };
  report(context, source.place, {
    severity: "note",
    code: "schema/const",
    message: "A `const` that is an object or an array is not a type; any value is taken.",
  });
  return { kind: "unknown" };
}

/**
 * `enum` (JSON Schema validation 2020-12, section 6.1.2), with the names and descriptions that extensions give to
 * its members. Numbers and booleans among strings of a `type: string` are what YAML made of unquoted text, so they
 * become strings again.
 */
export function readEnum(context: Context, source: Source, types: readonly string[]): Schema {
  const listed = items(at(source, "enum"));
  const strings = types.length === 1 && types[0] === "string";
  const values: Scalar[] = [];
  const indexes: number[] = [];
  let nullable = false;
  for (const [index, { value, place }] of listed.entries()) {
    if (value === null) {
      nullable = true;
    } else if (isScalar(value)) {
      const kept = strings ? String(value) : value;
      if (kept !== value) {
        report(context, place, {
          severity: "warning",
          code: "schema/enum-type",
          message: `The value ${String(value)} of a string enum is no string; "${kept}" is taken.`,
          remedy: "Put it in quotes.",
        });
      }
      if (values.includes(kept)) continue;
      values.push(kept);
      indexes.push(index);
    } else {
      report(context, place, {
        severity: "note",
        code: "schema/enum-value",
        message: "An `enum` of objects or arrays is not a type; any value is taken.",
      });
      return { kind: "unknown" };
    }
  }
  if (values.length === 0) return { kind: "null" };
  const members = readMembers(source, values, indexes);
  const schema: EnumSchema = { kind: "enum", values, ...(members ? { members } : {}) };
  return nullable ? withNull(schema) : schema;
}

/** `x-enum-varnames`, `x-enumNames`, `x-enum-descriptions`: lists beside `enum`, or objects keyed by its values. */
function readMembers(source: Source, values: readonly Scalar[], indexes: readonly number[]): EnumSchema["members"] {
  const fern = fernMembers(source, values);
  const names = annotationOf(source, NAME_LISTS, values, indexes) ?? fern?.names;
  const descriptions = annotationOf(source, DESCRIPTION_LISTS, values, indexes) ?? fern?.descriptions;
  if (!names && !descriptions) return undefined;
  return values.map((_, index) => {
    const name = names?.[index];
    const description = descriptions?.[index];
    return { ...(name === undefined ? {} : { name }), ...(description === undefined ? {} : { description }) };
  });
}

const NAME_LISTS = ["x-enum-varnames", "x-enumNames", "x-enum-names", "x-speakeasy-enums"];
const DESCRIPTION_LISTS = ["x-enum-descriptions", "x-enumDescriptions", "x-speakeasy-enum-descriptions"];

/** `x-fern-enum`: `{ name, description }` by value. */
function fernMembers(
  source: Source,
  values: readonly Scalar[],
): { names: (string | undefined)[]; descriptions: (string | undefined)[] } | undefined {
  const fern = at(source, "x-fern-enum");
  if (!fern) return undefined;
  const said = values.map((value) => at(fern, String(value)));
  return {
    names: said.map((member) => member && text(member, "name")),
    descriptions: said.map((member) => member && text(member, "description")),
  };
}

function annotationOf(
  source: Source,
  keys: readonly string[],
  values: readonly Scalar[],
  indexes: readonly number[],
): (string | undefined)[] | undefined {
  for (const key of keys) {
    const found = at(source, key);
    if (found && Array.isArray(found.value)) {
      const list = texts(found);
      return indexes.map((index) => list[index]);
    }
    if (found && isObject(found.value))
      return values.map((value) => texts({ place: found.place, value: [at(found, String(value))?.value] })[0]);
  }
  return undefined;
}

function isScalar(value: unknown): value is Scalar {
  return (
    typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))
  );
}
