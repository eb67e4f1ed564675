import { Failure } from "./errors/failure.ts";

/** A record of a stream, as text. */
export interface RecordText {
  data: string;
  /** Whether the input ended where a line or a separator could have followed: it may have been cut off. */
  last: boolean;
}

/** Limits of the parser. */
export interface RecordParserOptions {
  /** The largest record, in UTF-16 code units (for ASCII, bytes). 16 MiB unless said. */
  maxRecordBytes?: number;
}

/**
 * Takes a stream of JSON apart, chunk by chunk: lines of JSON, or a `sequence`, whose texts follow a record separator each
 * (RFC 7464). Time is linear in the input however it is cut. Without a chunk, gives what is left at the end of the input.
 *
 * In a sequence a text may span lines, so that it ends at the line at whose end all its brackets are closed; one that is
 * followed by the next separator too early keeps a separator at its beginning, and is no JSON.
 *
 * @throws EventTooLargeError, from the returned function
 */
export function createRecordParser(
  sequence: boolean,
  { maxRecordBytes = 2 ** 24 }: RecordParserOptions = {},
): (chunk?: Uint8Array) => RecordText[] {
  // The mark is taken off here: some platforms' decoders take off two when the first is cut.
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let begun = false;
  let rest = "";
  let record = "";
  let depth = 0;
  let quoted = false;
  let tooLarge = false;

  const give = (data: string, last: boolean, records: RecordText[]): void => {
    // A carriage return before the line feed is white space to JSON, and would be part of a sentinel.
    if (/[^ \t\r\n]/.test(data)) records.push({ data: data.endsWith("\r") ? data.slice(0, -1) : data, last });
    record = "";
    depth = 0;
    quoted = false;
  };
  /** Follows brackets and strings. */
  const scan = (line: string): void => {
    const mark = /["\\[\]{}]/g;
    for (let at; (at = mark.exec(line)?.[0]);) {
      if (at === "\\") mark.lastIndex++;
      else if (at === '"') quoted = !quoted;
      else if (!quoted) depth += at === "{" || at === "[" ? 1 : -1;
    }
  };
  /** `fed`: a line feed follows; otherwise a separator, or the `last` line's end. */
  const readLine = (line: string, fed: boolean, last: boolean, records: RecordText[]): void => {
    tooLarge ||= record.length + line.length > maxRecordBytes;
    if (tooLarge) return;
    if (!sequence) return give(line, last, records);
    scan(line);
    record = record ? `${record}\n${line}` : line;
    const closed = !quoted && depth <= 0;
    if (fed && !closed) return;
    // A scalar may go on after a cut unless white space follows it.
    const whole = closed && (fed || /^[ \t\r\n]*["[{]|[ \t\r\n]$/.test(record));
    give(whole || !record ? record : `\x1e${record}`, last, records);
  };

  return (chunk) => {
    const records: RecordText[] = [];
    const text = decoder.decode(chunk, { stream: chunk !== undefined });
    let start = text && !begun && text[0] === "\ufeff" ? 1 : 0;
    begun ||= text !== "";
    let feed = text.indexOf("\n", start);
    let separator = sequence ? text.indexOf("\x1e", start) : -1;
    while (feed >= 0 || separator >= 0) {
      const fed = separator < 0 || (feed >= 0 && feed < separator);
      const end = fed ? feed : separator;
      readLine(rest + text.slice(start, end), fed, false, records);
      rest = "";
      start = end + 1;
      if (fed) feed = text.indexOf("\n", start);
      else separator = text.indexOf("\x1e", start);
    }
    rest += text.slice(start);
    tooLarge ||= record.length + rest.length > maxRecordBytes;
    if (!chunk) {
      readLine(rest, false, true, records);
      rest = "";
    }
    // What came before is given first, however the input is cut.
    if (tooLarge && records.length === 0)
      throw new Failure("EventTooLarge", `a record is larger than ${maxRecordBytes}`, {
        maxEventBytes: maxRecordBytes,
      });
    return records;
  };
}
