import type { Answer } from "./answer.ts";
import type { Clock } from "./clock.ts";
import { connectionError } from "./connection-error.ts";
import type { Recorded } from "./received-request.ts";

/** How an answer is given. Times are in milliseconds of the server's clock, which take none. */
export interface AnswerOptions {
  /** 200 unless said. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** How long the headers take. */
  readonly delay?: number;
  /** How many bytes each chunk of the body has, or after how many bytes of the whole it is cut. One chunk unless said. */
  readonly cut?: number | readonly number[];
  /** How long each chunk takes. */
  readonly gap?: number;
  /** So many bytes of the body come, and no more. */
  readonly stopAfter?: number;
  /** What follows the last chunk: the body ends as if it were whole, or it stalls, or the connection is reset. */
  readonly end?: "close" | "stall" | "reset";
}

/** An answer that gives a body as the options say. */
export function send(
  content: string | Uint8Array,
  type: string | undefined,
  options: AnswerOptions = {},
): Exclude<Answer, Response | Error> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const { status = 200, headers, delay = 0 } = options;
  return async (request, clock) => {
    if (delay > 0) await clock.wait(delay, request.signal);
    // Statuses that have no body.
    const body = [204, 205, 304].includes(status) ? null : bodyOf(bytes, options, request, clock);
    return new Response(body, { status, headers: { ...(type && { "content-type": type }), ...headers } });
  };
}

/** A body whose chunks are made when they are read. */
function bodyOf(
  bytes: Uint8Array,
  { cut = [], gap = 0, stopAfter = bytes.length, end = "close" }: AnswerOptions,
  request: Recorded,
  clock: Clock,
): ReadableStream<Uint8Array> {
  const chunks = chunked(bytes.subarray(0, stopAfter), cut);
  // Aborts with the request or when the body is left. (`AbortSignal.any` is not everywhere.)
  const left = new AbortController();
  const { signal } = left;
  const forward = (): void => left.abort(request.signal.reason);
  if (request.signal.aborted) forward();
  request.signal.addEventListener("abort", forward, { signal });
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    signal.throwIfAborted();
    const chunk = chunks.shift();
    if (chunk) {
      if (gap > 0) await clock.wait(gap, signal);
      controller.enqueue(chunk);
      return;
    }
    if (end === "stall") await clock.wait(Infinity, signal);
    if (end === "reset") throw connectionError("ECONNRESET");
    controller.close();
    left.abort();
  };
  const cancel = (): void => {
    request.cancelled = true;
    left.abort();
  };
  return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
}

function chunked(bytes: Uint8Array, cut: number | readonly number[]): Uint8Array[] {
  const places = typeof cut === "number" ? multiples(Math.max(1, cut), bytes.length) : [...cut].sort((a, b) => a - b);
  const starts = [0, ...places.filter((place) => place > 0 && place < bytes.length)];
  return starts.map((start, index) => bytes.slice(start, starts[index + 1])).filter(({ length }) => length > 0);
}

function multiples(step: number, length: number): number[] {
  return Array.from({ length: Math.ceil(length / step) }, (_, index) => index * step);
}
