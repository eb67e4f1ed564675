import type { Parameter, PartEncoding, Schema } from "../ir.ts";
import { isJson } from "../plan/answers.ts";
import { propertiesOf } from "../plan/bodies.ts";
import type { Plan } from "../plan/model.ts";
import { resolve } from "../plan/resolve.ts";
import { isConverted } from "./codec-expression.ts";
import type { Imports } from "./imports.ts";
import { type RecordEntry, recordEntry } from "./text/record.ts";

/** The functions of the runtime that write a parameter, or the field of a form, in a style. */
const STYLE_FUNCTIONS = {
  json: "asJson",
  exactJson: "asExactJson",
  deepObject: "deepObject",
  form: "commaDelimited",
  spaceDelimited: "spaceDelimited",
  pipeDelimited: "pipeDelimited",
} as const;

type Styled = Pick<Parameter, "in" | "style" | "explode" | "allowReserved" | "content" | "schema">;

/**
 * What writes a parameter of the query or a cookie: `deepObject`, `withReserved(pipeDelimited)`. Nothing where that is what
 * the runtime does unless told otherwise: `form`, exploded.
 */
export function styleText(parameter: Styled, plan: Plan, imports: Imports): string | undefined {
  const name = parameter.content === undefined ? joinedStyle(parameter) : contentStyle(parameter, plan);
  // What is reserved in a URL ends a cookie.
  const around = parameter.in === "cookie" ? "asCookie" : "withReserved";
  return styled(name, parameter.style === "cookie" || parameter.allowReserved ? around : undefined, imports);
}

/** What writes the fields of a form, where the runtime would write them otherwise (Encoding Object). */
export function fieldStyles(
  schema: Schema,
  encoding: readonly PartEncoding[],
  plan: Plan,
  imports: Imports,
): RecordEntry[] {
  const fields = new Map(propertiesOf(plan.api, schema).map((property) => [property.name, property.schema]));
  const encodings = new Map(encoding.map((one) => [one.property, one]));
  return [...fields].flatMap(([name, field]) => {
    const style = fieldStyleText(encodings.get(name) ?? {}, field, plan, imports);
    return style === undefined ? [] : [recordEntry(name, style)];
  });
}

/**
 * What writes one field of a body. Without an encoding that says otherwise, an object is JSON (OpenAPI 3.2, section
 * 4.15.1.1: the default `contentType`), and an array is a field for each item. Text is taken to be of its media type already.
 */
export function fieldStyleText(
  encoding: Partial<PartEncoding>,
  schema: Schema,
  plan: Plan,
  imports: Imports,
): string | undefined {
  const { style, explode, allowReserved = false, contentType } = encoding;
  if (style === undefined && explode === undefined && !allowReserved) {
    const json =
      isObject(schema, plan) || (isJson(contentType ?? "") && !isArray(schema, plan) && !isScalar(plan, schema));
    return styled(json ? jsonStyle(schema, plan) : undefined, undefined, imports);
  }
  const name = joinedStyle({ style: style ?? "form", explode: explode ?? (style ?? "form") === "form" });
  return styled(name, allowReserved ? "withReserved" : undefined, imports);
}

/** Whether a `content` parameter is written as JSON: where its media type says so, or leaves it open for what is no text. */
export function isJsonContent({ content = "", schema }: Pick<Parameter, "content" | "schema">, plan: Plan): boolean {
  return isJson(content) && (!content.includes("*") || !isScalar(plan, schema));
}

/** Whether JSON of a value may hold integers that only a `bigint` can. */
export function isExact(schema: Schema, plan: Plan): boolean {
  return plan.style.int64 !== "number" && isConverted(schema, plan);
}

/** What writes a value as JSON: `JSON.stringify`, or its like in the runtime. */
export function jsonFunction(schema: Schema, plan: Plan, imports: Imports): string {
  return isExact(schema, plan) ? imports.value("exactText") : "JSON.stringify";
}

/** Whether a value of the schema is one text, and has no parts. */
export function isScalar({ api }: Pick<Plan, "api">, schema: Schema): boolean {
  const target = resolve(api, schema);
  if (target?.kind === "union") return target.members.every((member) => isScalar({ api }, member));
  return SCALARS.has(target?.kind);
}

const SCALARS: ReadonlySet<string | undefined> = new Set(["string", "number", "boolean", "literal", "enum", "null"]);

type StyleName = keyof typeof STYLE_FUNCTIONS;

function styled(name: StyleName | undefined, around: string | undefined, imports: Imports): string | undefined {
  const style = name && imports.value(STYLE_FUNCTIONS[name]);
  return around === undefined ? style : `${imports.value(around)}(${style ?? ""})`;
}

function contentStyle(parameter: Styled, plan: Plan): StyleName | undefined {
  return isJsonContent(parameter, plan) ? jsonStyle(parameter.schema, plan) : undefined;
}

function jsonStyle(schema: Schema, plan: Plan): "json" | "exactJson" {
  return isExact(schema, plan) ? "exactJson" : "json";
}

/** A delimiter that is exploded has nothing between to delimit: servers read a pair an item. */
function joinedStyle({ style, explode }: { readonly style: string; readonly explode: boolean }): StyleName | undefined {
  if (style === "deepObject") return style;
  if (explode) return undefined;
  return style === "spaceDelimited" || style === "pipeDelimited" ? style : "form";
}

function isArray(schema: Schema, { api }: Plan): boolean {
  const kind = resolve(api, schema)?.kind;
  return kind === "array" || kind === "tuple";
}

function isObject(schema: Schema, { api }: Plan): boolean {
  const target = resolve(api, schema);
  if (target?.kind !== "union") return target?.kind === "object" || target?.kind === "intersection";
  const members = target.members.filter(({ kind }) => kind !== "null");
  return members.every((member) => resolve(api, member)?.kind === "object");
}
