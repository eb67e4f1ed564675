import type { MediaType, Operation, Parameter, RequestBody, Response, Schema } from "../../ir.ts";
import { docComment } from "../text/comment.ts";
import { propertyKey } from "../text/property-key.ts";
import { propertyMember, type TypeContext } from "../type-expression.ts";
import { block, inline } from "./members.ts";
import { wholeType } from "./whole-type.ts";

/** An operation: its parameters by place, its body and its answers by media type. */
export function operationMembers(operation: Operation, context: TypeContext, indent: string): string {
  const inner = `${indent}  `;
  return block(
    [
      `${inner}${parametersMember(operation.parameters, context, inner)};\n`,
      `${inner}${bodyMember(operation.body, context, inner)};\n`,
      `${inner}${responsesMember(operation.responses, context, inner)};\n`,
    ],
    indent,
  );
}

function parametersMember(parameters: readonly Parameter[], context: TypeContext, indent: string): string {
  const inner = `${indent}  `;
  const members = (["query", "header", "path", "cookie"] as const).map((place) => {
    const held = parameters.filter((parameter) => parameter.in === place);
    if (held.length === 0) return `${inner}${place}?: never;\n`;
    const optional = held.some(({ required }) => required) ? "" : "?";
    const properties = held.map((parameter) => parameterMember(parameter, context, `${inner}  `));
    return `${inner}${inline(`${place}${optional}: `, properties, inner)};\n`;
  });
  return inline("parameters: ", members, indent);
}

function parameterMember(parameter: Parameter, context: TypeContext, indent: string): string {
  const { name, required, description, deprecated, content } = parameter;
  // What has a media type is text by the time a client knows it, and none of them makes that text.
  const schema: Schema = content === undefined ? parameter.schema : { kind: "string" };
  const said = { ...(description === undefined ? {} : { description }), ...(deprecated ? { deprecated } : {}) };
  return propertyMember({ name, required, schema: { ...schema, ...said } }, context, indent);
}

function bodyMember(body: RequestBody | undefined, context: TypeContext, indent: string): string {
  if (body === undefined) return "requestBody?: never";
  const inner = `${indent}  `;
  const content = inline("content: ", contentMembers(body.content, context, `${inner}  `), inner);
  return inline(`requestBody${body.required ? "" : "?"}: `, [`${inner}${content};\n`], indent);
}

function responsesMember(responses: readonly Response[], context: TypeContext, indent: string): string {
  const inner = `${indent}  `;
  const members = responses.map((response) => responseMember(response, { ...context, answered: true }, inner));
  return `responses: ${block(members, indent)}`;
}

function responseMember({ status, description, content }: Response, context: TypeContext, indent: string): string {
  const inner = `${indent}  `;
  const body =
    content.length === 0
      ? "content?: never"
      : inline("content: ", contentMembers(content, context, `${inner}  `), inner);
  const members = [`${inner}headers: { [name: string]: unknown };\n`, `${inner}${body};\n`];
  const key = /^\d+$/.test(status) ? status : propertyKey(status);
  return `${docComment([description], [], indent)}${indent}${inline(`${key}: `, members, indent)};\n`;
}

/** A media type that an answer has twice, whole and as a stream of the same name, is the whole one. */
function contentMembers(content: readonly MediaType[], context: TypeContext, indent: string): string[] {
  const named = new Map(content.toReversed().map((media) => [media.name, media]));
  return content
    .filter((media) => named.get(media.name) === media)
    .map(({ name, schema }) => wholeType(`${indent}${propertyKey(name)}:`, schema, context, indent));
}
