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
export interface RecordStream<T> extends AsyncIterable<T>, AsyncDisposal {
  /** Closes the connection. A loop over the stream ends. */
  cancel(reason?: unknown): Promise<void>;
  /** Closes the connection as an aborted signal does: a loop over the stream throws the reason. */
  abort(reason?: unknown): void;
}

/** `Symbol.asyncDispose`, for `await using`, where the program's `lib` knows of it: it cancels. */
export type AsyncDisposal = {
  readonly [Key in SymbolConstructor["asyncDispose" & keyof SymbolConstructor] & symbol]: () => Promise<void>;
};

/** How `Symbol.asyncDispose` is read where `lib` may not know of it. */
export interface DisposalSymbol {
  readonly asyncDispose: keyof AsyncDisposal;
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
  { signal, read, close, abort, fail }: Exchange,
  { terminal = [], sentinel, parse: parseData = JSON.parse }: StreamEnd,
  parse: (chunk?: Uint8Array) => StreamEntry[],
): EventStream<T> {
  const [awaited = sentinel] = terminal;
  /** Those of the last chunk, until nobody wants them any more. */
  let entries: StreamEntry[] | undefined = [];
  let at = 0;
  let reading: Promise<Uint8Array | undefined> | undefined;
  let used = false;
  let lastEvent: StreamEntry | undefined;
  let received = 0;
  let lastItem: T | undefined;
  let finished: ReturnType<typeof setTimeout> | undefined;

  // The rest of the body is waited for, but not long, so that the connection can be used again.
  const finish = (): void => {
    finished ??= setTimeout(close, 1000);
  };
  const cancel = async (reason?: unknown): Promise<void> => {
    finish();
    clearTimeout(finished);
    entries = undefined;
    close(reason);
  };
  const end = async (): Promise<IteratorReturnResult<undefined>> => {
    cancel();
    return { done: true } as IteratorReturnResult<undefined>;
  };
  const truncated = (): Error =>
    fail("TruncatedStream", `the stream ended without ${awaited ?? "its end"}`, { received, lastItem });
  const next = async (): Promise<IteratorResult<T, undefined>> => {
    try {
      while (entries) {
        signal.throwIfAborted();
        const entry = entries[at++];
        if (entry) {
          const { event, data, last } = entry;
          if (data === sentinel) finish();
          else {
            lastEvent = entry;
            try {
              lastItem = parseData(data) as T;
            } catch {
              throw last ? truncated() : fail("UnexpectedContent", "expected JSON", { excerpt: data.slice(0, 200) });
            }
            received++;
            const type = (lastItem as { type?: string } | null)?.type;
            if (terminal.includes(event as string) || terminal.includes(type as string)) finish();
            return { done: false, value: lastItem };
          }
        } else if (reading) await reading;
        else {
          let chunk: Uint8Array | undefined;
          try {
            chunk = await (reading = read());
          } catch (error) {
            if (!finished) throw error;
          }
          reading = undefined;
          // What is left after the end, or after nobody wants it any more, is no item that was cut off.
          if (!chunk && finished) break;
          entries = parse(chunk);
          at = 0;
          if (!chunk && !entries[0]) {
            if (awaited) throw truncated();
            break;
          }
        }
      }
    } catch (error) {
      cancel();
      throw error;
    }
    return end();
  };
  return {
    get lastEventId() {
      return lastEvent?.id ?? "";
    },
    get lastEvent() {
      return lastEvent;
    },
    [Symbol.asyncIterator]: () => {
      if (used) throw fail("InvalidArgument", "read twice");
      used = true;
      return { next, return: end };
    },
    cancel,
    abort,
    [(Symbol as unknown as DisposalSymbol).asyncDispose]: cancel,
  };
}
