/**
 * Speech written down while it is spoken, over a WebSocket.
 *
 * ```ts
 * import { Mistral } from "@tramontane/mistral";
 * import { transcribeRealtime } from "@tramontane/mistral/transcribe-realtime";
 *
 * const audio_format = { encoding: "pcm_s16le", sample_rate: 16_000 };
 * for await (const event of transcribeRealtime(new Mistral(), { model, audio: microphone, audio_format })) {
 *   if (event.type === "transcription.text.delta") console.log(event.text);
 * }
 * ```
 *
 * @module
 */
import {
  DeadlineError,
  query,
  type RequestOptions,
  TruncatedStreamError,
  UnexpectedContentError,
  type UnknownVariant,
} from "@tramontane/runtime";
import { type AnyClient, clientOf } from "./client-of.ts";
import type {
  TranscriptionStreamDone,
  TranscriptionStreamLanguage,
  TranscriptionStreamSegmentDelta,
  TranscriptionStreamTextDelta,
} from "./generated/types/transcriptions.ts";
import { type OpenSocket, openSocket, type RealtimeSocket, type SocketLike } from "./realtime-socket.ts";
import { ResponseFailedError } from "./response-failed-error.ts";
import { type RunningLimit, startLimit, type TimeLimit } from "./time-limit.ts";

export type { AnyClient, OpenSocket, SocketLike, TimeLimit };

/** Speech to write down while it is spoken. */
export interface RealtimeTranscriptionRequest {
  /** The model that listens: one for transcription in real time. */
  model: string;
  /** Sound without a header, in pieces of any size, as they come. To end them ends the transcription. */
  audio: AsyncIterable<Uint8Array> | Iterable<Uint8Array> | ReadableStream<Uint8Array>;
  /** What the bytes are. What the server takes for granted is in `session.created`. */
  audio_format?: AudioFormat;
  /** How long to listen before writing, in milliseconds. The longer, the more reliable. */
  target_streaming_delay_ms?: number;
}

/** What the bytes of sound are. */
export interface AudioFormat {
  encoding: "pcm_s16le" | "pcm_s32le" | "pcm_f16le" | "pcm_f32le" | "pcm_mulaw" | "pcm_alaw" | (string & {});
  /** Samples to a second. */
  sample_rate: number;
}

/** How a transcription goes. Other options are those of the request that opens the connection. */
export interface RealtimeTranscriptionOptions extends Omit<RequestOptions, "idempotencyKey">, TimeLimit {
  /** Opens the WebSocket where the runtime has none, or none that sends headers: `(url, headers) => new WS(url, { headers })`. */
  webSocket?: OpenSocket;
}

/** What is told of a transcription while it goes on; the last is `transcription.done`, with all of it. */
export type RealtimeTranscriptionEvent =
  | RealtimeSessionEvent
  | TranscriptionStreamLanguage
  | TranscriptionStreamTextDelta
  | TranscriptionStreamSegmentDelta
  | TranscriptionStreamDone
  | UnknownVariant<"type">;

/** The session has begun, or was changed. */
export interface RealtimeSessionEvent {
  type: "session.created" | "session.updated";
  session: RealtimeSession;
}

/** How the server listens. */
export interface RealtimeSession {
  request_id: string;
  model: string;
  audio_format: AudioFormat;
  target_streaming_delay_ms?: number | null;
}

/**
 * Has speech written down while it is spoken, over a WebSocket. To leave the loop closes the connection and ends the sound.
 *
 * The key goes in a header, which the WebSockets of Node 22, Deno, Bun and workerd send. Node 20 has no WebSocket, so set
 * `webSocket`, for instance to that of the package `ws`. A browser's sends no headers: let it speak to a server of your own that
 * has the key, by `baseURL` and `apiKey: null`.
 *
 * @throws ResponseFailedError when the server says that the transcription failed, TruncatedStreamError when the connection is
 * closed before `transcription.done`, ConnectionError when it breaks, DeadlineError when the `deadline` passes, or nothing comes
 * for as long as `timeout.idle` while the server is to speak: before the session, and after the last of the sound. What reading
 * the sound throws is thrown as it is
 * @example
 * const audio_format = { encoding: "pcm_s16le", sample_rate: 16_000 };
 * for await (const event of transcribeRealtime(mistral, { model, audio: microphone, audio_format })) {
 *   if (event.type === "transcription.text.delta") write(event.text);
 * }
 */
export async function* transcribeRealtime(
  client: AnyClient,
  request: RealtimeTranscriptionRequest,
  { deadline, signal, webSocket, ...options }: RealtimeTranscriptionOptions = {},
): AsyncGenerator<RealtimeTranscriptionEvent, undefined> {
  const { model } = request;
  const { idle = 120_000 } = typeof options.timeout === "object" ? options.timeout : {};
  const limit = startLimit({ deadline, signal });
  const place = { path: "/v1/audio/transcriptions/realtime", query: query({ model }) };
  const sound = soundOf(request.audio);
  let socket: RealtimeSocket | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let received = 0;
  let lastItem: RealtimeTranscriptionEvent | undefined;
  let phase: "before" | "during" | "after" = "before";
  let awaiting = false;
  /** From now on the server has to speak within the idle deadline, if it is its turn and somebody listens. */
  const expect = (): void => {
    clearTimeout(timer);
    const details = { deadline: "idle", milliseconds: idle } as const;
    const late = new DeadlineError(`Nothing has come for ${idle} ms.`, undefined, details);
    timer = awaiting && phase !== "during" && idle < 2 ** 31 ? setTimeout(() => socket?.fail(late), idle) : undefined;
  };
  try {
    const opened = await limit.wait(
      openSocket(clientOf(client), place, webSocket, { ...options, signal: limit.signal }),
    );
    socket = opened;
    const speak = async (): Promise<void> => {
      await sendAudio(opened, sound, request, limit);
      phase = "after";
      expect();
    };
    for (;;) {
      awaiting = true;
      expect();
      const message = await limit.wait(opened.next());
      awaiting = false;
      expect();
      if (message === undefined) {
        const words = `The connection was closed before transcription.done: ${opened.farewell}`;
        throw new TruncatedStreamError(words, undefined, { received, lastItem });
      }
      const event = read(message);
      received++;
      lastItem = event;
      yield event;
      if (event.type === "transcription.done") return;
      if (event.type === "session.created" && phase === "before") {
        phase = "during";
        speak().catch(opened.fail);
      }
    }
  } finally {
    clearTimeout(timer);
    limit.end();
    socket?.close();
    // Not waited for: a microphone may be silent.
    sound.return?.().catch(() => {});
  }
}

/** @throws ResponseFailedError for an error of the server's, UnexpectedContentError for what is no event */
function read(message: string): RealtimeTranscriptionEvent {
  let event: RealtimeTranscriptionEvent | ErrorEvent | undefined;
  try {
    event = JSON.parse(message) as RealtimeTranscriptionEvent | ErrorEvent;
  } catch {
    // It is told below.
  }
  if (typeof event?.type !== "string") {
    const details = { status: 101, headers: new Headers(), excerpt: message.slice(0, 200) };
    throw new UnexpectedContentError("A message is no event.", undefined, details);
  }
  if (event.type !== "error") return event as RealtimeTranscriptionEvent;
  const { message: words, code: status } = (event as ErrorEvent).error;
  const told = typeof words === "string" ? words : JSON.stringify(words);
  throw new ResponseFailedError(`The transcription has failed: ${status} ${told}`, undefined, { status });
}

interface ErrorEvent {
  readonly type: "error";
  readonly error: { readonly message: string | object; readonly code: number };
}

/** Sends all of the sound, no faster than the connection takes it. */
async function sendAudio(
  socket: RealtimeSocket,
  sound: Sound,
  { audio_format, target_streaming_delay_ms }: RealtimeTranscriptionRequest,
  { signal }: Pick<RunningLimit, "signal">,
): Promise<void> {
  if (audio_format || target_streaming_delay_ms !== undefined) {
    const session = {
      ...(audio_format && { audio_format }),
      ...(target_streaming_delay_ms !== undefined && { target_streaming_delay_ms }),
    };
    socket.send({ type: "session.update", session });
  }
  for (let piece; (piece = (await sound.next()).value);) {
    for (let start = 0; start < piece.length; start += MOST) {
      while (socket.waiting > BACKLOG && !signal.aborted) await new Promise((resolve) => setTimeout(resolve, 20));
      if (signal.aborted || socket.farewell) return;
      socket.send({ type: "input_audio.append", audio: base64(piece.subarray(start, start + MOST)) });
    }
  }
  if (signal.aborted || socket.farewell) return;
  socket.send({ type: "input_audio.flush" });
  socket.send({ type: "input_audio.end" });
}

/** The most bytes of sound to a message, before base64: 256 KiB. */
const MOST = 2 ** 18;
/** So many bytes may wait to be sent. */
const BACKLOG = 2 ** 20;

type Sound = Pick<AsyncIterator<Uint8Array, undefined>, "next" | "return">;

/** The pieces, which end at once when they are told to. Not every runtime iterates over a stream. */
function soundOf(audio: RealtimeTranscriptionRequest["audio"]): Sound {
  if (Symbol.iterator in audio) return iterate(audio);
  if (!("getReader" in audio)) return audio[Symbol.asyncIterator]() as Sound;
  const reader = audio.getReader();
  return {
    next: () => reader.read() as Promise<IteratorResult<Uint8Array, undefined>>,
    return: async () => {
      await reader.cancel();
      return { done: true, value: undefined };
    },
  };
}

async function* iterate(pieces: Iterable<Uint8Array>): AsyncGenerator<Uint8Array, undefined> {
  yield* pieces;
}

function base64(bytes: Uint8Array): string {
  let text = "";
  // In parts, since a call takes only so many arguments.
  for (let start = 0; start < bytes.length; start += 8192) {
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return btoa(text);
}
