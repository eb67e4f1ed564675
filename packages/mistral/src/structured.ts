/**
 * Answers by a schema, parsed and checked.
 *
 * ```ts
 * import { Mistral } from "@tramontane/mistral";
 * import { structuredChat } from "@tramontane/mistral/structured";
 * import { z } from "zod";
 *
 * const Recipe = z.object({ name: z.string(), minutes: z.number() });
 * const { value } = await structuredChat(new Mistral(), { model, messages, schema: Recipe });
 * ```
 *
 * @module
 */
export type { AnyClient } from "./client-of.ts";
export { responseFormat, type ResponseFormatOptions } from "./response-format.ts";
export type { JsonSchemaObject, OutputOf, SchemaIssue, StandardSchema } from "./standard-schema.ts";
export { StructuredAnswerError } from "./structured-answer-error.ts";
export {
  parseAnswer,
  type StructuredChat,
  structuredChat,
  type StructuredChatRequest,
  type StructuredChatStep,
  structuredChatStream,
} from "./structured-chat.ts";
