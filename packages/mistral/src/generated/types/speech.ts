import type { UnknownString } from "@tramontane/runtime";
import type { Metadata } from "./metadata.ts";

/** The text, and the voice that reads it. What is not listed here may be sent as well. */
export interface SpeechRequest {
  /** The text to read aloud. */
  input: string;
  /** The model that reads. */
  model?: string | null;
  /** The voice, one of the service's or one's own. */
  voice_id?: string | null;
  /** A recording in base64 whose voice to read with. */
  ref_audio?: string | null;
  /**
   * The format of the sound.
   *
   * @defaultValue "mp3"
   */
  response_format?: SpeechOutputFormat;
  prompt_cache_key?: string | null;
  metadata?: Metadata | null;
  [key: string]: unknown;
}

/** A format of sound. */
export type SpeechOutputFormat = "pcm" | "wav" | "mp3" | "flac" | "opus" | (string & {});

/** A text, read aloud. */
export interface SpeechResponse {
  /** The sound, in base64. */
  audio_data: string;
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
  audio_data: string;
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
  prompt_tokens?: number;
  /**
   * Tokens that were made.
   *
   * @defaultValue 0
   */
  completion_tokens?: number | null;
  /** @defaultValue 0 */
  total_tokens?: number;
  /** Seconds of sound that were listened to. */
  prompt_audio_seconds?: number | null;
  num_cached_tokens?: number | null;
  request_count?: number | null;
  prompt_tokens_details?: PromptTokensDetails | null;
  completion_tokens_details?: CompletionTokensDetails | null;
  prompt_token_details?: PromptTokensDetails | null;
}

/** Which tokens were read. */
export interface PromptTokensDetails {
  /** @defaultValue 0 */
  cached_tokens?: number;
  /** @defaultValue 0 */
  audio_tokens?: number;
  messages?: MessageTokens[];
}

/** How many tokens one message of the prompt has. */
export interface MessageTokens {
  role: "system" | "user" | "assistant" | "tool" | (string & {});
  total_tokens?: number | null;
  settings_tokens?: number | null;
  /**
   * Whether the message was cut short.
   *
   * @defaultValue false
   */
  truncated?: boolean;
  /** @defaultValue 1 */
  usage_count?: number;
}

/** Which tokens were made. */
export interface CompletionTokensDetails {
  /** @defaultValue 0 */
  reasoning_tokens?: number;
}
