import { SDKResource, answerOf, bytesOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../models/errors.ts";
import * as operations from "../../operations/audio/voices.ts";
import type { AudioVoicesListParams } from "../../operations/audio/voices.ts";
import type { VoiceCreateRequest, VoiceListResponse, VoiceResponse, VoiceUpdateRequest } from "../../types/voices.ts";

const errors = { 422: failures.HTTPValidationError };

/** Find voices to read with, and make voices from recordings. */
export class AudioVoices extends SDKResource {
  /**
   * List voices.
   *
   * The service's own and those that were made from recordings.
   *
   * `GET /v1/audio/voices`
   */
  list(request?: AudioVoicesListParams, options?: RequestOptions): Promise<VoiceListResponse> {
    return answerOf(operations.list(this.client(options), request), errors);
  }

  /**
   * Make a voice from a recording.
   *
   * `POST /v1/audio/voices`
   */
  create(request: VoiceCreateRequest, options?: RequestOptions): Promise<VoiceResponse> {
    return answerOf(operations.create(this.client(options), request), errors);
  }

  /**
   * Change what is known of a voice.
   *
   * `PATCH /v1/audio/voices/{voice_id}`
   */
  update(request: AudioVoicesUpdateRequest, options?: RequestOptions): Promise<VoiceResponse> {
    return answerOf(operations.update(this.client(options), request.voiceId, request.voiceUpdateRequest), errors);
  }

  /**
   * Delete a voice.
   *
   * `DELETE /v1/audio/voices/{voice_id}`
   */
  delete(request: AudioVoicesDeleteRequest, options?: RequestOptions): Promise<VoiceResponse> {
    return answerOf(operations.delete(this.client(options), request.voiceId), errors);
  }

  /**
   * Read what is known of a voice.
   *
   * Not its recording; see `getSampleAudio`.
   *
   * `GET /v1/audio/voices/{voice_id}`
   */
  get(request: AudioVoicesGetRequest, options?: RequestOptions): Promise<VoiceResponse> {
    return answerOf(operations.get(this.client(options), request.voiceId), errors);
  }

  /**
   * Download a recording of a voice.
   *
   * `GET /v1/audio/voices/{voice_id}/sample`
   */
  getSampleAudio(
    request: AudioVoicesGetSampleAudioRequest,
    options?: RequestOptions,
  ): Promise<ReadableStream<Uint8Array>> {
    return bytesOf(operations.getSampleAudio(this.client(options), request.voiceId), errors);
  }
}

export interface AudioVoicesUpdateRequest {
  /**
   * The voice to act on, one of one's own.
   *
   * @format uuid
   */
  voiceId: string;
  voiceUpdateRequest: VoiceUpdateRequest;
}

export interface AudioVoicesDeleteRequest {
  /**
   * The voice to act on, one of one's own.
   *
   * @format uuid
   */
  voiceId: string;
}

export interface AudioVoicesGetRequest {
  /** The voice to read. */
  voiceId: string;
}

export interface AudioVoicesGetSampleAudioRequest {
  /** The voice to read. */
  voiceId: string;
}
