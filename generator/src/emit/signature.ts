import type { Operation, Schema } from "../ir.ts";
import type { PlannedAnswer, PlannedBody, PlannedInput, PlannedOperation } from "../plan/model.ts";
import { withPartHeaders } from "./encodings.ts";
import { docComment } from "./text/comment.ts";
import { fits, generic } from "./text/layout.ts";
import { quote } from "./text/string-literal.ts";
import { type TypeContext, typeExpression, typeStatement, unionMembers } from "./type-expression.ts";

/** One argument of a function or method: how it is declared, and how a method passes it on. */
export interface Argument {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
}

/** The module a resource's functions, and the types that belong to them, are in. */
export function operationsModule(file: string): string {
  return `operations/${file}`;
}

/** What a caller gives, in order: path parameters, the body or the parameters, and then the options. */
export function argumentsOf(
  operation: PlannedOperation,
  context: TypeContext,
  module: string,
  indent: string,
): Argument[] {
  const options = { name: "options", type: context.imports.type("RequestOptions"), optional: true };
  return [...givenArguments(operation, context, module, indent), options];
}

/** The same without the options. */
export function givenArguments(
  operation: PlannedOperation,
  context: TypeContext,
  module: string,
  indent: string,
): Argument[] {
  const path = operation.pathParameters.map(({ binding, source }) => ({
    name: binding,
    type: argumentType(`${indent}${binding}:`, source.schema, context, indent),
    optional: false,
  }));
  return [...path, ...inputArguments(operation.input, context, module, indent)];
}

/** An argument as it is declared, `pattern` in place of its name where it is taken apart. */
export function argumentText({ name, type, optional }: Argument, pattern: string = name): string {
  return `${pattern}${optional ? "?" : ""}:${type.startsWith("\n") ? "" : " "}${type}`;
}

/** A type to stand after `head`; one that does not fit there begins with the end of the line. */
function argumentType(head: string, schema: Schema, context: TypeContext, indent: string): string {
  return typeStatement(head, schema, context, indent).slice(head.length, -2).replace(/^ /, "");
}

function inputArguments(input: PlannedInput, context: TypeContext, module: string, indent: string): Argument[] {
  switch (input.kind) {
    case "none":
      return [];
    case "params":
      return [paramsArgument(input.params.name, !input.params.required, context, module)];
    case "body":
      return [bodyArgument(input.body, context, indent)];
    case "merged":
      return [paramsArgument(input.params.name, false, context, module)];
    case "separate": {
      const body = bodyArgument(input.body, context, indent);
      const params = paramsArgument(input.params.name, !input.params.required, context, module);
      return params.optional ? [body, params] : [{ ...body, optional: false }, params];
    }
  }
}

function paramsArgument(name: string, optional: boolean, { imports }: TypeContext, module: string): Argument {
  return { name: "params", type: imports.typeOf(module, name), optional };
}

function bodyArgument(body: PlannedBody, context: TypeContext, indent: string): Argument {
  return { name: "body", type: bodyType(body, context, indent), optional: !body.required };
}

/** The type of a request body, without the flag that the method sets. */
export function bodyType(body: PlannedBody, context: TypeContext, indent = "  "): string {
  const { media, encoder, flag } = body;
  if (encoder === "binary") return fileType(media.schema, context);
  const text = withPartHeaders(typeExpression(media.schema, context, indent), body, context);
  if (encoder === "records") return `Iterable<${text}> | AsyncIterable<${text}>`;
  return flag?.omitted === "at-use" ? `Omit<${text}, ${quote(context.plan.style.propertyName(flag.name))}>` : text;
}

/** A body that is sent as it is: text where the document says text, bytes where it says bytes, else either. */
function fileType({ kind }: Schema, { imports }: TypeContext): string {
  if (kind === "string") return "string";
  return kind === "binary" ? imports.type("FileInput") : `${imports.type("FileInput")} | string`;
}

/** What the function returns, laid out to stand after the parenthesis at `indent`: `Call<Book, BooksErrors>`. */
export function returnType(operation: PlannedOperation, context: TypeContext, module: string, indent: string): string {
  const { answer, errors, pagination } = operation;
  const { imports } = context;
  const answered = { ...context, answered: true };
  const room = indent.length + "): ".length + " {".length;
  const failing = errors === undefined ? [] : [() => imports.typeOf(module, errors.name)];
  const whole = answer.kind === "json" ? unionOf(answer.schemas, answer.empty, answered) : undefined;
  const body = whole ?? (() => answerType(operation, context));
  if (pagination !== undefined) {
    const item = unionOf([pagination.item], false, answered);
    return generic(imports.type("PageCall"), [item, body, ...failing], indent, room);
  }
  const call = imports.type("Call");
  if (answer.kind !== "stream") return generic(call, [body, ...failing], indent, room);
  const stream = imports.type(answer.records === undefined ? "EventStream" : "RecordStream");
  const item = unionOf([answer.item], false, answered);
  const items = (at: string): string => generic(stream, [item], at, at.length + 1);
  return generic(call, [items, ...failing], indent, room);
}

/** A type argument that is one of several types: on one line where that fits, else a member a line. */
function unionOf(schemas: readonly Schema[], empty: boolean, context: TypeContext): (indent: string) => string {
  const members = (indent: string): string[] => {
    const types = schemas.flatMap((schema) =>
      schema.kind === "union" ? unionMembers(schema, context, indent) : [typeExpression(schema, context, indent)],
    );
    return [...new Set(empty ? [...types, "undefined"] : types)];
  };
  return (indent) => {
    const flat = members(indent);
    const line = flat.join(" | ");
    if (flat.length === 1 || fits(line, indent.length + 1)) return line;
    return members(`${indent}  `)
      .map((member) => `| ${member}`)
      .join(`\n${indent}`);
  };
}

/** The type of the whole answer. */
export function answerType({ answer }: PlannedOperation, context: TypeContext): string {
  const answered = { ...context, answered: true };
  switch (answer.kind) {
    case "json": {
      const types = answer.schemas.map((schema: Schema) => typeExpression(schema, answered, ""));
      if (answer.empty) types.push("undefined");
      return [...new Set(types)].join(" | ");
    }
    case "nothing":
      return "void";
    case "text":
      return "string";
    case "bytes":
      return "Blob";
    case "stream":
      return typeExpression(answer.item, answered, "");
  }
}

/** The comment of a function and of the method over it. */
export function operationComment(operation: PlannedOperation, indent: string): string {
  const { source, answer, pathParameters } = operation;
  const tags = pathParameters
    .filter(({ source: { description } }) => description !== undefined)
    .map(({ binding, source: { description } }) => `@param ${binding} ${description}`);
  if (source.deprecated) tags.unshift(deprecation(source));
  const streamed = answer.kind === "stream" ? `, as a stream of ${itemsOf(answer)}.` : "";
  const route = `\`${source.method} ${source.path}\`${streamed}`;
  return docComment([source.summary, source.description, operation.keySays, route], tags, indent);
}

/** What a stream is a stream of, in words. */
export function itemsOf({ records }: Extract<PlannedAnswer, { kind: "stream" }>): "events" | "records" {
  return records === undefined ? "events" : "records";
}

/** What the document says about a deprecation, and what takes its place. */
function deprecation({ hints }: Operation): string {
  const instead = hints?.replacement === undefined ? undefined : `Use \`${hints.replacement}\` instead.`;
  return ["@deprecated", hints?.deprecation, instead].filter((part) => part !== undefined).join(" ");
}
