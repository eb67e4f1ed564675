import type { EnumSchema, Schema } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { type Context, report } from "../context.ts";
import { type JsonObject, isObject } from "../../json-object.ts";
import { at, items, text, texts } from "../source.ts";
import { GROUP } from "./keywords.ts";
import { readUnion, type UnionMember, withNull } from "./union.ts";

type Scalar = string | number | boolean;

/** `const` (JSON Schema validation 2020-12, section 6.1.3): the type of one value, whatever its kind. */
export function readConst(source: Source): Schema {
  return typeOfValue((source.value as JsonObject)["const"]);
}

/** The type that a JSON value alone has: constants all the way down. */
function typeOfValue(value: unknown): Schema {
  if (value === null) return { kind: "null" };
  if (isScalar(value)) return { kind: "literal", value };
  if (Array.isArray(value)) return { kind: "tuple", items: value.map(typeOfValue), minItems: value.length };
  if (!isObject(value)) return { kind: "unknown" };
  return {
    kind: "object",
    extends: [],
    properties: Object.entries(value).map(([name, inner]) => ({ name, required: true, schema: typeOfValue(inner) })),
  };
}

/**
 * `enum` (JSON Schema validation 2020-12, section 6.1.2), with the names and descriptions that extensions give to
 * its members. Numbers and booleans among strings of a `type: string` are what YAML made of unquoted text, so they
 * become strings again.
 */
export function readEnum(context: Context, source: Source, types: readonly string[], keywords: number): Schema {
  const listed = items(at(source, "enum"));
  const strings = types.length === 1 && types[0] === "string";
  /** Each value once, and where it stands first. */
  const found = new Map<Scalar, number>();
  const others: UnionMember[] = [];
  let nullable = false;
  for (const [index, item] of listed.entries()) {
    const { value } = item;
    if (value === null) {
      nullable = true;
    } else if (isScalar(value)) {
      const kept = strings ? String(value) : value;
      if (kept !== value) {
        report(context, item.place, {
          severity: "warning",
          code: "schema/enum-type",
          message: `The value ${String(value)} of a string enum is no string; "${kept}" is taken.`,
          remedy: "Put it in quotes.",
        });
      }
      if (!found.has(kept)) found.set(kept, index);
    } else if (strings) {
      report(context, item.place, {
        severity: "warning",
        code: "schema/enum-type",
        message: "A string enum has a value that is an object or a list; it is left out.",
      });
    } else {
      others.push({ source: item, schema: typeOfValue(value) });
    }
  }
  const values = [...found.keys()];
  if (others.length > 0) {
    const plain = values.map((value) => ({ source, schema: typeOfValue(value) }));
    const union = readUnion([...plain, ...others]) ?? { kind: "unknown" };
    return nullable ? withNull(union) : union;
  }
  if (values.length === 0) return { kind: "null" };
  const members = keywords & GROUP.extension ? readMembers(source, values, [...found.values()]) : undefined;
  const schema: EnumSchema = members ? { kind: "enum", values, members } : { kind: "enum", values };
  return nullable ? withNull(schema) : schema;
}

/**
 * `x-enum-varnames`, `x-enumNames`, `x-enum-descriptions`: lists beside `enum`, or objects keyed by its values; or else
 * both at once, as `x-fern-enum`, `x-ms-enum`, `x-enum-elements` and `x-enum-values` have it.
 */
function readMembers(source: Source, values: readonly Scalar[], indexes: readonly number[]): EnumSchema["members"] {
  const both = fernMembers(source, values) ?? listedMembers(source, values, indexes);
  const names = annotationOf(source, NAME_LISTS, values, indexes) ?? both?.names;
  const descriptions = annotationOf(source, DESCRIPTION_LISTS, values, indexes) ?? both?.descriptions;
  if (!names && !descriptions) return undefined;
  return values.map((_, index) => {
    const name = names?.[index];
    const description = descriptions?.[index];
    return { ...(name === undefined ? {} : { name }), ...(description === undefined ? {} : { description }) };
  });
}

const NAME_LISTS = ["x-enum-varnames", "x-enumNames", "x-enum-names", "x-speakeasy-enums"];
const DESCRIPTION_LISTS = ["x-enum-descriptions", "x-enumDescriptions", "x-speakeasy-enum-descriptions"];

interface Members {
  readonly names: (string | undefined)[];
  readonly descriptions: (string | undefined)[];
}

/**
 * A list of objects that say of which value they are (`value`, `numericValue`, or else a `name` that is one), or that
 * stand in the order of the values.
 */
function listedMembers(source: Source, values: readonly Scalar[], indexes: readonly number[]): Members | undefined {
  const microsoft = at(source, "x-ms-enum");
  const listed = (microsoft && at(microsoft, "values")) ?? at(source, "x-enum-elements") ?? at(source, "x-enum-values");
  const members = items(listed);
  if (members.length === 0) return undefined;
  const keyed = ["value", "numericValue", "name"].flatMap((key) => {
    const byValue = new Map(members.map((member) => [text(member, key), member]));
    const found = values.map((value) => byValue.get(String(value)));
    return found.some((member) => member !== undefined) ? [found] : [];
  });
  const said = keyed[0] ?? indexes.map((index) => members[index]);
  return {
    names: said.map((member) => member && (text(member, "name") ?? text(member, "identifier"))),
    descriptions: said.map((member) => member && text(member, "description")),
  };
}

/** `x-fern-enum`: `{ name, description }` by value. */
function fernMembers(source: Source, values: readonly Scalar[]): Members | undefined {
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
