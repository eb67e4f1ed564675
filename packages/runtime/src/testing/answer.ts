import type { Clock } from "./clock.ts";
import { connectionError } from "./connection-error.ts";
import type { ReceivedRequest } from "./received-request.ts";
import { type AnswerOptions, send } from "./send.ts";

/** What a server does with a request: a response, an error to fail with, or a function that decides. */
export type Answer = Response | Error | ((request: ReceivedRequest, clock: Clock) => Answer | Promise<Answer>);

/** Makes answers. Whatever has a body can be cut, slowed, cut short, stalled and reset by its {@link AnswerOptions}. */
export interface AnswerMaker {
  /** JSON, with 200 unless said. An API's error is one, too: `answer.json({ detail: "…" }, { status: 422 })`. */
  json(value: unknown, options?: AnswerOptions): Answer;
  text(text: string, options?: AnswerOptions): Answer;
  bytes(bytes: Uint8Array, options?: AnswerOptions): Answer;
  /** A 204. */
  nothing(options?: AnswerOptions): Answer;
  /**
   * Server-sent events, one an item: objects are JSON, with their `type` as the event's name when they have one; text is
   * written as it is, for a sentinel such as `[DONE]`.
   */
  events(items: readonly unknown[], options?: AnswerOptions): Answer;
  /** Lines of JSON, one an item. */
  jsonLines(items: readonly unknown[], options?: AnswerOptions): Answer;
  /** A 429 with `Retry-After`, in seconds or as a date. */
  rateLimited(retryAfter: number | Date, options?: AnswerOptions): Answer;
  /** A redirect, 307 unless said. */
  redirect(location: string, options?: AnswerOptions): Answer;
  /** The connection is reset before there are headers. A body is reset by the option `end`. */
  reset(): Answer;
  /** The connection is refused: the server has certainly not got the request. */
  refused(): Answer;
  /** No headers ever come. A body stalls by the option `end`. */
  stall(): Answer;
}

export const answer: AnswerMaker = {
  json: (value, options) => send(JSON.stringify(value), "application/json", options),
  text: (text, options) => send(text, "text/plain; charset=utf-8", options),
  bytes: (bytes, options) => send(bytes, "application/octet-stream", options),
  nothing: (options) => send("", undefined, { status: 204, ...options }),
  events: (items, options) => send(items.map(eventText).join(""), "text/event-stream", options),
  jsonLines: (items, options) =>
    send(items.map((item) => `${JSON.stringify(item)}\n`).join(""), "application/jsonl", options),
  rateLimited: (retryAfter, options = {}) =>
    send('{"detail":"Too many requests."}', "application/json", {
      status: 429,
      ...options,
      headers: {
        "retry-after": typeof retryAfter === "number" ? `${retryAfter}` : retryAfter.toUTCString(),
        ...options.headers,
      },
    }),
  redirect: (location, options = {}) =>
    send("", undefined, { status: 307, ...options, headers: { location, ...options.headers } }),
  reset: () => connectionError("ECONNRESET"),
  refused: () => connectionError("ECONNREFUSED"),
  stall: () => async (request, clock) => {
    await clock.wait(Infinity, request.signal);
    return connectionError("ECONNRESET");
  },
};

function eventText(item: unknown): string {
  const { type } = Object(item) as { type?: unknown };
  const name = typeof type === "string" ? `event: ${type}\n` : "";
  const data = typeof item === "string" ? item : JSON.stringify(item);
  return `${name}data: ${data.replaceAll("\n", "\ndata: ")}\n\n`;
}
