import { unexpectedContent } from "./answer-errors.ts";
import { iterateBatches } from "./batches.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { TruncatedStreamError } from "./errors/truncated-stream-error.ts";
import { createEventParser, type ServerEvent } from "./event-parser.ts";
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
export class EventStream<T> implements AsyncIterable<T> {
  readonly #exchange: Exchange;
  readonly #end: StreamEnd;
  #used = false;
  #cancelled = false;
  #lastEventId = "";

  constructor(exchange: Exchange, end: StreamEnd) {
    this.#exchange = exchange;
    this.#end = end;
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
    const parse = createEventParser();
    let received = 0;
    let lastItem: T | undefined;
    let complete = expected.length === 0;
    let finished: ReturnType<typeof setTimeout> | undefined;

    // The rest of the body is waited for, but not long, so that the connection can be used again.
    const finish = (): void => {
      complete = true;
      finished ??= setTimeout(close, 1000);
    };
    const more = async (): Promise<ServerEvent[] | undefined> => {
      let chunk: Uint8Array | undefined;
      try {
        chunk = this.#cancelled ? undefined : await read();
      } catch (error) {
        if (!finished && !this.#cancelled) throw error;
      }
      if (chunk) return withoutSentinel(parse(chunk));
      if (!complete && !this.#cancelled)
        throw new TruncatedStreamError(`the stream ended without ${expected.join(" or ")}`, place, {
          received,
          lastItem,
        });
      return undefined;
    };
    const withoutSentinel = (events: ServerEvent[]): ServerEvent[] => {
      const rest = sentinel === undefined ? events : events.filter(({ data }) => data !== sentinel);
      if (rest.length < events.length) finish();
      return rest;
    };
    const take = ({ event, data, id }: ServerEvent): T => {
      signal.throwIfAborted();
      this.#lastEventId = id ?? "";
      try {
        lastItem = parseData(data) as T;
      } catch {
        throw unexpectedContent(this.#exchange, "JSON", data);
      }
      received++;
      const type = (lastItem as { type?: unknown } | null)?.type;
      if (terminal.some((name) => name === event || name === type)) finish();
      return lastItem as T;
    };
    return iterateBatches(more, take, (reason) => {
      clearTimeout(finished);
      close(reason);
    });
  }

  /** Closes the connection. A loop over the stream ends. */
  cancel(reason?: unknown): void {
    this.#cancelled = true;
    this.#exchange.close(reason);
  }

  /** The same items as a `ReadableStream`. */
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
