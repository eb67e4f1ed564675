import { uploadCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `FileUpload` is written on the wire. */
export const fileUploadCodec: Codec = { kind: "object", fields: { file: uploadCodec } };

/** How a `StoredFile` is written on the wire. */
export const storedFileCodec: Codec = {
  kind: "object",
  fields: {
    bytes: "sizeBytes",
    sample_type: "sampleType",
    num_lines: "numLines",
    created_at: "createdAt",
    expires_at: "expiresAt",
  },
};

/** How a `GetFileResponse` is written on the wire. */
export const getFileResponseCodec: Codec = {
  kind: "object",
  fields: {
    bytes: "sizeBytes",
    sample_type: "sampleType",
    num_lines: "numLines",
    created_at: "createdAt",
    expires_at: "expiresAt",
  },
};

/** How a `ListFilesResponse` is written on the wire. */
export const listFilesResponseCodec: Codec = {
  kind: "object",
  fields: { data: { kind: "array", items: () => storedFileCodec } },
};
