import type { Codec } from "@tramontane/runtime";

/** How a `JSONPayload` is written on the wire. */
export const jsonPayloadCodec: Codec = { kind: "object", fields: { encoding_options: "encodingOptions" } };

/** How a `JSONPatchPayload` is written on the wire. */
export const jsonPatchPayloadCodec: Codec = { kind: "object", fields: { encoding_options: "encodingOptions" } };
