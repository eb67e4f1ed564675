import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `VoiceCreateRequest` is written on the wire. */
export const voiceCreateRequestCodec: Codec = {
  kind: "object",
  fields: { sample_audio: "sampleAudio", sample_filename: "sampleFilename", retention_notice: "retentionNotice" },
};

/** How a `VoiceResponse` is written on the wire. */
export const voiceResponseCodec: Codec = {
  kind: "object",
  fields: {
    user_id: "userId",
    trimmed_seconds: "trimmedSeconds",
    retention_notice: "retentionNotice",
    created_at: ["createdAt", dateCodec],
  },
  defaults: { retentionNotice: 30 },
};

/** How a `VoiceListResponse` is written on the wire. */
export const voiceListResponseCodec: Codec = {
  kind: "object",
  fields: {
    items: { kind: "array", items: () => voiceResponseCodec },
    page_size: "pageSize",
    total_pages: "totalPages",
  },
};
