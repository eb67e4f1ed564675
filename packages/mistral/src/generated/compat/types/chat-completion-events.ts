import type { FilterPayload } from "./chat-completion-filters.ts";

/** A search for completions. */
export interface SearchChatCompletionEventsRequest {
  /** Which completions to look for. */
  searchParams: FilterPayload;
  /** The names of further fields to give with each completion, in its `extra_fields`. */
  extraFields?: string[] | null;
}

/** A search for the ids of completions. */
export interface SearchChatCompletionEventIdsRequest {
  /** Which completions to look for. */
  searchParams: FilterPayload;
  /** The names of further fields to give with each completion, in its `extra_fields`. */
  extraFields?: string[] | null;
}

/** A page of what was found. */
export interface SearchChatCompletionEventsResponse {
  completionEvents: FeedResultChatCompletionEventPreview;
}

/** Completions in short, and what leads to the next ones. */
export interface FeedResultChatCompletionEventPreview {
  results?: ChatCompletionEventPreview[];
  /** Leads to the next page; there is none after the last. */
  cursor?: string | null;
  /** Set while there is another page. */
  next?: string | null;
}

/** The ids of all that was found. */
export interface SearchChatCompletionEventIdsResponse {
  completionEventIds: string[];
}

/** A recorded chat completion, in short. */
export interface ChatCompletionEventPreview {
  eventId: string;
  /** The id of the request. */
  correlationId: string;
  /** Tokens that were read. */
  nbInputTokens: number;
  /** Tokens that were written. */
  nbOutputTokens: number;
  /** The further fields that were asked for, by name. */
  extraFields: { [key: string]: ExtraFieldValue };
  /** @format date-time */
  createdAt: Date;
}

/** A recorded chat completion. */
export interface ChatCompletionEvent {
  eventId: string;
  /** The id of the request. */
  correlationId: string;
  /** What the model was given, in order. */
  requestMessages: { [key: string]: unknown }[];
  /** What the model answered, in order. */
  responseMessages: { [key: string]: unknown }[];
  /** How many messages there are. */
  nbMessages: number;
  /** The tools that the model could use. */
  enabledTools: { [key: string]: unknown }[];
  /** Tokens that were read. */
  nbInputTokens: number;
  /** Tokens that were written. */
  nbOutputTokens: number;
  /** Sound in the messages that was written down. */
  chatTranscriptionEvents: ChatTranscriptionEvent[];
  /** Further fields, by name. */
  extraFields: { [key: string]: ExtraFieldValue };
  /** @format date-time */
  createdAt: Date;
}

/** Sound that was written down for a completion. */
export interface ChatTranscriptionEvent {
  /** Where the sound is. */
  audioUrl: string;
  /** The model that wrote it down. */
  model: string;
  /** What it wrote. */
  responseMessage: { [key: string]: unknown };
}

/** What a field of a completion holds; a time is text as RFC 3339 has it. */
export type ExtraFieldValue = boolean | number | string | string[] | { [key: string]: string } | null;
