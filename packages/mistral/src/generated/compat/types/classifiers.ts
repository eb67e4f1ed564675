import type { ChatMessage } from "./chat-messages.ts";
import type { Metadata } from "./metadata.ts";

/** The texts to judge. */
export interface ClassificationRequest {
  /** The model that judges. */
  model: string;
  /** A text, or several. */
  inputs: string | string[];
  metadata?: Metadata | null;
}

/** The chats to look at. */
export interface ChatModerationRequest {
  /** The moderation model to ask. */
  model: string;
  /** The messages of a chat, or those of several chats. */
  inputs: ChatMessage[] | ChatMessage[][];
}

/** What moderation found. */
export interface ModerationResponse {
  /** One for each text or chat, in their order. */
  results: ModerationObject[];
  /** The model that judged. */
  model: string;
  id: string;
}

/** What moderation found in one text or chat. */
export interface ModerationObject {
  /** Whether there is harm of each category, by its name. */
  categories?: { [key: string]: boolean };
  /** How sure the model is of each category, by its name. */
  categoryScores?: { [key: string]: number };
}

/** The chats to sort. */
export interface ChatClassificationRequest {
  /** The classifier to ask. */
  model: string;
  /** A chat, or several. */
  input: InstructRequest | InstructRequest[];
}

/** A chat. */
export interface InstructRequest {
  /** The exchange, oldest first. */
  messages: ChatMessage[];
}

/** What a classifier found. */
export interface ClassificationResponse {
  /** For each text or chat, in their order, the scores by the name of what was asked about them. */
  results: { [key: string]: ClassificationTargetResult }[];
  /** The classifier. */
  model: string;
  id: string;
}

/** How well each class fits. */
export interface ClassificationTargetResult {
  /** The score of each class, by its name. */
  scores: { [key: string]: number };
}
