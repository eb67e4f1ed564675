import { Resource, json, requestJson } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type { ClassifiersErrors } from "../operations/classifiers.ts";
import type {
  ChatClassificationRequest,
  ChatModerationRequest,
  ClassificationRequest,
  ClassificationResponse,
  ModerationResponse,
} from "../types/classifiers.ts";

/** Look for harmful content in texts and chats, and sort them into classes. */
export class Classifiers extends Resource {
  /**
   * Look for harmful content in texts.
   *
   * Each text is judged by itself. For messages of a chat, which are judged by what went before, see `moderateChat`.
   *
   * `POST /v1/moderations`
   */
  moderate(body: ClassificationRequest, options?: RequestOptions): Call<ModerationResponse, ClassifiersErrors> {
    return requestJson(this.client, { method: "POST", path: "/v1/moderations", body: json(body) }, options);
  }

  /**
   * Look for harmful content in chats.
   *
   * `POST /v1/chat/moderations`
   */
  moderateChat(body: ChatModerationRequest, options?: RequestOptions): Call<ModerationResponse, ClassifiersErrors> {
    return requestJson(this.client, { method: "POST", path: "/v1/chat/moderations", body: json(body) }, options);
  }

  /**
   * Sort texts into classes.
   *
   * The model is a classifier that was fine-tuned; its classes are those that it was taught.
   *
   * `POST /v1/classifications`
   */
  classify(body: ClassificationRequest, options?: RequestOptions): Call<ClassificationResponse, ClassifiersErrors> {
    return requestJson(this.client, { method: "POST", path: "/v1/classifications", body: json(body) }, options);
  }

  /**
   * Sort chats into classes.
   *
   * The model is a classifier that was fine-tuned; its classes are those that it was taught.
   *
   * `POST /v1/chat/classifications`
   */
  classifyChat(
    body: ChatClassificationRequest,
    options?: RequestOptions,
  ): Call<ClassificationResponse, ClassifiersErrors> {
    return requestJson(this.client, { method: "POST", path: "/v1/chat/classifications", body: json(body) }, options);
  }
}
