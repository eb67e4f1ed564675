import type { UnknownString, Upload } from "@tramontane/runtime";
import type { UsageInfo } from "./chat.ts";

/** A recording, by `file`, `file_id` or `file_url`, and how to write it down. */
export interface AudioTranscriptionRequest {
  /** The model that listens. */
  model: string;
  /** The recording itself. */
  file?: Upload | null;
  /** The id of an uploaded file. */
  fileId?: string | null;
  /**
   * The address of the recording.
   *
   * @format uri
   */
  fileUrl?: string | null;
  /** The language that is spoken, in two letters such as `en`. It helps when it is known. */
  language?: string | null;
  /**
   * Whether to tell speakers apart.
   *
   * @defaultValue false
   */
  diarize?: boolean;
  /** Whether to say when each segment or each word is spoken. */
  timestampGranularities?: TimestampGranularity[];
  /**
   * Words to listen for, such as names, without spaces and commas.
   *
   * @defaultValue []
   */
  contextBias?: string[];
  /** How freely to choose the next token. */
  temperature?: number | null;
  /**
   * Whether to answer piece by piece instead of with one JSON value.
   *
   * @defaultValue false
   */
  stream?: boolean;
}

/** What to give times for. */
export type TimestampGranularity = "segment" | "word" | (string & {});

/** The values of the type {@link TimestampGranularity} by name. */
export const TimestampGranularity = {
  Segment: "segment",
  Word: "word",
} as const;

/** What is said in a recording. */
export interface TranscriptionResponse {
  /** All that is said. */
  text: string;
  /** What is said when, if it was asked for. */
  segments?: TranscriptionSegmentChunk[];
  /** The language that is spoken, in two letters. */
  language: string | null;
  usage: UsageInfo;
  /** The model that listened. */
  model: string;
}

/** A piece of what is said, and when. */
export interface TranscriptionSegmentChunk {
  type: "transcription_segment";
  text: string;
  /** Where it begins, in seconds. */
  start: number;
  /** Where it ends, in seconds. */
  end: number;
  /** Who says it, when speakers are told apart. */
  speakerId?: string | null;
  score?: number | null;
}

/** An event in a streamed transcription. */
export type TranscriptionStreamEvent =
  | TranscriptionStreamTextDelta
  | TranscriptionStreamLanguage
  | TranscriptionStreamSegmentDelta
  | TranscriptionStreamDone
  | UnknownTranscriptionStreamEvent;

/** A {@link TranscriptionStreamEvent} that this version of the client does not know. */
export interface UnknownTranscriptionStreamEvent {
  type: UnknownString;
  [key: string]: unknown;
}

/** The text goes on. */
export interface TranscriptionStreamTextDelta {
  type: "transcription.text.delta";
  /** What is new. */
  text: string;
}

/** The language was recognised. */
export interface TranscriptionStreamLanguage {
  type: "transcription.language";
  /** The language that is spoken, in two letters. */
  audioLanguage: string;
}

/** A segment is complete. */
export interface TranscriptionStreamSegmentDelta {
  type: "transcription.segment";
  text: string;
  /** Where it begins, in seconds. */
  start: number;
  /** Where it ends, in seconds. */
  end: number;
  /** Who says it, when speakers are told apart. */
  speakerId?: string | null;
}

/** The transcription is complete. This is the whole of it. */
export interface TranscriptionStreamDone {
  type: "transcription.done";
  /** All that is said. */
  text: string;
  /** What is said when, if it was asked for. */
  segments?: TranscriptionSegmentChunk[];
  /** The language that is spoken, in two letters. */
  language: string | null;
  usage: UsageInfo;
  /** The model that listened. */
  model: string;
}
