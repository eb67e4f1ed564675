import { encode, json, path, query, reader, redirects, requestBytes, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import { voiceCreateRequestCodec, voiceListResponseCodec, voiceResponseCodec } from "../../codecs/voices.ts";
import type { HTTPValidationError } from "../../types/errors.ts";
import type { VoiceCreateRequest, VoiceListResponse, VoiceResponse, VoiceUpdateRequest } from "../../types/voices.ts";

/**
 * List voices.
 *
 * The service's own and those that were made from recordings.
 *
 * `GET /v1/audio/voices`
 */
export function list(
  client: Client,
  params?: AudioVoicesListParams,
  options?: RequestOptions,
): Call<VoiceListResponse, AudioVoicesErrors> {
  return requestJson(
    client,
    { method: "GET", path: "/v1/audio/voices", query: query(params), redirects },
    options,
    reader(voiceListResponseCodec),
  );
}

export interface AudioVoicesListParams {
  /**
   * How many voices to a page, from 1 to 100.
   *
   * @defaultValue 10
   */
  limit?: number | null;
  /**
   * How many voices to pass over.
   *
   * @defaultValue 0
   */
  offset?: number | null;
  /**
   * `custom` for voices of one's own, `preset` for those of the service.
   *
   * @defaultValue "all"
   */
  type?: "all" | "custom" | "preset" | (string & {}) | null;
}

/**
 * Make a voice from a recording.
 *
 * `POST /v1/audio/voices`
 */
export function create(
  client: Client,
  body: VoiceCreateRequest,
  options?: RequestOptions,
): Call<VoiceResponse, AudioVoicesErrors> {
  return requestJson(
    client,
    { method: "POST", path: "/v1/audio/voices", body: json(encode(body, voiceCreateRequestCodec)) },
    options,
    reader(voiceResponseCodec),
  );
}

/**
 * Change what is known of a voice.
 *
 * `PATCH /v1/audio/voices/{voice_id}`
 *
 * @param voiceId The voice to act on, one of one's own.
 */
export function update(
  client: Client,
  voiceId: string,
  body: VoiceUpdateRequest,
  options?: RequestOptions,
): Call<VoiceResponse, AudioVoicesErrors> {
  return requestJson(
    client,
    { method: "PATCH", path: path`/v1/audio/voices/${voiceId}`, body: json(body) },
    options,
    reader(voiceResponseCodec),
  );
}

/**
 * Delete a voice.
 *
 * `DELETE /v1/audio/voices/{voice_id}`
 *
 * @param voiceId The voice to act on, one of one's own.
 */
function delete_(client: Client, voiceId: string, options?: RequestOptions): Call<VoiceResponse, AudioVoicesErrors> {
  return requestJson(
    client,
    { method: "DELETE", path: path`/v1/audio/voices/${voiceId}` },
    options,
    reader(voiceResponseCodec),
  );
}
export { delete_ as delete };

/**
 * Read what is known of a voice.
 *
 * Not its recording; see `getSampleAudio`.
 *
 * `GET /v1/audio/voices/{voice_id}`
 *
 * @param voiceId The voice to read.
 */
export function get(client: Client, voiceId: string, options?: RequestOptions): Call<VoiceResponse, AudioVoicesErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/audio/voices/${voiceId}`, redirects },
    options,
    reader(voiceResponseCodec),
  );
}

/**
 * Download a recording of a voice.
 *
 * `GET /v1/audio/voices/{voice_id}/sample`
 *
 * @param voiceId The voice to read.
 */
export function getSampleAudio(
  client: Client,
  voiceId: string,
  options?: RequestOptions,
): Call<Blob, AudioVoicesErrors> {
  return requestBytes(
    client,
    { method: "GET", path: path`/v1/audio/voices/${voiceId}/sample`, redirects },
    options,
    "audio/wav",
  );
}

/** What the operations of `audio.voices` answer when they fail, by status. */
export interface AudioVoicesErrors {
  422: HTTPValidationError;
}
