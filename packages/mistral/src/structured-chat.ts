import type { RequestOptions } from "@tramontane/runtime";
import { answerText } from "./answer-text.ts";
import { chatAnswer } from "./chat-answer.ts";
import { type AnyClient, clientOf } from "./client-of.ts";
import { textOf } from "./content-pieces.ts";
import { complete, stream } from "./generated/operations/chat.ts";
import type { ChatCompletionRequest, ChatCompletionResponse } from "./generated/types/chat.ts";
import type { ConversationResponse } from "./generated/types/conversations.ts";
import { responseFormat, type ResponseFormatOptions } from "./response-format.ts";
import { issueLines, type OutputOf, type SchemaIssue, type StandardSchema } from "./standard-schema.ts";
import { StructuredAnswerError, type StructuredAnswerErrorDetails } from "./structured-answer-error.ts";

/** A request whose answer is a value of a schema. */
export type StructuredChatRequest<S extends StandardSchema> = Omit<ChatCompletionRequest, "response_format" | "n"> & {
  /** What the answer has to be: a schema of zod, valibot, arktype or whatever follows Standard Schema. */
  schema: S;
} & ResponseFormatOptions<S>;

/** A value, and the answer it was read from. */
export interface StructuredChat<Value> {
  readonly value: Value;
  readonly response: ChatCompletionResponse;
}

/** What a structured answer tells while it comes; the last is its `value`. */
export type StructuredChatStep<Value> =
  | { readonly type: "text"; readonly text: string }
  | ({ readonly type: "value" } & StructuredChat<Value>);

/**
 * Asks a model for a value: has it answer by a schema, reads the answer, and checks it by the schema.
 *
 * @throws StructuredAnswerError when the answer is no such value, and what every request throws
 * @example
 * const Recipe = z.object({ name: z.string(), minutes: z.number() });
 * const { value } = await structuredChat(mistral, { model, messages, schema: Recipe });
 */
export async function structuredChat<S extends StandardSchema>(
  client: AnyClient,
  request: StructuredChatRequest<S>,
  options?: RequestOptions,
): Promise<StructuredChat<OutputOf<S>>> {
  const response = await complete(clientOf(client), plain(request), options);
  return { value: await parseAnswer(request.schema, response), response };
}

/**
 * As {@link structuredChat}, but gives the JSON text piece by piece as it comes, and then the value. To leave the loop closes
 * the stream.
 *
 * @example
 * for await (const step of structuredChatStream(mistral, { model, messages, schema: Recipe })) {
 *   if (step.type === "text") write(step.text);
 *   else console.log(step.value.minutes);
 * }
 */
export async function* structuredChatStream<S extends StandardSchema>(
  client: AnyClient,
  request: StructuredChatRequest<S>,
  options?: RequestOptions,
): AsyncGenerator<StructuredChatStep<OutputOf<S>>, undefined> {
  const answer = chatAnswer();
  for await (const chunk of await stream(clientOf(client), plain(request), options)) {
    answer.add(chunk);
    const text = textOf(chunk.choices.find(({ index }) => index === 0)?.delta.content);
    if (text) yield { type: "text", text };
  }
  const { response } = answer;
  yield { type: "value", value: await parseAnswer(request.schema, response), response };
}

/**
 * Reads the value that an answer holds, and checks it by the schema. The first answer of a chat, or the messages of a
 * conversation's.
 *
 * @throws StructuredAnswerError when there is no such value
 */
export async function parseAnswer<S extends StandardSchema>(
  schema: S,
  response: ChatCompletionResponse | ConversationResponse,
): Promise<OutputOf<S>> {
  const text = answerText(response);
  const fail = (reason: StructuredAnswerErrorDetails["reason"], words: string, issues: readonly SchemaIssue[] = []) =>
    new StructuredAnswerError(`The answer ${words}`, undefined, { reason, text, issues });

  const ended = "choices" in response ? response.choices[0]?.finish_reason : undefined;
  if (ended === "length" || ended === "model_length") throw fail("truncated", "is cut off: there were too few tokens.");
  if (ended === "error") throw fail("failed", "ended with an error.");
  if (!text.trim()) throw fail("empty", "has no text.");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw fail("not-json", "is not JSON.");
  }
  const result = await schema["~standard"].validate(value);
  if (result.issues) throw fail("invalid", `does not fit the schema:\n${issueLines(result.issues)}`, result.issues);
  return result.value;
}

/** The request without what is not for the server. */
function plain<S extends StandardSchema>(request: StructuredChatRequest<S>): ChatCompletionRequest {
  const { schema, schema_name, schema_description, strict, json_schema, ...others } =
    request as StructuredChatRequest<StandardSchema>;
  const format = { schema_name, schema_description, strict, json_schema };
  return { ...others, response_format: responseFormat(schema, format) };
}
