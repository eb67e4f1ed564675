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
  if (isContent(value)) return { content: value, ...ownNames(value) };
  const { content, name, type } = Object(value) as { content?: unknown; name?: unknown; type?: unknown };
  const known = isContent(content);
  // An object with a text `content` may be a message as well as a file: it has to have a name to be a file.
  if (!known && !(typeof content === "string" && typeof name === "string")) return undefined;
  const own = known ? ownNames(content) : undefined;
  return {
    content,
    name: typeof name === "string" ? name : own?.name,
    type: typeof type === "string" ? type : own?.type,
  };
}

function isContent(value: unknown): value is FileContent {
  return (
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    value instanceof ReadableStream
  );
}

function ownNames(content: FileContent): { name: string | undefined; type: string | undefined } {
  const { name, type } = content instanceof Blob ? (content as Blob & { name?: string }) : {};
  return { name, type: type || undefined };
}
