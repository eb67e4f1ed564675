import type { Api, IncomingRequest, Operation, PartEncoding, RefSchema, Schema } from "../ir.ts";

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
export function references(schema: Schema): RefSchema[] {
  const found: RefSchema[] = [];
  walk(schema, (at) => {
    if (at.kind === "ref") found.push(at);
  });
  return found;
}

/** The schemas an operation is written with, by where they stand. What a callback brings is answered, too. */
export function operationSchemas(operation: Operation): { sent: Schema[]; answered: Schema[] } {
  const callbacks = operation.callbacks.map(messageSchemas);
  const own = messageSchemas(operation);
  return {
    sent: [...own.request, ...callbacks.flatMap(({ response }) => response)],
    answered: [...own.response, ...callbacks.flatMap(({ request }) => request)],
  };
}

/** The same of a whole API, webhooks included: their requests come from the server. */
export function apiSchemas(api: Api): { sent: Schema[]; answered: Schema[] } {
  const operations = api.operations.map(operationSchemas);
  const webhooks = api.webhooks.map(messageSchemas);
  return {
    sent: [...operations.flatMap(({ sent }) => sent), ...webhooks.flatMap(({ response }) => response)],
    answered: [...operations.flatMap(({ answered }) => answered), ...webhooks.flatMap(({ request }) => request)],
  };
}

/** Visits every schema of an API, named or written in place. */
export function everySchema(api: Api, visit: (schema: Schema) => void): void {
  for (const { schema } of api.schemas.values()) walk(schema, visit);
  const { sent, answered } = apiSchemas(api);
  for (const schema of [...sent, ...answered]) walk(schema, visit);
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
