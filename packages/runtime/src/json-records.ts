import type { BodyData, OperationBody } from "./operation.ts";

/**
 * A body of JSON records: a line each, or a JSON text sequence (RFC 7464) where the media type is one. What can be iterated
 * at once is sent whole; what comes over time is sent as it comes, which not every platform can (a browser over HTTP/1.1
 * cannot), and is not sent a second time.
 *
 * @param type the media type, `application/jsonl`
 * @param write makes JSON of a record instead of `JSON.stringify`
 */
export function jsonRecords<T>(
  records: Iterable<T> | AsyncIterable<T> | undefined,
  type: string,
  write: (record: T) => unknown = JSON.stringify,
): OperationBody {
  const separator = /json-seq/i.test(type) ? "\x1e" : "";
  // A record is a line whatever it is: what JSON leaves out is null, as it is in a list.
  const line = (record: T): string => `${separator}${`${write(record) ?? "null"}`.replace(LINE_ENDS, escaped)}\n`;
  return {
    type,
    encode: () => {
      if (!records) return undefined;
      return Symbol.asyncIterator in records ? streamed(records, line) : [...records].map(line).join("");
    },
  };
}

/** To JSON they are letters like any other, but some servers' readers of lines (Node's, Python's) end a line there. */
const LINE_ENDS = /[\x85\u2028\u2029]/g;

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function streamed<T>(records: AsyncIterable<T>, line: (record: T) => string): BodyData {
  const iterator = records[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(line(value)));
    },
    cancel: async (reason) => {
      await iterator.return?.(reason);
    },
  });
}
