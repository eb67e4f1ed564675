import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";
import { filterPayloadCodec } from "./chat-completion-filters.ts";

/** How a `SearchChatCompletionEventsRequest` is written on the wire. */
export const searchChatCompletionEventsRequestCodec: Codec = {
  kind: "object",
  fields: { search_params: ["searchParams", () => filterPayloadCodec], extra_fields: "extraFields" },
};

/** How a `SearchChatCompletionEventIdsRequest` is written on the wire. */
export const searchChatCompletionEventIdsRequestCodec: Codec = {
  kind: "object",
  fields: { search_params: ["searchParams", () => filterPayloadCodec], extra_fields: "extraFields" },
};

/** How a `SearchChatCompletionEventsResponse` is written on the wire. */
export const searchChatCompletionEventsResponseCodec: Codec = {
  kind: "object",
  fields: { completion_events: ["completionEvents", () => feedResultChatCompletionEventPreviewCodec] },
};

/** How a `FeedResultChatCompletionEventPreview` is written on the wire. */
export const feedResultChatCompletionEventPreviewCodec: Codec = {
  kind: "object",
  fields: { results: { kind: "array", items: () => chatCompletionEventPreviewCodec } },
};

/** How a `SearchChatCompletionEventIdsResponse` is written on the wire. */
export const searchChatCompletionEventIdsResponseCodec: Codec = {
  kind: "object",
  fields: { completion_event_ids: "completionEventIds" },
};

/** How a `ChatCompletionEventPreview` is written on the wire. */
export const chatCompletionEventPreviewCodec: Codec = {
  kind: "object",
  fields: {
    event_id: "eventId",
    correlation_id: "correlationId",
    nb_input_tokens: "nbInputTokens",
    nb_output_tokens: "nbOutputTokens",
    extra_fields: "extraFields",
    created_at: ["createdAt", dateCodec],
  },
};

/** How a `ChatCompletionEvent` is written on the wire. */
export const chatCompletionEventCodec: Codec = {
  kind: "object",
  fields: {
    event_id: "eventId",
    correlation_id: "correlationId",
    request_messages: "requestMessages",
    response_messages: "responseMessages",
    nb_messages: "nbMessages",
    enabled_tools: "enabledTools",
    nb_input_tokens: "nbInputTokens",
    nb_output_tokens: "nbOutputTokens",
    chat_transcription_events: ["chatTranscriptionEvents", { kind: "array", items: () => chatTranscriptionEventCodec }],
    extra_fields: "extraFields",
    created_at: ["createdAt", dateCodec],
  },
};

/** How a `ChatTranscriptionEvent` is written on the wire. */
export const chatTranscriptionEventCodec: Codec = {
  kind: "object",
  fields: { audio_url: "audioUrl", response_message: "responseMessage" },
};
