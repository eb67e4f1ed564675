import { encode, json, reader, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import { createRealtimeSessionRequestCodec, createRealtimeSessionResponseCodec } from "../../codecs/realtime.ts";
import type { HTTPValidationError } from "../../types/errors.ts";
import type { CreateRealtimeSessionRequest, CreateRealtimeSessionResponse } from "../../types/realtime.ts";

/**
 * Get a key that lives for a short time.
 *
 * For a program that must not have the API key, such as a page in a browser: it opens a realtime session with the
 * `client_secret`. The API key needs the permission `create_client_session`.
 *
 * `POST /v1/client/sessions`
 */
export function create(
  client: Client,
  body: CreateRealtimeSessionRequest,
  options?: RequestOptions,
): Call<CreateRealtimeSessionResponse, RealtimeSessionsErrors> {
  return requestJson(
    client,
    { method: "POST", path: "/v1/client/sessions", body: json(encode(body, createRealtimeSessionRequestCodec)) },
    options,
    reader(createRealtimeSessionResponseCodec),
  );
}

/** What the operations of `realtime.sessions` answer when they fail, by status. */
export interface RealtimeSessionsErrors {
  422: HTTPValidationError;
}
