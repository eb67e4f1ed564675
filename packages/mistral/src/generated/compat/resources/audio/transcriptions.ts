import { SDKResource, answerOf, eventsOf } from "@tramontane/runtime";
import type { SDKEvent, SDKEventStream as EventStream, SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as operations from "../../operations/audio/transcriptions.ts";
import type {
  AudioTranscriptionRequest,
  TranscriptionResponse,
  TranscriptionStreamEvent,
} from "../../types/transcriptions.ts";

/** Have recordings written down. */
export class AudioTranscriptions extends SDKResource {
  /**
   * Write down what is said in a recording.
   *
   * The recording is sent along, or named by the id of an uploaded file or by its address.
   *
   * `POST /v1/audio/transcriptions`
   */
  complete(request: AudioTranscriptionRequest, options?: RequestOptions): Promise<TranscriptionResponse> {
    return answerOf(operations.complete(this.client(options), request));
  }

  /**
   * Write down what is said in a recording.
   *
   * The recording is sent along, or named by the id of an uploaded file or by its address.
   *
   * `POST /v1/audio/transcriptions`, as a stream of events.
   */
  stream(
    request: AudioTranscriptionRequest,
    options?: RequestOptions,
  ): Promise<EventStream<SDKEvent<TranscriptionStreamEvent, "event">>> {
    return eventsOf(operations.stream(this.client(options), request), ["event"]);
  }
}
