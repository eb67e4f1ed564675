/**
 * A loop of answers and tools, over chats and conversations.
 *
 * ```ts
 * import { Mistral } from "@tramontane/mistral";
 * import { chatWithTools, tool } from "@tramontane/mistral/tools";
 * import { z } from "zod";
 *
 * const weather = tool({
 *   name: "get_weather",
 *   description: "The weather in a city, now.",
 *   arguments: z.object({ city: z.string() }),
 *   run: ({ city }) => weatherOf(city),
 * });
 * const { text } = await chatWithTools(new Mistral(), { model, messages, tools: [weather] });
 * ```
 *
 * @module
 */
export {
  type ChatStep,
  type ChatWithToolsRequest,
  chatWithTools,
  chatWithToolsStream,
  type ToolChat,
  type ToolLoopOptions,
} from "./chat-with-tools.ts";
export type { AnyClient } from "./client-of.ts";
export {
  type ConversationLoopOptions,
  type ConversationStep,
  type ConverseWithToolsRequest,
  converseWithTools,
  converseWithToolsStream,
  type ToolConversation,
} from "./converse-with-tools.ts";
export type { JsonSchemaObject, OutputOf, SchemaIssue, StandardSchema } from "./standard-schema.ts";
export type { TimeLimit } from "./time-limit.ts";
export { type RunnableTool, tool, type ToolContext, type ToolDefinition, type ToolOutcome } from "./tool.ts";
export { ToolArgumentsError } from "./tool-arguments-error.ts";
export type {
  CallOfTool,
  ToolCallOptions,
  ToolCallStep,
  ToolFailureStep,
  ToolResultStep,
  ToolStep,
} from "./tool-calls.ts";
export { ToolRoundsError } from "./tool-rounds-error.ts";
