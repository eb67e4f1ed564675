import { Resource, multipart, requestJson, requestStream } from "@tramontane/runtime";
import type { Call, EventStream, RequestOptions } from "@tramontane/runtime";
import type {
  AudioTranscriptionRequest,
  TranscriptionResponse,
  TranscriptionStreamEvent,
} from "../../types/transcriptions.ts";

/** Have recordings written down. */
export class AudioTranscriptions extends Resource {
  /**
   * Write down what is said in a recording.
   *
   * The recording is sent along, or named by the id of an uploaded file or by its address.
   *
   * `POST /v1/audio/transcriptions`
   */
  complete(body: AudioTranscriptionRequest, options?: RequestOptions): Call<TranscriptionResponse> {
    return requestJson(
      this.client,
      { method: "POST", path: "/v1/audio/transcriptions", body: multipart({ ...body, stream: false }) },
      options,
    );
  }

  /**
   * Write down what is said in a recording.
   *
   * The recording is sent along, or named by the id of an uploaded file or by its address.
   *
   * `POST /v1/audio/transcriptions`, as a stream of events.
   */
  stream(body: AudioTranscriptionRequest, options?: RequestOptions): Call<EventStream<TranscriptionStreamEvent>> {
    return requestStream(
      this.client,
      { method: "POST", path: "/v1/audio/transcriptions", body: multipart({ ...body, stream: true }) },
      options,
      { terminal: ["transcription.done"] },
    );
  }
}
