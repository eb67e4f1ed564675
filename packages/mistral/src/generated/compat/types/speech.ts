import type { UnknownString } from "@tramontane/runtime";
import type { Metadata } from "./metadata.ts";

/** The text, and the voice that reads it. What is not listed here may be sent as well. */
export interface SpeechRequest {
  /** The text to read aloud. */
  input: string;
  /** The model that reads. */
  model?: string | null;
  /** The voice, one of the service's or one's own. */
  voiceId?: string | null;
  /** A recording in base64 whose voice to read with. */
  refAudio?: string | null;
  /**
   * The format of the sound.
   *
   * @defaultValue "mp3"
   */
  responseFormat?: SpeechOutputFormat;
  promptCacheKey?: string | null;
  metadata?: Metadata | null;
  /**
   * Whether to answer piece by piece instead of with one JSON value.
   *
   * @defaultValue false
   */
  stream?: boolean;
  [key: string]: unknown;
}

/** A format of sound. */
export type SpeechOutputFormat = "pcm" | "wav" | "mp3" | "flac" | "opus" | (string & {});

/** The values of the type {@link SpeechOutputFormat} by name. */
export const SpeechOutputFormat = {
  Pcm: "pcm",
  Wav: "wav",
  Mp3: "mp3",
  Flac: "flac",
  Opus: "opus",
} as const;

/** A text, read aloud. */
export interface SpeechResponse {
  /** The sound, in base64. */
  audioData: string;
}

/** An event in a stream of speech. */
export type SpeechStreamEvent = SpeechStreamAudioDelta | SpeechStreamDone | UnknownSpeechStreamEvent;

/** A {@link SpeechStreamEvent} that this version of the client does not know. */
export interface UnknownSpeechStreamEvent {
  type: UnknownString;
  [key: string]: unknown;
}

/** A piece of the sound. */
export interface SpeechStreamAudioDelta {
  type: "speech.audio.delta";
  /** The piece, in base64. */
  audioData: string;
}

/** The sound is complete. */
export interface SpeechStreamDone {
  type: "speech.audio.done";
  usage: SpeechUsageInfo;
}

/** What reading aloud cost. */
export interface SpeechUsageInfo {
  /**
   * Tokens that were read.
   *
   * @defaultValue 0
   */
  promptTokens?: number;
  /**
   * Tokens that were made.
   *
   * @defaultValue 0
   */
  completionTokens?: number | null;
  /** @defaultValue 0 */
  totalTokens?: number;
  /** Seconds of sound that were listened to. */
  promptAudioSeconds?: number | null;
  numCachedTokens?: number | null;
  requestCount?: number | null;
  promptTokensDetails?: PromptTokensDetails | null;
  completionTokensDetails?: CompletionTokensDetails | null;
  promptTokenDetails?: PromptTokensDetails | null;
}

/** Which tokens were read. */
export interface PromptTokensDetails {
  /** @defaultValue 0 */
  cachedTokens?: number;
  /** @defaultValue 0 */
  audioTokens?: number;
  messages?: MessageTokens[];
}

/** How many tokens one message of the prompt has. */
export interface MessageTokens {
  role: "system" | "user" | "assistant" | "tool" | (string & {});
  totalTokens?: number | null;
  settingsTokens?: number | null;
  /**
   * Whether the message was cut short.
   *
   * @defaultValue false
   */
  truncated?: boolean;
  /** @defaultValue 1 */
  usageCount?: number;
}

/** Which tokens were made. */
export interface CompletionTokensDetails {
  /** @defaultValue 0 */
  reasoningTokens?: number;
}
