import type { RecordStream } from "./event-stream.ts";

/** The items of a stream as a `ReadableStream`, read from the connection as its reader asks for them. */
export function toReadableStream<T>(stream: RecordStream<T>): ReadableStream<T> {
  const items = stream[Symbol.asyncIterator]();
  return new ReadableStream<T>({
    pull: async (controller) => {
      const { done, value } = await items.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => stream.cancel(reason),
  });
}
