import type { Schema } from "../../ir.ts";
import { type TypeContext, typeStatement } from "../type-expression.ts";

/** `head` and the type of a whole body, to the end of the statement. Bytes that are answered are a `Blob`. */
export function wholeType(head: string, schema: Schema, context: TypeContext, indent: string): string {
  if (schema.kind === "binary" && context.answered) return `${head} Blob;\n`;
  return typeStatement(head, schema, context, indent);
}
