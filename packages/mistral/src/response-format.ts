import type { ResponseFormat } from "./generated/types/completion.ts";
import { type JsonSchemaObject, jsonSchemaOf, type NeedsJsonSchema, type StandardSchema } from "./standard-schema.ts";

/** How a model is told of a schema. */
export type ResponseFormatOptions<S extends StandardSchema> = {
  /** A name for the value. `answer` unless said. */
  readonly schema_name?: string;
  /** What the value is, for the model. */
  readonly schema_description?: string;
  /** Whether the answer must follow the schema exactly. `true` unless said. */
  readonly strict?: boolean;
} & NeedsJsonSchema<S, "json_schema">;

type Given<T> = object extends T ? [given?: T] : [given: T];

/**
 * The `response_format` that has a model answer by a schema. For requests other than that of `structuredChat`, whose answers
 * `parseAnswer` reads: of a conversation, of an agent, with tools.
 *
 * @throws InvalidArgumentError when the schema gives no JSON Schema, and there is no `json_schema`
 * @example
 * const reply = await mistral.beta.conversations.start({
 *   model,
 *   inputs,
 *   completion_args: { response_format: responseFormat(Recipe) },
 * });
 * const recipe = await parseAnswer(Recipe, reply);
 */
export function responseFormat<S extends StandardSchema>(
  schema: S,
  ...[given]: Given<ResponseFormatOptions<S>>
): ResponseFormat {
  const {
    schema_name: name = "answer",
    schema_description: description,
    strict = true,
    json_schema,
  } = (given ?? {}) as ResponseFormatOptions<StandardSchema> & { json_schema?: JsonSchemaObject };
  const written = json_schema ?? jsonSchemaOf(schema, "json_schema");
  return {
    type: "json_schema",
    json_schema: {
      name,
      ...(description !== undefined && { description }),
      schema: strict ? (closed(written) as JsonSchemaObject) : written,
      strict,
    },
  };
}

/** What holds schemas by names of their own. */
const BY_NAME = new Set(["properties", "patternProperties", "$defs", "definitions"]);
/** What holds a schema, or a list. Not `allOf`: its members are closed only together. */
const WITHIN = new Set(["items", "prefixItems", "anyOf", "oneOf", "additionalProperties"]);

/** A schema whose objects have no properties but those it names, unless it says which: a strict one has to say so. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).map(([name, value]) => {
    if (BY_NAME.has(name)) {
      const named = Object.entries(value as object).map(([key, inner]) => [key, closed(inner)]);
      return [name, Object.fromEntries(named)];
    }
    return [name, WITHIN.has(name) ? closed(value) : value];
  });
  const isObject = "properties" in schema && !("additionalProperties" in schema) && !("allOf" in schema);
  return { ...Object.fromEntries(entries), ...(isObject && { additionalProperties: false }) };
}
