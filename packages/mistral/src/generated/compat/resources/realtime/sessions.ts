import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../models/errors.ts";
import * as operations from "../../operations/realtime/sessions.ts";
import type { CreateRealtimeSessionRequest, CreateRealtimeSessionResponse } from "../../types/realtime.ts";

const errors = { 422: failures.HTTPValidationError };

/** Make keys that live for a short time, for programs that must not have the API key. */
export class RealtimeSessions extends SDKResource {
  /**
   * Get a key that lives for a short time.
   *
   * For a program that must not have the API key, such as a page in a browser: it opens a realtime session with the
   * `client_secret`. The API key needs the permission `create_client_session`.
   *
   * `POST /v1/client/sessions`
   */
  create(request: CreateRealtimeSessionRequest, options?: RequestOptions): Promise<CreateRealtimeSessionResponse> {
    return answerOf(operations.create(this.client(options), request), errors);
  }
}
