import type { ServerEvent } from "../operations/call.ts";

/**
 * Events as the body of a `text/event-stream`, one chunk each. An event is made when the reader asks for it and not
 * before; when the reader cancels, no further one is made.
 *
 * @param pause Awaited before each event.
 */
export function eventStream(source: Iterable<ServerEvent>, pause: () => Promise<void>): ReadableStream<Uint8Array> {
  const iterator = source[Symbol.iterator]();
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        await pause();
        const next = iterator.next();
        if (next.done) controller.close();
        else controller.enqueue(encoder.encode(frame(next.value)));
      },
      cancel() {
        iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

function frame({ event, id, data }: ServerEvent): string {
  const name = event === undefined ? "" : `event: ${event}\n`;
  const number = id === undefined ? "" : `id: ${id}\n`;
  return `${name}${number}${data
    .split("\n")
    .map((line) => `data: ${line}\n`)
    .join("")}\n`;
}
