import type { Schema } from "../ir.ts";
import { resolve } from "../plan/resolve.ts";
import { codecText, isConverted } from "./codec-expression.ts";
import type { TypeContext } from "./type-expression.ts";

/** `encode(since, dateCodec)`: the value of an expression as it is sent; the expression alone where that is the same. */
export function encodedText(expression: string, schema: Schema, context: TypeContext, indent: string): string {
  if (!isConverted(schema, context.plan)) return expression;
  return `${context.imports.value("encode")}(${expression}, ${codecAt(schema, context, indent, "")})`;
}

/** The same for a parameter, which is text: the digits of an integer are the same in every type. */
export function parameterText(expression: string, schema: Schema, context: TypeContext, indent: string): string {
  if (resolve(context.plan.api, schema)?.kind === "number") return expression;
  return encodedText(expression, schema, context, indent);
}

/** `head` and the codec of a schema that is converted, where all named codecs are there already. */
export function codecAt(schema: Schema, { plan, imports }: TypeContext, indent: string, head: string): string {
  return codecText(schema, { plan, imports, deferred: false }, indent, head) ?? `${head}{ kind: "object" }`;
}
