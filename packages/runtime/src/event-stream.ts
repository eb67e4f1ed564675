import { iterateBatches } from "./batches.ts";
import type { ServerEvent } from "./event-parser.ts";
import type { Exchange } from "./exchange.ts";

/** How a stream of events ends, and is read. Without an end of its own, the end of the body is the end. */
export interface StreamEnd {
  /** `type`s of items, or `event` names, after which the stream is complete. */
  readonly terminal?: readonly string[];
  /** The `data` that ends the stream and is no item: `[DONE]`. */
  readonly sentinel?: string;
  /** Reads the `data` of an event instead of `JSON.parse`: from `reader`. */
  readonly parse?: (text: string) => unknown;
}

/**
 * The items of a stream, as they come. It can be iterated once; to leave the loop, in whatever way, closes the connection.
 *
 * Iterating throws TruncatedStreamError when the stream ends too early, ConnectionError when it breaks off, DeadlineError
 * when it stalls, UnexpectedContentError when an item is not JSON, and the reason of the signal when that aborts.
 */
export interface RecordStream<T> extends AsyncIterable<T> {
  /** Closes the connection. A loop over the stream ends. */
  cancel(reason?: unknown): void;
}

/** What a parser takes out of a stream: an event, or a record, of which the last may be cut off. */
export interface StreamEntry extends ServerEvent {
  last?: boolean;
}

/** A {@link RecordStream} of server-sent events. */
export interface EventStream<T> extends RecordStream<T> {
  /** The id of the last event that had one, or an empty string. */
  readonly lastEventId: string;
  /** The event whose data was the last item. */
  readonly lastEvent: ServerEvent | undefined;
}

/** Makes the stream of an answer, whose chunks `parse` takes apart. */
export function eventStream<T>(
  { signal, read, close, fail }: Exchange,
  { terminal = [], sentinel, parse: parseData = JSON.parse }: StreamEnd,
  parse: (chunk?: Uint8Array) => StreamEntry[],
): EventStream<T> {
  const expected = terminal.concat(sentinel ?? []);
  let used = false;
  let lastEvent: StreamEntry | undefined;
  let received = 0;
  let lastItem: T | undefined;
  let finished: ReturnType<typeof setTimeout> | undefined;

  // The rest of the body is waited for, but not long, so that the connection can be used again.
  const finish = (): void => {
    finished ??= setTimeout(close, 1000);
  };
  const cancel = (reason?: unknown): void => {
    finish();
    clearTimeout(finished);
    close(reason);
  };
  const truncated = (): Error =>
    fail("TruncatedStreamError", `the stream ended without ${expected[0] ?? "its end"}`, {
      received,
      lastItem,
    });
  const more = async (): Promise<StreamEntry[] | undefined> => {
    let chunk: Uint8Array | undefined;
    try {
      chunk = await read();
    } catch (error) {
      if (!finished) throw error;
    }
    // What is left after the end, or after nobody wants it any more, is no item that was cut off.
    if (!chunk && finished) return undefined;
    const entries = parse(chunk).filter(({ data }) => !expected.includes(data) || finish());
    if (chunk || entries.length > 0) return entries;
    if (expected[0] && !finished) throw truncated();
    return undefined;
  };
  const take = (entry: StreamEntry): T => {
    const { event, data, last } = entry;
    signal.throwIfAborted();
    lastEvent = entry;
    try {
      lastItem = parseData(data) as T;
    } catch {
      throw last ? truncated() : fail("UnexpectedContentError", "expected JSON", { excerpt: data.slice(0, 200) });
    }
    received++;
    const type = (lastItem as { type?: string } | null)?.type;
    if (expected.includes(event as string) || expected.includes(type as string)) finish();
    return lastItem;
  };
  return {
    get lastEventId() {
      return lastEvent?.id ?? "";
    },
    get lastEvent() {
      return lastEvent;
    },
    [Symbol.asyncIterator]: () => {
      if (used) throw fail("InvalidArgumentError", "read twice");
      used = true;
      return iterateBatches(more, take, cancel);
    },
    cancel,
  };
}
