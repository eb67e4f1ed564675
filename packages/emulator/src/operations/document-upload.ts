import type { StoredDocument } from "../state/libraries.ts";

/** What is known of a file once it has been read. */
export type Upload = Pick<StoredDocument, "name" | "mime_type" | "extension" | "size" | "hash" | "pages">;

/** Characters of text that make a page. */
const PAGE = 3000;

const TYPES: Readonly<Record<string, string>> = {
  txt: "text/plain",
  md: "text/markdown",
  csv: "text/csv",
  html: "text/html",
  json: "application/json",
  jsonl: "application/jsonl",
  xml: "application/xml",
  yaml: "application/yaml",
  pdf: "application/pdf",
  png: "image/png",
  jpg: "image/jpeg",
};

/** Reads an uploaded file. Text is kept as it is; of any other file, a sentence that names it stands for its text. */
export async function readUpload(file: Blob): Promise<Upload> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const name = "name" in file && typeof file.name === "string" && file.name !== "" ? file.name : "document";
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? null;
  const mime_type = typeOf(file.type, extension);
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return {
    name,
    mime_type,
    extension,
    size: bytes.length,
    hash: [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
    pages: pagesOf(isText(mime_type) ? new TextDecoder().decode(bytes) : placeholder(name, mime_type, bytes.length)),
  };
}

function typeOf(stated: string, extension: string | null): string | null {
  const type = stated.split(";")[0]?.trim() ?? "";
  const known = TYPES[extension ?? ""] ?? null;
  return type === "" || type === "application/octet-stream" ? (known ?? (type || null)) : type;
}

function isText(type: string | null): boolean {
  return type !== null && /^text\/|\b(json|jsonl|xml|yaml|csv|javascript|x-ndjson)$/.test(type);
}

function placeholder(name: string, type: string | null, size: number): string {
  return `The emulator does not read ${type ?? "files without a type"}. This text stands for "${name}" of ${size} bytes.`;
}

/** Splits at form feeds and every {@link PAGE} characters; the pages put together are the text. There is at least one. */
function pagesOf(text: string): string[] {
  return text.match(new RegExp(`[^\\f]{1,${PAGE}}\\f?|\\f`, "gu")) ?? [""];
}
