import type { Call } from "../call.ts";
import type { EventStream } from "../event-stream.ts";
import type { Page } from "../paginate.ts";
import { type ErrorClasses, told, toldOfStream } from "./told.ts";

/** The answer of a call, whose errors are of the classes that clients of this shape throw. */
export async function answerOf<T>(call: Promise<T>, errors?: ErrorClasses): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw told(error, errors);
  }
}

/** The fields of an event that the document describes beside its `data`. */
export type EventField = "event" | "id";

/** A stream of events, for `for await` and for whatever else takes a `ReadableStream`. */
export type SDKEventStream<T> = ReadableStream<T> & AsyncIterable<T>;

/** An event: its data and the fields that the document describes. */
export type SDKEvent<T, Field extends EventField = never> = { data: T } & { [Key in Field]: string };

/** The events of a call's answer, as they come. To leave the loop closes the connection. */
export async function eventsOf<T, Field extends EventField = never>(
  call: Promise<EventStream<T>>,
  fields: readonly Field[],
  errors?: ErrorClasses,
): Promise<SDKEventStream<SDKEvent<T, Field>>> {
  const source = await answerOf(call, errors);
  const items = source[Symbol.asyncIterator]();
  const stream = new ReadableStream<SDKEvent<T, Field>>(
    {
      pull: async (controller) => {
        try {
          const { done, value } = await items.next();
          if (done) return controller.close();
          const event = Object.fromEntries(fields.map((field) => [field, source.lastEvent?.[field]]));
          controller.enqueue({ ...event, data: value } as SDKEvent<T, Field>);
        } catch (error) {
          controller.error(toldOfStream(error));
        }
      },
      cancel: (reason) => source.cancel(reason),
    },
    // Nothing is read ahead: an event is asked for when it is wanted.
    { highWaterMark: 0 },
  );
  return iterable(stream);
}

/** The bytes of a call's answer, as they come. */
export async function bytesOf(call: Call<Blob>, errors?: ErrorClasses): Promise<ReadableStream<Uint8Array>> {
  const source = call.as(
    ({ read, close }) =>
      new ReadableStream<Uint8Array>({
        pull: async (controller) => {
          try {
            const chunk = await read();
            if (chunk) return controller.enqueue(chunk);
            close();
            controller.close();
          } catch (error) {
            controller.error(toldOfStream(error));
          }
        },
        cancel: close,
      }),
  );
  return iterable(await answerOf(source, errors));
}

/** A page, what gives the next one (`null` when there is none), and all pages from this one on, to be iterated over. */
export interface PageIterator<B> extends AsyncIterable<PageIterator<B>> {
  readonly result: B;
  next(): Promise<PageIterator<B>> | null;
}

/** The pages of a list, from the one that a call answers on. */
export async function pagesOf<B>(call: Promise<Page<unknown, B>>, errors?: ErrorClasses): Promise<PageIterator<B>> {
  const page = await answerOf(call, errors);
  const first: PageIterator<B> = {
    result: page.body,
    next: () => (page.hasNext ? pagesOf(page.next(), errors) : null),
    async *[Symbol.asyncIterator]() {
      for (let at: PageIterator<B> | null = first; at; at = await at.next()) yield at;
    },
  };
  return first;
}

/** Adds to a stream what some browsers' streams lack: that it can be iterated over. */
function iterable<T>(stream: ReadableStream<T>): SDKEventStream<T> {
  if (Symbol.asyncIterator in stream) return stream;
  return Object.assign(stream as ReadableStream<T>, { [Symbol.asyncIterator]: () => everyChunk(stream) });
}

async function* everyChunk<T>(stream: ReadableStream<T>): AsyncGenerator<T, undefined> {
  const reader = stream.getReader();
  try {
    for (let read; !(read = await reader.read()).done;) yield read.value;
  } finally {
    await reader.cancel();
  }
}
