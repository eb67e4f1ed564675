import { uploadCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";
import { usageInfoCodec } from "./chat.ts";

/** How a `AudioTranscriptionRequest` is written on the wire. */
export const audioTranscriptionRequestCodec: Codec = {
  kind: "object",
  fields: {
    file: uploadCodec,
    file_id: "fileId",
    file_url: "fileUrl",
    timestamp_granularities: "timestampGranularities",
    context_bias: "contextBias",
  },
};

/** How a `TranscriptionResponse` is written on the wire. */
export const transcriptionResponseCodec: Codec = {
  kind: "object",
  fields: { segments: { kind: "array", items: () => transcriptionSegmentChunkCodec }, usage: () => usageInfoCodec },
};

/** How a `TranscriptionSegmentChunk` is written on the wire. */
export const transcriptionSegmentChunkCodec: Codec = { kind: "object", fields: { speaker_id: "speakerId" } };

/** How a `TranscriptionStreamEvent` is written on the wire. */
export const transcriptionStreamEventCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: {
    "transcription.language": () => transcriptionStreamLanguageCodec,
    "transcription.segment": () => transcriptionStreamSegmentDeltaCodec,
    "transcription.done": () => transcriptionStreamDoneCodec,
  },
};

/** How a `TranscriptionStreamLanguage` is written on the wire. */
export const transcriptionStreamLanguageCodec: Codec = { kind: "object", fields: { audio_language: "audioLanguage" } };

/** How a `TranscriptionStreamSegmentDelta` is written on the wire. */
export const transcriptionStreamSegmentDeltaCodec: Codec = { kind: "object", fields: { speaker_id: "speakerId" } };

/** How a `TranscriptionStreamDone` is written on the wire. */
export const transcriptionStreamDoneCodec: Codec = {
  kind: "object",
  fields: { segments: { kind: "array", items: () => transcriptionSegmentChunkCodec }, usage: () => usageInfoCodec },
};
