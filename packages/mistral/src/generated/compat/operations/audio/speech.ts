import { encode, json, reader, requestJson, requestStream } from "@tramontane/runtime";
import type { Call, Client, EventStream, RequestOptions } from "@tramontane/runtime";
import { speechRequestCodec, speechResponseCodec, speechStreamEventCodec } from "../../codecs/speech.ts";
import type { HTTPValidationError } from "../../types/errors.ts";
import type { SpeechRequest, SpeechResponse, SpeechStreamEvent } from "../../types/speech.ts";

/**
 * Have a text read aloud.
 *
 * `POST /v1/audio/speech`
 */
export function complete(
  client: Client,
  body: SpeechRequest,
  options?: RequestOptions,
): Call<SpeechResponse, AudioSpeechErrors> {
  return requestJson(
    client,
    { method: "POST", path: "/v1/audio/speech", body: json(encode({ ...body, stream: false }, speechRequestCodec)) },
    options,
    reader(speechResponseCodec),
  );
}

/**
 * Have a text read aloud.
 *
 * `POST /v1/audio/speech`, as a stream of events.
 */
export function completeStream(
  client: Client,
  body: SpeechRequest,
  options?: RequestOptions,
): Call<EventStream<SpeechStreamEvent>, AudioSpeechErrors> {
  return requestStream(
    client,
    { method: "POST", path: "/v1/audio/speech", body: json(encode({ ...body, stream: true }, speechRequestCodec)) },
    options,
    { terminal: ["speech.audio.done"], parse: reader(speechStreamEventCodec) },
  );
}

/** What the operations of `audio.speech` answer when they fail, by status. */
export interface AudioSpeechErrors {
  422: HTTPValidationError;
}
