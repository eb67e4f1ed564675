import { encode, json, reader, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import {
  chatClassificationRequestCodec,
  chatModerationRequestCodec,
  classificationRequestCodec,
  moderationResponseCodec,
} from "../codecs/classifiers.ts";
import type {
  ChatClassificationRequest,
  ChatModerationRequest,
  ClassificationRequest,
  ClassificationResponse,
  ModerationResponse,
} from "../types/classifiers.ts";
import type { HTTPValidationError } from "../types/errors.ts";

/**
 * Look for harmful content in texts.
 *
 * Each text is judged by itself. For messages of a chat, which are judged by what went before, see `moderateChat`.
 *
 * `POST /v1/moderations`
 */
export function moderate(
  client: Client,
  body: ClassificationRequest,
  options?: RequestOptions,
): Call<ModerationResponse, ClassifiersErrors> {
  return requestJson(
    client,
    { method: "POST", path: "/v1/moderations", body: json(encode(body, classificationRequestCodec)) },
    options,
    reader(moderationResponseCodec),
  );
}

/**
 * Look for harmful content in chats.
 *
 * `POST /v1/chat/moderations`
 */
export function moderateChat(
  client: Client,
  body: ChatModerationRequest,
  options?: RequestOptions,
): Call<ModerationResponse, ClassifiersErrors> {
  return requestJson(
    client,
    { method: "POST", path: "/v1/chat/moderations", body: json(encode(body, chatModerationRequestCodec)) },
    options,
    reader(moderationResponseCodec),
  );
}

/**
 * Sort texts into classes.
 *
 * The model is a classifier that was fine-tuned; its classes are those that it was taught.
 *
 * `POST /v1/classifications`
 */
export function classify(
  client: Client,
  body: ClassificationRequest,
  options?: RequestOptions,
): Call<ClassificationResponse, ClassifiersErrors> {
  return requestJson(
    client,
    { method: "POST", path: "/v1/classifications", body: json(encode(body, classificationRequestCodec)) },
    options,
  );
}

/**
 * Sort chats into classes.
 *
 * The model is a classifier that was fine-tuned; its classes are those that it was taught.
 *
 * `POST /v1/chat/classifications`
 */
export function classifyChat(
  client: Client,
  body: ChatClassificationRequest,
  options?: RequestOptions,
): Call<ClassificationResponse, ClassifiersErrors> {
  return requestJson(
    client,
    { method: "POST", path: "/v1/chat/classifications", body: json(encode(body, chatClassificationRequestCodec)) },
    options,
  );
}

/** What the operations of `classifiers` answer when they fail, by status. */
export interface ClassifiersErrors {
  422: HTTPValidationError;
}
