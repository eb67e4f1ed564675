/** Kinds of OpenAPI objects that may be references, and those that hold them. */
export type Kind =
  | "callback"
  | "components"
  | "encoding"
  | "example"
  | "header"
  | "link"
  | "mediaType"
  | "openapi"
  | "operation"
  | "parameter"
  | "pathItem"
  | "requestBody"
  | "response"
  | "schema"
  | "securityScheme";

/** How a member holds objects of a kind: itself, in a list, in an object keyed by names, or itself or in a list. */
export interface Member {
  readonly kind: Kind;
  readonly as: "one" | "list" | "map" | "either";
}

const one = (kind: Kind): Member => ({ kind, as: "one" });
const list = (kind: Kind): Member => ({ kind, as: "list" });
const map = (kind: Kind): Member => ({ kind, as: "map" });

const operations = Object.fromEntries(
  ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"].map((method) => [
    method,
    one("operation"),
  ]),
);

const described = { schema: one("schema"), content: map("mediaType"), examples: map("example") };

const subschemas = Object.fromEntries([
  ...[
    "additionalItems",
    "additionalProperties",
    "contains",
    "contentSchema",
    "else",
    "if",
    "not",
    "propertyNames",
    "then",
  ].map((key) => [key, one("schema")]),
  ...["unevaluatedItems", "unevaluatedProperties"].map((key) => [key, one("schema")]),
  ...["allOf", "anyOf", "oneOf", "prefixItems"].map((key) => [key, list("schema")]),
  ...["$defs", "definitions", "dependentSchemas", "patternProperties", "properties"].map((key) => [key, map("schema")]),
]);

/** The section of `components` that holds objects of a kind (Components Object). */
export const sections: { readonly [kind in Kind]?: string } = {
  callback: "callbacks",
  example: "examples",
  header: "headers",
  link: "links",
  mediaType: "mediaTypes",
  parameter: "parameters",
  pathItem: "pathItems",
  requestBody: "requestBodies",
  response: "responses",
  schema: "schemas",
  securityScheme: "securitySchemes",
};

/**
 * Which members of which object hold what, for OpenAPI 3.0 to 3.2. A member that is not listed holds no references:
 * plain values, examples, extensions. A `callback` is a map of path items itself, under any key.
 */
export const grammar: { readonly [kind in Kind]: { readonly [key: string]: Member } } = {
  callback: {},
  components: Object.fromEntries(Object.entries(sections).map(([kind, section]) => [section, map(kind as Kind)])),
  encoding: { headers: map("header") },
  example: {},
  header: described,
  link: {},
  mediaType: {
    schema: one("schema"),
    itemSchema: one("schema"),
    examples: map("example"),
    encoding: map("encoding"),
    prefixEncoding: list("encoding"),
    itemEncoding: one("encoding"),
  },
  openapi: { paths: map("pathItem"), webhooks: map("pathItem"), components: one("components") },
  operation: {
    parameters: list("parameter"),
    requestBody: one("requestBody"),
    responses: map("response"),
    callbacks: map("callback"),
  },
  parameter: described,
  pathItem: { ...operations, additionalOperations: map("operation"), parameters: list("parameter") },
  requestBody: { content: map("mediaType") },
  response: { headers: map("header"), content: map("mediaType"), links: map("link") },
  schema: { ...subschemas, items: { kind: "schema", as: "either" } },
  securityScheme: {},
};
