import type { Parameter, Schema } from "../ir.ts";
import type { PlannedInput, PlannedOperation, PlannedParameter } from "../plan/model.ts";
import { resolve } from "../plan/resolve.ts";
import { isConverted } from "./codec-expression.ts";
import { parameterText } from "./encoded.ts";
import { fieldStyles, isExact, isJsonContent, isScalar, jsonFunction, styleText } from "./parameter-style.ts";
import { type Argument, bodyType } from "./signature.ts";
import { bracketed, fits } from "./text/layout.ts";
import { literalKey, member } from "./text/property-key.ts";
import { record, type RecordEntry, recordEntry } from "./text/record.ts";
import { propertyMember, type TypeContext } from "./type-expression.ts";

/** The declaration of the object that an operation takes its query and header parameters in. */
export function paramsDeclaration(input: PlannedInput, context: TypeContext): string[] {
  if (input.kind === "none" || input.kind === "body") return [];
  const { params } = input;
  const members = params.parameters.map(({ key, source }) => parameterMember(source, context, key));
  const block = `{\n${members.join("")}}`;
  if (input.kind !== "merged") return [`export interface ${params.name} ${block}\n`];
  const body = bodyType(input.body, context, "");
  const target = resolve(context.plan.api, input.body.media.schema);
  const extendable = /^\w+$/.test(body) && target?.kind === "object";
  return [
    extendable
      ? `export interface ${params.name} extends ${body} ${block}\n`
      : `export type ${params.name} = ${body} & ${block};\n`,
  ];
}

/** A parameter as a property. In the shape `speakeasy`, one that can be left out can be `null` as well. */
export function parameterMember(
  { required, description, deprecated, schema }: Parameter,
  context: TypeContext,
  key: string,
): string {
  const said = { ...(description === undefined ? {} : { description }), ...(deprecated ? { deprecated } : {}) };
  const own: Schema = { ...schema, ...said };
  const given = required || context.plan.shape !== "speakeasy" ? own : nullable(own);
  return propertyMember({ name: key, required, schema: given }, context, "  ");
}

function nullable(schema: Schema): Schema {
  const { description, deprecated, default: value } = schema;
  const members = schema.kind === "union" ? schema.members : [schema];
  if (members.some(({ kind }) => kind === "null")) return schema;
  const said = { description, deprecated, ...(value === undefined ? {} : { default: value }) };
  const own = Object.fromEntries(Object.entries(said).filter(([, one]) => one !== undefined));
  return { ...own, kind: "union", members: [...members, { kind: "null" }] };
}

/** `{ notify, ...body }`: how one object is taken apart into parameters and body; `after` stands behind it. */
export function mergedPattern(input: PlannedInput, after: string, indent = "  "): string | undefined {
  if (input.kind !== "merged") return undefined;
  const names = input.params.parameters.map(({ key, local }) => (local === key ? key : `${literalKey(key)}: ${local}`));
  return bracketed("", "{", [...names, "...body"], "}", indent, { spaced: true, tail: after }).slice(0, -after.length);
}

/** Where the parameters of a function are taken apart at once. A list takes them apart page by page. */
export function patternOf({ input, pagination }: PlannedOperation, { name, type }: Argument): string | undefined {
  return name === "params" && pagination === undefined ? mergedPattern(input, `: ${type},`) : undefined;
}

/** The `query` and `headers` of a request. */
export function parameterEntries(input: PlannedInput, context: TypeContext, indent: string): string[] {
  if (input.kind === "none" || input.kind === "body") return [];
  const { params } = input;
  const read = ({ key, local, source: { schema } }: PlannedParameter): string => {
    const given = input.kind === "merged" ? local : member("params", key, params.required ? "." : "?.");
    return parameterText(given, schema, context, indent);
  };
  const placed = (place: Parameter["in"]): PlannedParameter[] =>
    params.parameters.filter(({ source }) => source.in === place);
  const cookies = placed("cookie");
  const headers = placed("header").map((parameter) => headerEntry(parameter, read(parameter), context));
  if (cookies.length > 0) {
    const pairs = cookies.map((parameter) => pair(parameter, read(parameter)));
    headers.push(styledCall("cookie: cookieHeader", pairs, cookies, context, `${indent}  `));
  }
  return [
    ...placed("querystring").map((parameter) => `query: ${wholeQuery(parameter, read(parameter), context, indent)}`),
    ...queryEntry(input.kind === "merged", params.parameters, read, context, indent),
    ...(headers.length > 0 ? [bracketed("headers: ", "{", headers, "}", indent, { spaced: true })] : []),
  ];
}

function pair({ source: { name } }: PlannedParameter, value: string): string {
  return value === name ? name : `${literalKey(name)}: ${value}`;
}

function queryEntry(
  merged: boolean,
  parameters: readonly PlannedParameter[],
  read: (parameter: PlannedParameter) => string,
  context: TypeContext,
  indent: string,
): string[] {
  const queried = parameters.filter(({ source }) => source.in === "query");
  if (queried.length === 0) return [];
  const whole =
    !merged &&
    parameters.every(
      ({ key, source }) => source.in === "query" && key === source.name && !isConverted(source.schema, context.plan),
    );
  const pairs = queried.map((parameter) => pair(parameter, read(parameter)));
  return [styledCall("query: query", whole ? undefined : pairs, queried, context, indent)];
}

/**
 * `query: query(params, { expand: deepObject })`: a key and a call, of the whole object where no pairs are given; only
 * the styles that the function would not take anyway. One object keeps to the brackets of the call, two do not.
 */
function styledCall(
  keyAndName: string,
  pairs: readonly string[] | undefined,
  parameters: readonly PlannedParameter[],
  { plan, imports }: TypeContext,
  indent: string,
): string {
  imports.value(keyAndName.replace(/^\w+: /, ""));
  const styles = parameters.flatMap(({ source }): RecordEntry[] => {
    const style = styleText(source, plan, imports);
    return style === undefined ? [] : [recordEntry(source.name, style)];
  });
  const object = (head: string, close: string, at: string): string =>
    bracketed(head, "{", pairs ?? [], `}${close}`, at, { spaced: true, tail: "," }).slice(0, -1);
  if (styles.length === 0) return pairs === undefined ? `${keyAndName}(params)` : object(`${keyAndName}(`, ")", indent);
  if (pairs === undefined) return `${record(`${keyAndName}(params, `, styles, indent, ")")})`;
  const line = `${keyAndName}(${object("", "", "")}, ${record("", styles, "")})`;
  if (fits(`${line},`, indent.length)) return line;
  const inner = `${indent}  `;
  return `${keyAndName}(\n${inner}${object("", "", inner)},\n${inner}${record("", styles, inner)},\n${indent})`;
}

/** A parameter that is the whole query (OpenAPI 3.2, `in: querystring`), written as its media type says. */
function wholeQuery({ source }: PlannedParameter, value: string, context: TypeContext, indent: string): string {
  const { plan, imports } = context;
  if (source.content !== undefined && isJsonContent(source, plan))
    return `${imports.value("wholeQuery")}(${value}, ${jsonFunction(source.schema, plan, imports)})`;
  if (isScalar(plan, source.schema)) return `${imports.value("wholeQuery")}(${value})`;
  const styles = fieldStyles(source.schema, source.encoding ?? [], plan, imports);
  return `${imports.value("query")}(${[value, ...(styles.length > 0 ? [record("", styles, indent)] : [])].join(", ")})`;
}

/** A header as it is where that is text or nearly so; what has parts is joined, and what is JSON written as that. */
function headerEntry({ source }: PlannedParameter, value: string, { plan, imports }: TypeContext): string {
  const { name, schema, explode, content } = source;
  if (content !== undefined && isJsonContent(source, plan))
    return `${literalKey(name)}: ${imports.value("headerJson")}(${isExact(schema, plan) ? `${value}, ${imports.value("exactText")}` : value})`;
  const plain = isScalar(plan, schema) && !isConverted(schema, plan);
  const args = explode && resolve(plan.api, schema)?.kind !== "array" ? `${value}, true` : value;
  const text = plain ? value : `${imports.value("simple")}(${args})`;
  return text === name ? name : `${literalKey(name)}: ${text}`;
}
