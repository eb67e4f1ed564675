import { pieces, tokens } from "../model/usage.ts";
import { notFound } from "../http/problem.ts";
import { toBase64, fromBase64 } from "./base64.ts";
import { bytes, events, json, type Handlers, type ServerEvent } from "./call.ts";

/** Samples to a second, of one byte each. */
const RATE = 8000;

/** Silence, 50 ms for each character: WAV whatever the format, without its head for `pcm`. */
export const speech: Handlers = {
  "audio.speech.complete": ({ body }) => {
    const text = String(body["input"]);
    const head = body["response_format"] === "pcm" ? new Uint8Array() : headOf(samplesOf(text));
    if (body["stream"] === true) return events(streamed(text, head));
    return json({ audio_data: toBase64(joined(head, silence(text))) });
  },

  /** The recording that the voice was made from. */
  "audio.voices.getSampleAudio": ({ world, path }) => {
    const id = path["voice_id"] ?? "";
    const voice = world.collections.get("/v1/audio/voices")?.get(id);
    if (!voice) throw notFound("voice", id);
    const recording = fromBase64(String(voice.value["sample_audio"] ?? ""));
    return bytes("audio/wav", new Blob([recording ?? ""]));
  },
};

function* streamed(text: string, head: Uint8Array): Generator<ServerEvent> {
  for (const [index, piece] of pieces(text).entries()) {
    const sound = index === 0 ? joined(head, silence(piece)) : silence(piece);
    yield event({ type: "speech.audio.delta", audio_data: toBase64(sound) });
  }
  const prompt_tokens = tokens(text);
  const completion_tokens = Math.ceil(samplesOf(text) / 640);
  const usage = { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
  yield event({ type: "speech.audio.done", usage });
}

function event(value: { readonly type: string; readonly [property: string]: unknown }): ServerEvent {
  return { event: value.type, data: JSON.stringify(value) };
}

function samplesOf(text: string): number {
  return Math.round(text.length * 0.05 * RATE);
}

function silence(text: string): Uint8Array {
  return new Uint8Array(samplesOf(text)).fill(128);
}

/** The 44 bytes with which a WAV file of one channel begins. */
function headOf(length: number): Uint8Array {
  const head = new DataView(new ArrayBuffer(44));
  const text = (offset: number, value: string): void => {
    for (const [index, character] of [...value].entries()) head.setUint8(offset + index, character.charCodeAt(0));
  };
  text(0, "RIFF");
  head.setUint32(4, 36 + length, true);
  text(8, "WAVEfmt ");
  head.setUint32(16, 16, true);
  head.setUint16(20, 1, true);
  head.setUint16(22, 1, true);
  head.setUint32(24, RATE, true);
  head.setUint32(28, RATE, true);
  head.setUint16(32, 1, true);
  head.setUint16(34, 8, true);
  text(36, "data");
  head.setUint32(40, length, true);
  return new Uint8Array(head.buffer);
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
