import type { ScalarCodec } from "../codec.ts";
import type { FileContent, FileInput } from "../file-input.ts";

/** A file to upload: a `Blob` or `File`, or its content and its name. */
export type Upload = FileInput | { readonly fileName: string; readonly content: FileContent };

/** Takes a file that has a `fileName`. */
export const uploadCodec: ScalarCodec = {
  kind: "scalar",
  decode: (value) => value,
  encode: (value) => {
    const { fileName, content } = Object(value) as { fileName?: unknown; content?: unknown };
    return typeof fileName === "string" ? { name: fileName, content } : value;
  },
};
