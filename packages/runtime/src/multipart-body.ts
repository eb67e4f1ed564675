import { type FileContent, fileParts } from "./file-input.ts";
import type { OperationBody } from "./operation.ts";
import { wireText } from "./wire-text.ts";

/** The head of a part, up to the empty line, and what it holds. */
export type Part = readonly [head: string, content: FileContent | string];

/**
 * A body of several parts (RFC 2046, section 5.1), between boundaries of 128 random bits. Parts of known length make a body
 * that can be sent again; a `ReadableStream` among them is sent as it comes.
 */
export function multipartBody(type: string, parts: () => readonly Part[]): OperationBody {
  const boundary = `tramontane-${crypto.getRandomValues(new Uint32Array(4)).join("-")}`;
  return {
    type: `${type}; boundary=${boundary}`,
    encode: () => {
      const pieces = parts().flatMap(([head, content]): Piece[] => [
        `--${boundary}\r\n${head}\r\n\r\n`,
        content as Piece,
        "\r\n",
      ]);
      pieces.push(`--${boundary}--\r\n`);
      return pieces.some((piece) => piece instanceof ReadableStream)
        ? concatenate(pieces)
        : new Blob(pieces as BlobPart[]);
    },
  };
}

/** The first of a list of media types that is not a range. */
const FIRST_TYPE = /(?:^|,)\s*([^,*]+?)\s*(?:,|$)/;

/** What a part holds, and the media type to give for it: its own, or else the first of those that may be. */
export function partOf(
  value: unknown,
  types: string | undefined,
): { content: FileContent | string; name: string | undefined; type: string } {
  const file = fileParts(value);
  const type =
    file?.type ??
    FIRST_TYPE.exec(types ?? "")?.[1] ??
    (file ? "application/octet-stream" : typeof value === "object" ? "application/json" : "");
  return {
    content: file?.content ?? lineBreaks(wireText(value)),
    name: file && (file.name ?? "blob"),
    type: type && `\r\nContent-Type: ${type.replace(/[\r\n]/g, " ")}`,
  };
}

/**
 * A name in quotes (HTML Standard, section 4.10.21.8). Beside quotes and line breaks, other control characters and backslashes
 * are percent-encoded: where they stand in a name, parsers lose the part or refuse the body.
 */
export function quoted(name: string): string {
  return `"${name.toWellFormed().replace(/[^\t !#-[\]-~\u0080-\uffff]/g, encodeURIComponent)}"`;
}

/** Text with the line breaks of the wire. */
export function lineBreaks(text: string): string {
  return text.replace(/\r\n?|\n/g, "\r\n");
}

type Piece = string | Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer> | ReadableStream<Uint8Array>;

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
