import { Failure } from "./errors/failure.ts";

/** An event of a `text/event-stream`. */
export interface ServerEvent {
  /** The `event` field; absent where the standard says `message`. */
  event?: string;
  data: string;
  /** The last event id in force, which stays until another one is sent. */
  id?: string;
}

/** Limits of the parser. */
export interface EventParserOptions {
  /** The largest event, in UTF-16 code units (for ASCII, bytes). 16 MiB unless said. */
  maxEventBytes?: number;
}

/**
 * Parses an event stream, chunk by chunk (HTML Standard, section 9.2.6). Time is linear in the input however it is cut.
 * An event that is not complete at the end of the input is dropped.
 *
 * @throws EventTooLargeError, from the returned function
 */
export function createEventParser({ maxEventBytes = 2 ** 24 }: EventParserOptions = {}): (
  chunk?: Uint8Array,
) => ServerEvent[] {
  // The mark is taken off here: some platforms' decoders take off two when the first is cut.
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  /** What is not part of the text where it comes next. */
  let skipped: string | false = "\ufeff";
  let rest = "";
  let event = "";
  let data = "";
  let id = "";
  /** Of `data`; 0 when there is none. */
  let size = 0;
  let tooLarge = false;

  return (chunk) => {
    const events: ServerEvent[] = [];
    let text = decoder.decode(chunk, { stream: true });
    if (text) {
      if (text[0] === skipped) text = text.slice(1);
      skipped = text.endsWith("\r") && "\n";
    }
    if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
    let start = 0;
    for (let end; (end = text.indexOf("\n", start)) >= 0; start = end + 1) {
      let line = text.slice(start, end);
      if (rest) {
        line = rest + line;
        rest = "";
      }
      if ((tooLarge ||= size + line.length > maxEventBytes)) break;
      if (line) {
        // A field without a colon is one without a value.
        if (!line.includes(":")) line += ":";
        if (line.startsWith("data:")) {
          const value = line.slice(line[5] === " " ? 6 : 5);
          data = size ? `${data}\n${value}` : value;
          size += value.length + 1;
        } else if (line.startsWith("event:")) event = line.slice(line[6] === " " ? 7 : 6);
        else if (line.startsWith("id:") && !line.includes("\0")) id = line.slice(line[3] === " " ? 4 : 3);
      } else {
        if (size) {
          const dispatched: ServerEvent = { data };
          if (event) dispatched.event = event;
          if (id) dispatched.id = id;
          events.push(dispatched);
        }
        event = data = "";
        size = 0;
      }
    }
    rest += text.slice(start);
    // What came before is given first, however the input is cut.
    if ((tooLarge ||= size + rest.length > maxEventBytes) && !events[0])
      throw new Failure("EventTooLarge", `event larger than ${maxEventBytes}`, { maxEventBytes });
    return events;
  };
}
