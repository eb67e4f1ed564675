import type { PathParameter, PlannedOperation } from "../plan/model.ts";
import { resolve } from "../plan/resolve.ts";
import { parameterText } from "./encoded.ts";
import { isJsonContent, isScalar, jsonFunction } from "./parameter-style.ts";
import { quote } from "./text/string-literal.ts";
import { templatePart } from "./text/template-literal.ts";
import type { TypeContext } from "./type-expression.ts";

/** The path of a request: a text, or the runtime's tag around one with parameters. */
export function pathText({ source, pathParameters }: PlannedOperation, context: TypeContext): string {
  if (pathParameters.length === 0) return quote(source.path);
  const styled = pathParameters.some((parameter) => isStyled(parameter, context));
  const values = new Map(pathParameters.map((parameter) => [parameter.source.name, valueText(parameter, context)]));
  // What lies between two values is escaped whole: a `$` before a `{name}` that is bound to nothing is no substitution.
  let text = "";
  let fixed = "";
  for (const part of source.path.split(/(\{[^{}]*\})/)) {
    const value = part.startsWith("{") ? values.get(part.slice(1, -1)) : undefined;
    if (value === undefined) {
      fixed += part;
    } else {
      text += `${templatePart(fixed)}\${${value}}`;
      fixed = "";
    }
  }
  return `${context.imports.value(styled ? "styledPath" : "path")}\`${text}${templatePart(fixed)}\``;
}

/** Whether a parameter is written otherwise than as one plain text. */
function isStyled(
  { source: { style, schema, allowReserved, content } }: PathParameter,
  { plan }: TypeContext,
): boolean {
  if (content !== undefined) return false;
  if (style === "matrix" || style === "label" || allowReserved) return true;
  return resolve(plan.api, schema)?.kind !== "unknown" && !isScalar(plan, schema);
}

function valueText(parameter: PathParameter, context: TypeContext): string {
  const { binding, source } = parameter;
  const value = parameterText(binding, source.schema, context, "  ");
  if (source.content !== undefined && isJsonContent(source, context.plan))
    return `${jsonFunction(source.schema, context.plan, context.imports)}(${value})`;
  if (!isStyled(parameter, context)) return value;
  const style = source.style === "matrix" || source.style === "label" ? source.style : "simple";
  const args = [quote(style), quote(source.name), value];
  if (source.explode || source.allowReserved) args.push(String(source.explode));
  if (source.allowReserved) args.push(context.imports.value("reservedText"));
  return `${context.imports.value("pathSegment")}(${args.join(", ")})`;
}
