import { invalid, notFound } from "../http/problem.ts";
import { pieces, tokens } from "../model/usage.ts";
import { events, json, type Call, type Handlers, type ServerEvent } from "./call.ts";

/** How long a word takes to say, in seconds. */
const WORD = 0.4;

/** A recording that is text says that text; any other is stood for by a sentence. */
export const transcriptions: Handlers = {
  "audio.transcriptions.complete": async (call) => {
    const text = await said(call);
    const { model, language = null, stream, diarize, timestamp_granularities } = call.body;
    const segments = segmentsOf(text, [timestamp_granularities ?? []].flat().includes("word"), diarize === true);
    const seconds = Math.ceil((segments.at(-1)?.end ?? 0) + 0.2);
    const usage = {
      prompt_audio_seconds: seconds,
      prompt_tokens: 4,
      completion_tokens: tokens(text),
      total_tokens: 4 + tokens(text),
    };
    const whole = { model, text, language, segments: timestamp_granularities ? segments : [], usage };
    return stream === true ? events(streamed(whole)) : json(whole);
  },
};

interface Segment {
  readonly type: "transcription_segment";
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly speaker_id: string | null;
}

interface Transcription {
  readonly text: string;
  readonly language: unknown;
  readonly segments: readonly Segment[];
}

async function said({ world, body }: Call): Promise<string> {
  const { file, file_id, file_url } = body;
  if (file instanceof Blob)
    return heard(await file.arrayBuffer(), "name" in file ? String(file.name) : "the recording");
  if (typeof file_id === "string") {
    const stored = world.uploads.get(file_id);
    if (!stored) throw notFound("file", file_id);
    return heard(stored.content, stored.filename);
  }
  if (typeof file_url === "string") return `This stands for what is said at ${file_url}.`;
  throw invalid(["body"], "One of file, file_id and file_url is needed.");
}

function heard(content: ArrayBuffer | Uint8Array<ArrayBuffer>, name: string): string {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(content).trim();
    // oxlint-disable-next-line no-control-regex -- sound is told from text by them
    if (text !== "" && !/[\u0000-\u0008\u000e-\u001f]/.test(text)) return text;
  } catch {
    // Not text, then.
  }
  return `This stands for what is said in "${name}".`;
}

/** Sentences, or words, and when they are said. Speakers take turns, sentence by sentence. */
function segmentsOf(text: string, byWord: boolean, diarize: boolean): Segment[] {
  const sentences = text.split(/(?<=[.!?])\s+/);
  const segments: Segment[] = [];
  let start = 0;
  for (const [turn, sentence] of sentences.entries()) {
    for (const part of byWord ? sentence.split(/\s+/) : [sentence]) {
      const end = start + WORD * part.split(/\s+/).length;
      const speaker_id = diarize ? `speaker_${(turn % 2) + 1}` : null;
      segments.push({
        type: "transcription_segment",
        text: part,
        start: rounded(start),
        end: rounded(end),
        speaker_id,
      });
      start = end;
    }
  }
  return segments;
}

function rounded(seconds: number): number {
  return Number(seconds.toFixed(2));
}

/** The language unless it was given, the text piece by piece, the segments, and then the whole. */
function* streamed(whole: Transcription): Generator<ServerEvent> {
  if (whole.language === null) yield event({ type: "transcription.language", audio_language: "en" });
  for (const text of pieces(whole.text)) yield event({ type: "transcription.text.delta", text });
  for (const segment of whole.segments) yield event({ ...segment, type: "transcription.segment" });
  yield event({ type: "transcription.done", ...whole });
}

function event(value: { readonly type: string; readonly [property: string]: unknown }): ServerEvent {
  return { event: value.type, data: JSON.stringify(value) };
}
