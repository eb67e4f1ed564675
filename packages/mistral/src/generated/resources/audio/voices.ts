import { Resource, json, paginate, path, query, redirects, requestBytes, requestJson } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type { AudioVoicesErrors, AudioVoicesListParams } from "../../operations/audio/voices.ts";
import type { VoiceCreateRequest, VoiceListResponse, VoiceResponse, VoiceUpdateRequest } from "../../types/voices.ts";

/** Find voices to read with, and make voices from recordings. */
export class AudioVoices extends Resource {
  /**
   * List voices.
   *
   * The service's own and those that were made from recordings.
   *
   * `GET /v1/audio/voices`
   */
  list(
    params?: AudioVoicesListParams,
    options?: RequestOptions,
  ): PageCall<VoiceResponse, VoiceListResponse, AudioVoicesErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(this.client, { method: "GET", path: "/v1/audio/voices", query: query(params), redirects }, options),
      (page, params) => ({
        items: page.items,
        next: page.items.length ? { offset: (params.offset ?? 0) + page.items.length } : undefined,
      }),
      options,
    );
  }

  /**
   * Make a voice from a recording.
   *
   * `POST /v1/audio/voices`
   */
  create(body: VoiceCreateRequest, options?: RequestOptions): Call<VoiceResponse, AudioVoicesErrors> {
    return requestJson(this.client, { method: "POST", path: "/v1/audio/voices", body: json(body) }, options);
  }

  /**
   * Change what is known of a voice.
   *
   * `PATCH /v1/audio/voices/{voice_id}`
   *
   * @param voice_id The voice to act on, one of one's own.
   */
  update(voice_id: string, body: VoiceUpdateRequest, options?: RequestOptions): Call<VoiceResponse, AudioVoicesErrors> {
    return requestJson(
      this.client,
      { method: "PATCH", path: path`/v1/audio/voices/${voice_id}`, body: json(body) },
      options,
    );
  }

  /**
   * Delete a voice.
   *
   * `DELETE /v1/audio/voices/{voice_id}`
   *
   * @param voice_id The voice to act on, one of one's own.
   */
  delete(voice_id: string, options?: RequestOptions): Call<VoiceResponse, AudioVoicesErrors> {
    return requestJson(this.client, { method: "DELETE", path: path`/v1/audio/voices/${voice_id}` }, options);
  }

  /**
   * Read what is known of a voice.
   *
   * Not its recording; see `getSampleAudio`.
   *
   * `GET /v1/audio/voices/{voice_id}`
   *
   * @param voice_id The voice to read.
   */
  get(voice_id: string, options?: RequestOptions): Call<VoiceResponse, AudioVoicesErrors> {
    return requestJson(this.client, { method: "GET", path: path`/v1/audio/voices/${voice_id}`, redirects }, options);
  }

  /**
   * Download a recording of a voice.
   *
   * `GET /v1/audio/voices/{voice_id}/sample`
   *
   * @param voice_id The voice to read.
   */
  getSampleAudio(voice_id: string, options?: RequestOptions): Call<Blob, AudioVoicesErrors> {
    return requestBytes(
      this.client,
      { method: "GET", path: path`/v1/audio/voices/${voice_id}/sample`, redirects },
      options,
      "audio/wav",
    );
  }
}
