import type { Api, IncomingRequest, Operation, PartEncoding, RefSchema, Schema, UnionSchema } from "../ir.ts";

/** Calls `visit` with the schema and everything inside it. References are visited, not followed. */
export function walk(schema: Schema, visit: (schema: Schema) => void): void {
  visit(schema);
  switch (schema.kind) {
    case "array":
      walk(schema.items, visit);
      break;
    case "tuple":
      for (const item of schema.items) walk(item, visit);
      if (schema.rest !== undefined) walk(schema.rest, visit);
      break;
    case "object":
      for (const base of schema.extends) walk(base, visit);
      for (const property of schema.properties) walk(property.schema, visit);
      if (schema.additional !== undefined) walk(schema.additional, visit);
      break;
    case "union":
    case "intersection":
      for (const member of schema.members) walk(member, visit);
      break;
  }
}

/** Every reference inside a schema, in order, repeated where it is repeated. */
export function references(schema: Schema): readonly RefSchema[] {
  return contentsOf(schema).references;
}

/** Every union inside a schema, itself included, whose members a property tells apart. */
export function discriminated(schema: Schema): readonly UnionSchema[] {
  return contentsOf(schema).discriminated;
}

interface Contents {
  readonly references: readonly RefSchema[];
  readonly discriminated: readonly UnionSchema[];
}

/** Looked for once: several questions of a plan start with them. */
const contents = new WeakMap<Schema, Contents>();

const nothing: Contents = { references: [], discriminated: [] };

function contentsOf(schema: Schema): Contents {
  if (LEAVES.has(schema.kind)) return nothing;
  const known = contents.get(schema);
  if (known !== undefined) return known;
  const references: RefSchema[] = [];
  const discriminated: UnionSchema[] = [];
  walk(schema, (at) => {
    if (at.kind === "ref") references.push(at);
    else if (at.kind === "union" && at.discriminator !== undefined) discriminated.push(at);
  });
  const found = { references, discriminated };
  contents.set(schema, found);
  return found;
}

const LEAVES: ReadonlySet<Schema["kind"]> = new Set([
  "unknown",
  "never",
  "null",
  "boolean",
  "number",
  "string",
  "binary",
  "literal",
  "enum",
]);

/** The schemas an operation is written with, by where they stand. What a callback brings is answered, too. */
export function operationSchemas(operation: Operation): { sent: Schema[]; answered: Schema[] } {
  const { request: sent, response: answered } = messageSchemas(operation);
  for (const callback of operation.callbacks) {
    const { request, response } = messageSchemas(callback);
    append(sent, response);
    append(answered, request);
  }
  return { sent, answered };
}

/** The same of a whole API, webhooks included: their requests come from the server. */
export function apiSchemas(api: Api): { sent: readonly Schema[]; answered: readonly Schema[] } {
  const known = ofApis.get(api);
  if (known !== undefined) return known;
  const sent: Schema[] = [];
  const answered: Schema[] = [];
  for (const operation of api.operations) {
    const schemas = operationSchemas(operation);
    append(sent, schemas.sent);
    append(answered, schemas.answered);
  }
  for (const { request, response } of api.webhooks.map(messageSchemas)) {
    append(sent, response);
    append(answered, request);
  }
  const found = { sent, answered };
  ofApis.set(api, found);
  return found;
}

const ofApis = new WeakMap<Api, ReturnType<typeof apiSchemas>>();

/** Every schema of an API that is written somewhere by itself: named, or in an operation or a webhook. */
export function* everyRoot(api: Api): Generator<Schema> {
  for (const { schema } of api.schemas.values()) yield schema;
  const { sent, answered } = apiSchemas(api);
  yield* sent;
  yield* answered;
}

/** Visits every schema of an API, named or written in place. */
export function everySchema(api: Api, visit: (schema: Schema) => void): void {
  for (const schema of everyRoot(api)) walk(schema, visit);
}

/** Some messages have more schemas than a call can have arguments. */
function append(list: Schema[], more: readonly Schema[]): void {
  for (const schema of more) list.push(schema);
}

function messageSchemas({ parameters, body, responses }: Operation | IncomingRequest): {
  request: Schema[];
  response: Schema[];
} {
  return {
    request: [
      ...parameters.map((parameter) => parameter.schema),
      ...(body?.content.flatMap(({ schema, encoding }) => [schema, ...encoding.flatMap(headerSchemas)]) ?? []),
    ],
    response: responses.flatMap((response) => response.content.map((media) => media.schema)),
  };
}

function headerSchemas({ headers = [] }: PartEncoding): Schema[] {
  return headers.map(({ schema }) => schema);
}
