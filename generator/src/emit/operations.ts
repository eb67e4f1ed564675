import type { Schema } from "../ir.ts";
import type {
  Plan,
  PlannedAnswer,
  PlannedBody,
  PlannedErrors,
  PlannedInput,
  PlannedOperation,
  PlannedResource,
} from "../plan/model.ts";
import { Imports } from "./imports.ts";
import type { OutputFile } from "./output-file.ts";
import { isByURL, stepText } from "./pagination.ts";
import { pathText } from "./path.ts";
import { mergedPattern, paramsDeclaration, parameterEntries, patternOf } from "./params.ts";
import { codecAt, encodedText } from "./encoded.ts";
import { encodingArguments } from "./encodings.ts";
import { isConverted } from "./codec-expression.ts";
import { securityText } from "./security.ts";
import { serversText } from "./servers.ts";
import { argumentsOf, argumentText, operationComment, operationsModule, returnType } from "./signature.ts";
import { docComment } from "./text/comment.ts";
import { bracketed, fits } from "./text/layout.ts";
import { literalKey, propertyKey } from "./text/property-key.ts";
import { quote } from "./text/string-literal.ts";
import { propertyMember, type TypeContext } from "./type-expression.ts";

/** The module of a resource's functions: each is one request, its parameter types directly below it. */
export function emitOperations(plan: Plan, resource: PlannedResource): OutputFile {
  const module = operationsModule(resource.file);
  const imports = new Imports(plan, module);
  const context: TypeContext = { plan, imports, answered: false };
  const parts = resource.operations.flatMap((operation) => [
    functionText(operation, context, module),
    ...paramsDeclaration(operation.input, context),
  ]);
  const errors = resource.errors.map((shape) => errorsInterface(shape, resource, context));
  return { path: `${module}.ts`, text: [imports.toString(), ...parts, ...errors].join("\n") };
}

function functionText(operation: PlannedOperation, context: TypeContext, module: string): string {
  const exported = operation.binding === operation.name;
  const client = `client: ${context.imports.type("Client")}`;
  const args = argumentsOf(operation, context, module, "  ").map((argument) =>
    argumentText(argument, patternOf(operation, argument)),
  );
  const head = bracketed(`${exported ? "export " : ""}function ${operation.binding}`, "(", [client, ...args], ")", "", {
    tail: `: ${returnType(operation, context, module, "")} {`,
  });
  const text = `${operationComment(operation, "")}${head}\n  return ${callText(operation, context, "client", "  ")};\n}\n`;
  return exported ? text : `${text}export { ${operation.binding} as ${operation.name} };\n`;
}

/** The one call that an operation is, to stand at `indent` after `return`, by the client that an expression gives. */
export function callText(operation: PlannedOperation, context: TypeContext, client: string, indent: string): string {
  const { pagination } = operation;
  if (pagination === undefined) return requestText(operation, context, client, indent, "return ".length);
  const inner = `${indent}  `;
  const head = pageHead(operation, isByURL(pagination), inner);
  const lead = head.length - head.lastIndexOf("\n") - (head.includes("\n") ? inner.length : 0);
  const request = requestText(operation, context, client, inner, lead);
  const fetch = request.includes("\n")
    ? `${head}\n${inner}  ${requestText(operation, context, client, `${inner}  `, 0)}`
    : `${head} ${request}`;
  const step = stepText(pagination, operation.input, context, inner);
  const params = operation.input.kind === "none" ? "undefined" : "params";
  const args = [params, fetch, step, "options"];
  return `${context.imports.value("paginate")}(\n${args.map((arg) => `${inner}${arg},\n`).join("")}${indent})`;
}

/** What a page is asked for with: its parameters, from which a body is taken apart where they hold one. */
function pageHead({ input }: PlannedOperation, byURL: boolean, indent: string): string {
  if (byURL) return `(${input.kind === "none" ? "_params" : "params"}, options, url) =>`;
  const tail = ", options) =>";
  const pattern = mergedPattern(input, `(${tail}`, indent) ?? "params";
  if (!pattern.includes("\n")) return `(${pattern}${tail}`;
  const inner = `${indent}  `;
  return `(\n${inner}${mergedPattern(input, ",", inner) ?? ""},\n${inner}options,\n${indent}) =>`;
}

const REQUESTS = {
  json: "requestJson",
  nothing: "requestNothing",
  text: "requestText",
  bytes: "requestBytes",
  stream: "requestStream",
} as const;

/** The call of the runtime, to stand at `indent` after `lead` columns of something else and before one more. */
function requestText(
  operation: PlannedOperation,
  context: TypeContext,
  client: string,
  indent: string,
  lead: number,
): string {
  const { answer } = operation;
  const records = answer.kind === "stream" && answer.records !== undefined;
  const resumable = answer.kind === "stream" && answer.resumable === true;
  const name = context.imports.value(
    records ? "requestRecords" : resumable ? "requestResumableStream" : REQUESTS[answer.kind],
  );
  const args = [
    clientText(operation, context, client, `${indent}  `),
    requestLiteral(operation, context, `${indent}  `),
    operation.source.hints?.retries === false ? "{ retries: false, ...options }" : "options",
    ...extras(answer, context, `${indent}  `),
  ];
  const line = `${name}(${args.join(", ")})`;
  if (fits(`${line};`, indent.length + lead)) return line;
  const hugged =
    answer.kind === "stream" ? huggedText(`${name}(`, args.slice(0, records ? 4 : 3), answer, context, indent) : "";
  if (hugged !== "" && fits(hugged.split("\n", 1)[0] ?? "", indent.length + lead)) return hugged;
  return `${name}(\n${args.map((arg) => `${indent}  ${arg},\n`).join("")}${indent})`;
}

/** The call with only its last argument, how the stream ends, on lines of its own; nothing where another has several. */
function huggedText(
  head: string,
  args: readonly string[],
  answer: Extract<PlannedAnswer, { kind: "stream" }>,
  context: TypeContext,
  indent: string,
): string {
  const ends = endEntries(answer, context, indent);
  if (args.some((arg) => arg.includes("\n")) || ends.length === 0) return "";
  return `${head}${args.join(", ")}, {\n${ends.map((end) => `${indent}  ${end},\n`).join("")}${indent}})`;
}

/** The client; one that decodes the bodies of errors where they are not the same on the wire. */
function clientText({ errors }: PlannedOperation, context: TypeContext, client: string, indent: string): string {
  const codecs = (errors?.bodies ?? []).flatMap(({ status, schema }) =>
    isConverted(schema, context.plan) ? [codecAt(schema, context, `${indent}  `, `${status}: `)] : [],
  );
  if (codecs.length === 0) return client;
  const entries = bracketed("", "{", codecs, "}", indent, { spaced: true });
  return `${context.imports.value("failures")}(${client}, ${entries})`;
}

/** What the request function is told beside the request: how to read, what media type to ask for, how the stream ends. */
function extras(answer: PlannedAnswer, context: TypeContext, indent: string): string[] {
  switch (answer.kind) {
    case "json": {
      const [first, ...others] = answer.schemas;
      if (first === undefined) return [];
      return readerText(others.length === 0 ? first : { kind: "union", members: answer.schemas }, context, indent, "");
    }
    case "stream":
      return [
        ...(answer.records === undefined ? [] : [quote(answer.records)]),
        ...[streamEnds(answer, context, indent)].filter((ends) => ends !== ""),
      ];
    case "nothing":
      return [];
    default:
      return answer.accept === undefined ? [] : [quote(answer.accept)];
  }
}

/** `head` and `reader(bookCodec)`; nothing when the answer is the same on the wire. */
function readerText(schema: Schema, context: TypeContext, indent: string, head: string): string[] {
  if (!isConverted(schema, context.plan)) return [];
  const name = context.imports.value(context.plan.style.int64 === "number" ? "reader" : "exactReader");
  return [`${codecAt(schema, context, indent, `${head}${name}(`)})`];
}

function streamEnds(answer: Extract<PlannedAnswer, { kind: "stream" }>, context: TypeContext, indent: string): string {
  const ends = endEntries(answer, context, indent);
  return ends.length === 0 ? "" : bracketed("", "{", ends, "}", indent, { spaced: true });
}

function endEntries(
  { item, terminal, sentinel }: Extract<PlannedAnswer, { kind: "stream" }>,
  context: TypeContext,
  indent: string,
): string[] {
  return [
    ...(terminal.length === 0 ? [] : [`terminal: [${terminal.map(quote).join(", ")}]`]),
    ...(sentinel === undefined ? [] : [`sentinel: ${quote(sentinel)}`]),
    ...readerText(item, context, `${indent}  `, "parse: "),
  ];
}

/** `{ method: "POST", path: "/books", body: json(body) }`. */
function requestLiteral(operation: PlannedOperation, context: TypeContext, indent: string): string {
  const entries = [
    `method: ${quote(operation.source.method)}`,
    ...addressEntries(operation, context, `${indent}  `),
    ...reachEntries(operation, `${indent}  `),
    ...bodyEntries(operation.input, context, `${indent}  `),
    ...redirectEntries(operation, context),
  ];
  return bracketed("", "{", entries, "}", indent, { spaced: true, tail: "," }).slice(0, -1);
}

/** What becomes of redirects, and where the key is put on the way. */
function redirectEntries({ source, keyIn }: PlannedOperation, { imports }: TypeContext): string[] {
  // Anything else could be done twice, or lose its body on the way: a redirect of it is an error.
  const followed = /^(?:GET|HEAD)$/.test(source.method) ? [imports.value("redirects")] : [];
  if (keyIn === undefined) return followed;
  return [`redirects: ${imports.value("keyIn")}(${[quote(keyIn), ...followed].join(", ")})`];
}

function addressEntries(operation: PlannedOperation, context: TypeContext, indent: string): string[] {
  const path = pathText(operation, context);
  const entries = parameterEntries(operation.input, context, indent);
  if (operation.pagination === undefined || !isByURL(operation.pagination)) return [`path: ${path}`, ...entries];
  return [
    bracketed(`path: ${context.imports.value("follow")}`, "(", [path, "url"], ")", indent, { tail: "," }).slice(0, -1),
    ...entries.map((entry) => entry.replace(/^query: /, "query: url ? undefined : ")),
  ];
}

/** Where an operation goes and what it needs, where that is not the usual. */
function reachEntries({ servers, security }: PlannedOperation, indent: string): string[] {
  return [
    ...(servers === undefined ? [] : [serversText(servers, indent)]),
    ...(security === undefined ? [] : [securityText("security: ", security, indent)]),
  ];
}

function bodyEntries(input: PlannedInput, context: TypeContext, indent: string): string[] {
  if (input.kind === "none" || input.kind === "params") return [];
  const { body } = input;
  if (body.encoder === "records") return [`body: ${recordsText(body, context, indent)}`];
  const { style } = context.plan;
  const flag = body.flag && `${literalKey(style.propertyName(body.flag.name))}: ${body.flag.value}`;
  const given = flag === undefined ? "body" : `{ ...body, ${flag} }`;
  const converted = body.encoder !== "binary" && isConverted(body.media.schema, context.plan);
  const value = converted ? encodedText(given, body.media.schema, context, indent) : given;
  const exact = converted && body.encoder === "json" && style.int64 !== "number";
  const encoder = context.imports.value(
    exact ? "exactJson" : body.encoder === "parts" ? "multipartList" : body.encoder,
  );
  const args =
    body.encoder === "binary" || (body.encoder === "json" && isOwnJson(body.media.name))
      ? [value, quote(body.media.name)]
      : [value];
  args.push(...encodingArguments(body, context, indent));
  const call = `${encoder}(${args.join(", ")})`;
  const guarded = !body.required && input.kind !== "merged" && /^(?:form|multipart|parts)$/.test(body.encoder);
  return [`body: ${guarded ? "body && " : ""}${call}`];
}

/** `jsonRecords(body, "application/jsonl")`, told how to write a record that is not the same on the wire. */
function recordsText({ media: { name, schema } }: PlannedBody, context: TypeContext, indent: string): string {
  const { plan, imports } = context;
  const args = ["body", quote(name)];
  if (isConverted(schema, plan)) {
    const value = encodedText("record", schema, context, indent);
    const exact = plan.style.int64 !== "number";
    args.push(`(record) => ${exact ? `${imports.value("exactJson")}(${value}).encode()` : `JSON.stringify(${value})`}`);
  }
  return `${imports.value("jsonRecords")}(${args.join(", ")})`;
}

/** Whether a server could take JSON of a media type for something else than plain JSON. A range is no type to send. */
function isOwnJson(mediaType: string): boolean {
  return /^[^;*]+\+json\s*(?:;|$)/i.test(mediaType);
}

function errorsInterface(errors: PlannedErrors, { path }: PlannedResource, context: TypeContext): string {
  const comment = docComment(
    [`What the operations of \`${path.join(".")}\` answer when they fail, by status.`],
    [],
    "",
  );
  const members = errors.bodies.map(({ status, schema }) =>
    propertyMember({ name: status, required: true, schema }, { ...context, answered: true }, "  ").replace(
      propertyKey(status),
      status,
    ),
  );
  return `${comment}export interface ${errors.name} {\n${members.join("")}}\n`;
}
