import type { Property, Schema } from "../../ir.ts";
import { propertyMember, type TypeContext, typeExpression, typeStatement } from "../type-expression.ts";
import { inline } from "./members.ts";

/**
 * `head` and the type of a whole body, to the end of the statement. Whoever calls by way of `paths` sets every
 * property, so what the client's own methods set (the request's `stream` flag) is added again; and bytes that are
 * answered are a `Blob`.
 */
export function wholeType(head: string, schema: Schema, context: TypeContext, indent: string): string {
  if (schema.kind === "binary" && context.answered) return `${head} Blob;\n`;
  const omitted = omittedOf(schema, context);
  if (omitted.length === 0) return typeStatement(head, schema, context, indent);
  const members = omitted.map((property) => propertyMember(bare(property), context, `${indent}  `));
  return `${head} ${inline(`${typeExpression(schema, context, indent)} & `, members, indent)};\n`;
}

function omittedOf(schema: Schema, { plan }: TypeContext): Property[] {
  const type = schema.kind === "ref" ? plan.types.of(schema.id) : undefined;
  const target = type?.source.schema;
  if (target?.kind !== "object") return [];
  return target.properties.filter(({ name }) => type?.omit.includes(name));
}

/** Without what the document says of it beside its type. */
function bare({ name, required, schema }: Property): Property {
  const { description: _, default: __, deprecated: ___, ...type } = schema;
  return { name, required, schema: type as Schema };
}
