import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../models/errors.ts";
import * as operations from "../operations/classifiers.ts";
import type {
  ChatClassificationRequest,
  ChatModerationRequest,
  ClassificationRequest,
  ClassificationResponse,
  ModerationResponse,
} from "../types/classifiers.ts";

const errors = { 422: failures.HTTPValidationError };

/** Look for harmful content in texts and chats, and sort them into classes. */
export class Classifiers extends SDKResource {
  /**
   * Look for harmful content in texts.
   *
   * Each text is judged by itself. For messages of a chat, which are judged by what went before, see `moderateChat`.
   *
   * `POST /v1/moderations`
   */
  moderate(request: ClassificationRequest, options?: RequestOptions): Promise<ModerationResponse> {
    return answerOf(operations.moderate(this.client(options), request), errors);
  }

  /**
   * Look for harmful content in chats.
   *
   * `POST /v1/chat/moderations`
   */
  moderateChat(request: ChatModerationRequest, options?: RequestOptions): Promise<ModerationResponse> {
    return answerOf(operations.moderateChat(this.client(options), request), errors);
  }

  /**
   * Sort texts into classes.
   *
   * The model is a classifier that was fine-tuned; its classes are those that it was taught.
   *
   * `POST /v1/classifications`
   */
  classify(request: ClassificationRequest, options?: RequestOptions): Promise<ClassificationResponse> {
    return answerOf(operations.classify(this.client(options), request), errors);
  }

  /**
   * Sort chats into classes.
   *
   * The model is a classifier that was fine-tuned; its classes are those that it was taught.
   *
   * `POST /v1/chat/classifications`
   */
  classifyChat(request: ChatClassificationRequest, options?: RequestOptions): Promise<ClassificationResponse> {
    return answerOf(operations.classifyChat(this.client(options), request), errors);
  }
}
