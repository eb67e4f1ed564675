import type { ScalarCodec } from "../codec.ts";
import type { FileContent, FileInput } from "../file-input.ts";

/** A file to upload: a `Blob` or `File`, or its content and its name, whose ending says what type it is of. */
export type Upload = FileInput | { readonly fileName: string; readonly content: FileContent };

/** Takes a file that has a `fileName`. */
export const uploadCodec: ScalarCodec = {
  kind: "scalar",
  decode: (value) => value,
  encode: (value) => {
    const { fileName, content } = Object(value) as { fileName?: unknown; content?: unknown };
    return typeof fileName === "string" ? { name: fileName, content, type: mediaType(fileName) } : value;
  },
};

/** Endings of names by media type. */
const ENDINGS: Readonly<Record<string, string>> = {
  "application/gzip": "gz",
  "application/javascript": "js",
  "application/json": "json",
  "application/pdf": "pdf",
  "application/x-tar": "tar",
  "application/xml": "xml",
  "application/zip": "zip",
  "audio/mpeg": "mp3",
  "audio/wav": "wav",
  "font/otf": "otf",
  "font/ttf": "ttf",
  "font/woff": "woff",
  "font/woff2": "woff2",
  "image/gif": "gif",
  "image/jpeg": "jpg jpeg",
  "image/png": "png",
  "image/svg+xml": "svg",
  "image/webp": "webp",
  "image/x-icon": "ico",
  "text/css": "css",
  "text/csv": "csv",
  "text/html": "html htm",
  "text/plain": "txt",
  "video/mp4": "mp4",
};

function mediaType(fileName: string): string {
  const ending = fileName.toLowerCase().split(".").pop() ?? "";
  const found = Object.entries(ENDINGS).find(([, endings]) => endings.split(" ").includes(ending));
  return found?.[0] ?? "application/octet-stream";
}
