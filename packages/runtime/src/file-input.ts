/** The bytes of a file. */
export type FileContent = Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>;

/** A file to upload: its bytes, and where they do not say it themselves, its name (without a path) and media type. */
export type FileInput =
  | FileContent
  | { readonly content: FileContent; readonly name?: string; readonly type?: string }
  | { readonly content: string; readonly name: string; readonly type?: string };

/** A file, taken apart. */
export interface FileParts {
  readonly content: FileContent | string;
  readonly name: string | undefined;
  readonly type: string | undefined;
}

/** The parts of a file; `undefined` when the value is no file. */
export function fileParts(value: unknown): FileParts | undefined {
  const { content, name, type } = (isContent(value) ? { content: value } : Object(value)) as Record<string, unknown>;
  // An object with a text `content` may be a message as well as a file: it has to have a name to be a file.
  if (!isContent(content) && !(typeof content === "string" && typeof name === "string")) return undefined;
  // A `File` has both, a `Blob` a type, and nothing else has either.
  const own = Object(content) as Record<string, unknown>;
  return { content, name: text(name) ?? text(own["name"]), type: text(type) ?? (text(own["type"]) || undefined) };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function isContent(value: unknown): value is FileContent {
  return (
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    value instanceof ReadableStream
  );
}
