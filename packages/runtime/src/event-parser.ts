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
  let begun = false;
  let rest = "";
  let afterReturn = false;
  let event = "";
  let data = "";
  let id = "";
  /** Of `data`; 0 when there is none. */
  let size = 0;
  let tooLarge = false;

  const readLine = (line: string, events: ServerEvent[]): void => {
    if ((tooLarge ||= size + line.length > maxEventBytes)) return;
    if (!line) {
      if (size) {
        const dispatched: ServerEvent = { data };
        if (event) dispatched.event = event;
        if (id) dispatched.id = id;
        events.push(dispatched);
      }
      event = data = "";
      size = 0;
      return;
    }
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(line[colon + 1] === " " ? colon + 2 : colon + 1);
    if (field === "data") {
      data = size ? `${data}\n${value}` : value;
      size += value.length + 1;
    } else if (field === "event") event = value;
    else if (field === "id" && !value.includes("\0")) id = value;
  };

  return (chunk) => {
    const events: ServerEvent[] = [];
    const text = decoder.decode(chunk, { stream: true });
    let start = text[0] === (begun ? afterReturn && "\n" : "\ufeff") ? 1 : 0;
    if (text) {
      begun = true;
      afterReturn = false;
    }
    let feed = text.indexOf("\n", start);
    let carriage = text.indexOf("\r", start);
    while (feed >= 0 || carriage >= 0) {
      const end = carriage < 0 || (feed >= 0 && feed < carriage) ? feed : carriage;
      readLine(rest + text.slice(start, end), events);
      rest = "";
      start = end + 1;
      if (end === carriage) {
        // A line ends at a bare CR at once; the LF that may follow, perhaps in the next chunk, belongs to it.
        afterReturn = start === text.length;
        if (start === feed) start++;
        carriage = text.indexOf("\r", start);
      }
      if (feed >= 0 && feed < start) feed = text.indexOf("\n", start);
    }
    rest += text.slice(start);
    // What came before is given first, however the input is cut.
    if ((tooLarge ||= size + rest.length > maxEventBytes) && !events[0])
      throw new Failure("EventTooLargeError", `event larger than ${maxEventBytes}`, { maxEventBytes });
    return events;
  };
}
