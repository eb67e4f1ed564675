import type { FilterPayload } from "./chat-completion-filters.ts";

/** A search for completions. */
export interface SearchChatCompletionEventsRequest {
  /** Which completions to look for. */
  search_params: FilterPayload;
  /** The names of further fields to give with each completion, in its `extra_fields`. */
  extra_fields?: string[] | null;
}

/** A search for the ids of completions. */
export interface SearchChatCompletionEventIdsRequest {
  /** Which completions to look for. */
  search_params: FilterPayload;
  /** The names of further fields to give with each completion, in its `extra_fields`. */
  extra_fields?: string[] | null;
}

/** A page of what was found. */
export interface SearchChatCompletionEventsResponse {
  completion_events: FeedResultChatCompletionEventPreview;
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
  completion_event_ids: string[];
}

/** A recorded chat completion, in short. */
export interface ChatCompletionEventPreview {
  event_id: string;
  /** The id of the request. */
  correlation_id: string;
  /** Tokens that were read. */
  nb_input_tokens: number;
  /** Tokens that were written. */
  nb_output_tokens: number;
  /** The further fields that were asked for, by name. */
  extra_fields: { [key: string]: ExtraFieldValue };
  /** @format date-time */
  created_at: string;
}

/** A recorded chat completion. */
export interface ChatCompletionEvent {
  event_id: string;
  /** The id of the request. */
  correlation_id: string;
  /** What the model was given, in order. */
  request_messages: { [key: string]: unknown }[];
  /** What the model answered, in order. */
  response_messages: { [key: string]: unknown }[];
  /** How many messages there are. */
  nb_messages: number;
  /** The tools that the model could use. */
  enabled_tools: { [key: string]: unknown }[];
  /** Tokens that were read. */
  nb_input_tokens: number;
  /** Tokens that were written. */
  nb_output_tokens: number;
  /** Sound in the messages that was written down. */
  chat_transcription_events: ChatTranscriptionEvent[];
  /** Further fields, by name. */
  extra_fields: { [key: string]: ExtraFieldValue };
  /** @format date-time */
  created_at: string;
}

/** Sound that was written down for a completion. */
export interface ChatTranscriptionEvent {
  /** Where the sound is. */
  audio_url: string;
  /** The model that wrote it down. */
  model: string;
  /** What it wrote. */
  response_message: { [key: string]: unknown };
}

/** What a field of a completion holds; a time is text as RFC 3339 has it. */
export type ExtraFieldValue = boolean | number | string | string[] | { [key: string]: string } | null;
