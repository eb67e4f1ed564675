import type { ServerEvent } from "@tramontane/runtime";

/**
 * The HTML Standard, section 9.2.6, read as plainly as can be: a whole stream, a line after the other, no thought for speed.
 * An event is dispatched with the last id that was set by then.
 */
export function plainEvents(bytes: Uint8Array): ServerEvent[] {
  let text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  if (text.startsWith("\ufeff")) text = text.slice(1);
  const events: ServerEvent[] = [];
  let data = "";
  let type = "";
  let id = "";
  for (let start = 0; ;) {
    let end = start;
    while (end < text.length && text[end] !== "\r" && text[end] !== "\n") end++;
    // A line that does not end is not processed, and what was gathered for it is dropped.
    if (end === text.length) return events;
    const line = text.slice(start, end);
    start = text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1;
    if (line === "") {
      // The data buffer is empty when no data field came: each one leaves at least its line end.
      if (data !== "") {
        const event: ServerEvent = { data: data.slice(0, -1) };
        if (type !== "") event.event = type;
        if (id !== "") event.id = id;
        events.push(event);
      }
      data = "";
      type = "";
    } else if (line[0] !== ":") {
      const colon = line.indexOf(":");
      const name = colon === -1 ? line : line.slice(0, colon);
      let value = colon === -1 ? "" : line.slice(colon + 1);
      if (value[0] === " ") value = value.slice(1);
      if (name === "event") type = value;
      else if (name === "data") data += `${value}\n`;
      else if (name === "id" && !value.includes("\0")) id = value;
    }
  }
}
