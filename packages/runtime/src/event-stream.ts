import { unexpectedContent } from "./answer-errors.ts";
import { iterateBatches } from "./batches.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { TruncatedStreamError } from "./errors/truncated-stream-error.ts";
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
  /** The same items as a `ReadableStream`. */
  toReadableStream(): ReadableStream<T>;
}

/** What a parser takes out of a stream: an event, or a record, of which the last may be cut off. */
export interface StreamEntry extends ServerEvent {
  last?: boolean;
}

/** A {@link RecordStream} of server-sent events. */
export class EventStream<T> implements RecordStream<T> {
  readonly #exchange: Exchange;
  readonly #end: StreamEnd;
  readonly #parse: (chunk?: Uint8Array) => StreamEntry[];
  #used = false;
  #cancelled = false;
  #lastEventId = "";
  #finished: ReturnType<typeof setTimeout> | undefined;

  constructor(exchange: Exchange, end: StreamEnd, parse: (chunk?: Uint8Array) => StreamEntry[]) {
    this.#exchange = exchange;
    this.#end = end;
    this.#parse = parse;
  }

  /** The id of the last event that had one, or an empty string. */
  get lastEventId(): string {
    return this.#lastEventId;
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<T, undefined> {
    if (this.#used) throw new InvalidArgumentError("A stream can be read only once.");
    this.#used = true;
    const { place, signal, read, close } = this.#exchange;
    const { terminal = [], sentinel, parse: parseData = JSON.parse } = this.#end;
    const expected = sentinel === undefined ? terminal : [...terminal, sentinel];
    let received = 0;
    let lastItem: T | undefined;
    let complete = expected.length === 0;

    // The rest of the body is waited for, but not long, so that the connection can be used again.
    const finish = (): void => {
      complete = true;
      this.#finished ??= setTimeout(close, 1000);
    };
    const truncated = (why: string): TruncatedStreamError =>
      new TruncatedStreamError(`the stream ended ${why}`, place, { received, lastItem });
    const more = async (): Promise<StreamEntry[] | undefined> => {
      let chunk: Uint8Array | undefined;
      try {
        chunk = this.#cancelled ? undefined : await read();
      } catch (error) {
        if (!this.#finished && !this.#cancelled) throw error;
      }
      // What is left after the end, or after nobody wants it any more, is no item that was cut off.
      const dropped = !chunk && (this.#finished || this.#cancelled);
      const entries = dropped ? [] : withoutSentinel(this.#parse(chunk));
      if (chunk || entries.length > 0) return entries;
      if (!complete && !this.#cancelled) throw truncated(`without ${expected.join(" or ")}`);
      return undefined;
    };
    const withoutSentinel = (events: StreamEntry[]): StreamEntry[] => {
      const rest = sentinel === undefined ? events : events.filter(({ data }) => data !== sentinel);
      if (rest.length < events.length) finish();
      return rest;
    };
    const take = ({ event, data, id, last }: StreamEntry): T => {
      signal.throwIfAborted();
      this.#lastEventId = id ?? "";
      try {
        lastItem = parseData(data) as T;
      } catch {
        throw last ? truncated("within a record") : unexpectedContent(this.#exchange, "JSON", data);
      }
      received++;
      const type = (lastItem as { type?: unknown } | null)?.type;
      if (terminal.some((name) => name === event || name === type)) finish();
      return lastItem as T;
    };
    return iterateBatches(more, take, (reason) => {
      clearTimeout(this.#finished);
      close(reason);
    });
  }

  cancel(reason?: unknown): void {
    this.#cancelled = true;
    clearTimeout(this.#finished);
    this.#exchange.close(reason);
  }

  toReadableStream(): ReadableStream<T> {
    const items = this[Symbol.asyncIterator]();
    return new ReadableStream<T>({
      pull: async (controller) => {
        const { done, value } = await items.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => this.cancel(reason),
    });
  }
}
