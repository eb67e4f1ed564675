import type {
  AssistantMessage,
  ChatCompletionChoice,
  ChatCompletionRequest,
  ChatCompletionResponse,
  ResponseFormat,
} from "../models/components.ts";
import { jsonSchemaOf, type OutputOf, type StandardSchema } from "../../standard-schema.ts";
import { strictSchema } from "../strict-schema.ts";

/** A request whose answer is to follow a schema. */
export type ParsedChatCompletionRequest<S extends StandardSchema> = Omit<ChatCompletionRequest, "responseFormat"> & {
  responseFormat: S;
};

/** A message, and the value that its text is. */
export type ParsedAssistantMessage<S extends StandardSchema> = AssistantMessage & { parsed?: OutputOf<S> | undefined };

/** A choice whose message has been read. */
export type ParsedChatCompletionChoice<S extends StandardSchema> = Omit<ChatCompletionChoice, "message"> & {
  message?: ParsedAssistantMessage<S> | undefined;
};

/** An answer whose messages have been read. */
export type ParsedChatCompletionResponse<S extends StandardSchema> = Omit<ChatCompletionResponse, "choices"> & {
  choices?: ParsedChatCompletionChoice<S>[] | undefined;
};

/** The request as it is sent. */
export function transformToChatCompletionRequest<S extends StandardSchema>({
  responseFormat,
  ...request
}: ParsedChatCompletionRequest<S>): ChatCompletionRequest {
  return { ...request, responseFormat: responseFormatFromZodObject(responseFormat) };
}

/**
 * What has a model follow a schema.
 *
 * @throws InvalidArgumentError when the schema's library does not give it as JSON Schema, as zod does from 4.2 on
 */
export function responseFormatFromZodObject(schema: StandardSchema): ResponseFormat {
  const schemaDefinition = strictSchema(jsonSchemaOf(schema, "responseFormat of a JSON Schema"));
  return { type: "json_schema", jsonSchema: { name: "placeholderName", schemaDefinition, strict: true } };
}

/** The answer with the values of its messages. */
export async function convertToParsedChatCompletionResponse<S extends StandardSchema>(
  response: ChatCompletionResponse,
  schema: S,
): Promise<ParsedChatCompletionResponse<S>> {
  const choices = response.choices?.map(async (choice) => {
    const message = choice.message as AssistantMessage | undefined;
    if (!message) return { ...choice, message: undefined };
    return { ...choice, message: { ...message, parsed: await valueOf(message.content, schema) } };
  });
  return { ...response, choices: choices && (await Promise.all(choices)) };
}

/** The value that a text is; nothing when it is no such value, as one that was cut off. */
async function valueOf<S extends StandardSchema>(content: unknown, schema: S): Promise<OutputOf<S> | undefined> {
  if (typeof content !== "string") return undefined;
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return undefined;
  }
  const result = await schema["~standard"].validate(json);
  return result.issues ? undefined : (result.value as OutputOf<S>);
}
