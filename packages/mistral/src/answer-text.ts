import { textOf } from "./content-pieces.ts";
import type { ChatCompletionResponse } from "./generated/types/chat.ts";
import type { AssistantMessage } from "./generated/types/chat-messages.ts";
import type { ConversationResponse } from "./generated/types/conversations.ts";
import type { MessageOutputEntry } from "./generated/types/entries.ts";

/**
 * The text of an answer, without thoughts and references: of the first choice of a chat, or of all messages of a
 * conversation's.
 *
 * @example console.log(answerText(await mistral.chat.complete(request)));
 */
export function answerText(response: ChatCompletionResponse | ConversationResponse): string {
  const messages =
    "choices" in response
      ? messagesOf(response)
      : response.outputs.filter((entry): entry is MessageOutputEntry => entry.type === "message.output");
  return messages.map(({ content }) => textOf(content)).join("");
}

/** What the first choice of a chat says; some models say it in several messages. */
export function messagesOf({ choices: [choice] }: ChatCompletionResponse): AssistantMessage[] {
  const { message, messages = [message ?? []].flat() } = choice ?? {};
  return messages.map((said) => ({ ...said, role: "assistant" }) as AssistantMessage);
}
