import { SDKResource, answerOf, eventsOf } from "@tramontane/runtime";
import type { SDKEvent, SDKEventStream as EventStream, SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../models/errors.ts";
import * as operations from "../../operations/audio/speech.ts";
import type { SpeechRequest, SpeechResponse, SpeechStreamEvent } from "../../types/speech.ts";

const errors = { 422: failures.HTTPValidationError };

/** Have texts read aloud. */
export class AudioSpeech extends SDKResource {
  /**
   * Have a text read aloud.
   *
   * `POST /v1/audio/speech`
   */
  complete(request: SpeechRequest, options?: RequestOptions): Promise<SpeechResponse> {
    return answerOf(operations.complete(this.client(options), request), errors);
  }

  /**
   * Have a text read aloud.
   *
   * `POST /v1/audio/speech`, as a stream of events.
   */
  completeStream(
    request: SpeechRequest,
    options?: RequestOptions,
  ): Promise<EventStream<SDKEvent<SpeechStreamEvent, "event">>> {
    return eventsOf(operations.completeStream(this.client(options), request), ["event"], errors);
  }
}
