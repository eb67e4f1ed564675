import { fileParts } from "./file-input.ts";
import type { BodyData, OperationBody } from "./operation.ts";
import { wireText } from "./wire-text.ts";

type Piece = string | Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer> | ReadableStream<Uint8Array>;

/**
 * A `multipart/form-data` body (RFC 7578, and the HTML Standard, section 4.10.21.8, for names). `undefined` and `null` are left
 * out, an array is a part for each item, files keep their name and type, other objects are JSON. Files of known length make
 * a body that can be sent again; a `ReadableStream` among them is sent as it comes.
 *
 * @param contentTypes the media types that the document allows for a part, `image/png, image/jpeg`; the first is used for a
 * part that has no type of its own
 */
export function multipart(fields: object, contentTypes: Readonly<Record<string, string>> = {}): OperationBody {
  const boundary = `tramontane-${[...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    encode: () => {
      const pieces: Piece[] = [];
      for (const [name, value] of Object.entries(fields)) {
        const declared = Object.hasOwn(contentTypes, name) ? contentTypes[name] : undefined;
        for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
          if (item != null) pieces.push(`--${boundary}\r\n`, ...part(name, item, firstType(declared)), "\r\n");
        }
      }
      pieces.push(`--${boundary}--\r\n`);
      return assemble(pieces);
    },
  };
}

function part(name: string, value: unknown, declared: string | undefined): [head: string, content: Piece] {
  const file = fileParts(value);
  const content = file?.content ?? lineBreaks(wireText(value));
  const type =
    file?.type ??
    declared ??
    (file ? "application/octet-stream" : typeof value === "object" ? "application/json" : undefined);
  const head =
    `Content-Disposition: form-data; name="${quoted(lineBreaks(name))}"` +
    (file ? `; filename="${quoted(file.name ?? "blob")}"` : "") +
    (type ? `\r\nContent-Type: ${type.replace(/[\r\n]/g, " ")}` : "");
  return [`${head}\r\n\r\n`, content as Piece];
}

/** The first of a list of media types that is not a range. */
function firstType(types: string | undefined): string | undefined {
  return types
    ?.split(",")
    .map((type) => type.trim())
    .find((type) => !type.includes("*"));
}

function quoted(name: string): string {
  return name.replace(/["\r\n]/g, (character) => ({ '"': "%22", "\r": "%0D" })[character] ?? "%0A");
}

function lineBreaks(text: string): string {
  return text.replace(/\r\n?|\n/g, "\r\n");
}

function assemble(pieces: readonly Piece[]): BodyData {
  if (pieces.some((piece) => piece instanceof ReadableStream)) return concatenate(pieces);
  return new Blob(pieces as BlobPart[]);
}

type BlobPart = Exclude<Piece, ReadableStream>;

function concatenate(pieces: readonly Piece[]): ReadableStream<Uint8Array> {
  const sources = pieces.map((piece) => (piece instanceof ReadableStream ? piece : new Blob([piece]).stream()));
  let index = 0;
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      for (; index < sources.length; index++, reader = undefined) {
        reader ??= (sources[index] as ReadableStream<Uint8Array>).getReader();
        const { value } = await reader.read();
        if (value) return controller.enqueue(value);
      }
      controller.close();
    },
    cancel: async (reason) => {
      await reader?.cancel(reason);
      await Promise.all(sources.slice(reader ? index + 1 : index).map((source) => source.cancel(reason)));
    },
  });
}
