import { Resource, json, requestJson, requestStream } from "@tramontane/runtime";
import type { Call, EventStream, RequestOptions } from "@tramontane/runtime";
import type { AudioSpeechErrors } from "../../operations/audio/speech.ts";
import type { SpeechRequest, SpeechResponse, SpeechStreamEvent } from "../../types/speech.ts";

/** Have texts read aloud. */
export class AudioSpeech extends Resource {
  /**
   * Have a text read aloud.
   *
   * `POST /v1/audio/speech`
   */
  complete(body: SpeechRequest, options?: RequestOptions): Call<SpeechResponse, AudioSpeechErrors> {
    return requestJson(
      this.client,
      { method: "POST", path: "/v1/audio/speech", body: json({ ...body, stream: false }) },
      options,
    );
  }

  /**
   * Have a text read aloud.
   *
   * `POST /v1/audio/speech`, as a stream of events.
   */
  completeStream(
    body: SpeechRequest,
    options?: RequestOptions,
  ): Call<EventStream<SpeechStreamEvent>, AudioSpeechErrors> {
    return requestStream(
      this.client,
      { method: "POST", path: "/v1/audio/speech", body: json({ ...body, stream: true }) },
      options,
      { terminal: ["speech.audio.done"] },
    );
  }
}
