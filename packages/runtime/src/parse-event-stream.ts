import { iterateBatches } from "./batches.ts";
import { createEventParser, type EventParserOptions, type ServerEvent } from "./event-parser.ts";

/**
 * Iterates over the events of a `text/event-stream`. To stop early cancels the stream.
 *
 * @example
 * for await (const { event, data } of parseEventStream(response.body)) console.log(event, data);
 * @throws EventTooLargeError, and what reading the stream throws.
 */
export function parseEventStream(
  stream: ReadableStream<Uint8Array>,
  options?: EventParserOptions,
): AsyncIterableIterator<ServerEvent, undefined> {
  const parse = createEventParser(options);
  const reader = stream.getReader();
  return iterateBatches(
    async () => {
      const { value } = await reader.read();
      // At the end, too: an event that was too large may have come with the last chunk.
      const events = parse(value);
      return value && events;
    },
    (event) => event,
    () => reader.cancel().catch(() => {}),
  );
}
