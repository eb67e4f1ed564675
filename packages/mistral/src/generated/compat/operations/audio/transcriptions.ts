import { encode, multipart, reader, requestJson, requestStream } from "@tramontane/runtime";
import type { Call, Client, EventStream, RequestOptions } from "@tramontane/runtime";
import {
  audioTranscriptionRequestCodec,
  transcriptionResponseCodec,
  transcriptionStreamEventCodec,
} from "../../codecs/transcriptions.ts";
import type {
  AudioTranscriptionRequest,
  TranscriptionResponse,
  TranscriptionStreamEvent,
} from "../../types/transcriptions.ts";

/**
 * Write down what is said in a recording.
 *
 * The recording is sent along, or named by the id of an uploaded file or by its address.
 *
 * `POST /v1/audio/transcriptions`
 */
export function complete(
  client: Client,
  body: AudioTranscriptionRequest,
  options?: RequestOptions,
): Call<TranscriptionResponse> {
  return requestJson(
    client,
    {
      method: "POST",
      path: "/v1/audio/transcriptions",
      body: multipart(encode({ ...body, stream: false }, audioTranscriptionRequestCodec)),
    },
    options,
    reader(transcriptionResponseCodec),
  );
}

/**
 * Write down what is said in a recording.
 *
 * The recording is sent along, or named by the id of an uploaded file or by its address.
 *
 * `POST /v1/audio/transcriptions`, as a stream of events.
 */
export function stream(
  client: Client,
  body: AudioTranscriptionRequest,
  options?: RequestOptions,
): Call<EventStream<TranscriptionStreamEvent>> {
  return requestStream(
    client,
    {
      method: "POST",
      path: "/v1/audio/transcriptions",
      body: multipart(encode({ ...body, stream: true }, audioTranscriptionRequestCodec)),
    },
    options,
    { terminal: ["transcription.done"], parse: reader(transcriptionStreamEventCodec) },
  );
}
