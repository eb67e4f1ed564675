import type { Codec } from "@tramontane/runtime";
import { usageInfoCodec } from "./chat.ts";

/** How a `EmbeddingRequest` is written on the wire. */
export const embeddingRequestCodec: Codec = {
  kind: "object",
  fields: {
    input: "inputs",
    output_dimension: "outputDimension",
    output_dtype: "outputDtype",
    encoding_format: "encodingFormat",
  },
};

/** How a `EmbeddingResponse` is written on the wire. */
export const embeddingResponseCodec: Codec = { kind: "object", fields: { usage: () => usageInfoCodec } };
