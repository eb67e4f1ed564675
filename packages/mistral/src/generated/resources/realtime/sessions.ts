import { Resource, json, requestJson } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type { RealtimeSessionsErrors } from "../../operations/realtime/sessions.ts";
import type { CreateRealtimeSessionRequest, CreateRealtimeSessionResponse } from "../../types/realtime.ts";

/** Make keys that live for a short time, for programs that must not have the API key. */
export class RealtimeSessions extends Resource {
  /**
   * Get a key that lives for a short time.
   *
   * For a program that must not have the API key, such as a page in a browser: it opens a realtime session with the
   * `client_secret`. The API key needs the permission `create_client_session`.
   *
   * `POST /v1/client/sessions`
   */
  create(
    body: CreateRealtimeSessionRequest,
    options?: RequestOptions,
  ): Call<CreateRealtimeSessionResponse, RealtimeSessionsErrors> {
    return requestJson(this.client, { method: "POST", path: "/v1/client/sessions", body: json(body) }, options);
  }
}
