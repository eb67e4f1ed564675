import {
  type Call,
  InvalidArgumentError,
  type Operation,
  redirects,
  requestBytes,
  requestRecords,
  type RequestOptions,
  TruncatedStreamError,
  UnexpectedContentError,
} from "@tramontane/runtime";
import { type AnyClient, clientOf } from "./client-of.ts";

type Fetch = Parameters<NonNullable<Operation["redirects"]>>[0];
type Exchange = Parameters<Parameters<Call<unknown>["as"]>[0]>[0];
type RecordStream<T> = Awaited<ReturnType<typeof requestRecords<T>>>;

/**
 * Reads JSON Lines as they come, one record at a time. To leave the loop cancels what is read.
 *
 * @throws UnexpectedContentError when a line is not JSON, TruncatedStreamError when that is the last, which may be cut off, and
 * what reading the source throws
 * @example for await (const row of readJsonl<Row>(file)) console.log(row);
 */
export async function* readJsonl<T>(
  source: Blob | Response | ReadableStream<Uint8Array>,
): AsyncGenerator<T, undefined> {
  const body = source instanceof Response ? source.body : source instanceof Blob ? source.stream() : source;
  yield* await recordsOf<T>(exchangeOf(body));
}

/**
 * Reads JSON Lines from an address that somebody gave, one record at a time: of an export, or of `files.getSignedUrl`. It is
 * asked for as the client asks, by its `fetch`, tries and deadlines, but without its key and its headers, since the address may
 * be anybody's. To leave the loop closes the connection.
 *
 * @throws InvalidArgumentError when the address is not of HTTP, what {@link readJsonl} throws, and what every request throws
 */
export async function* fetchJsonl<T>(
  client: AnyClient,
  url: string,
  options?: Pick<RequestOptions, "signal" | "timeout" | "retries">,
): AsyncGenerator<T, undefined> {
  if (!/^https?:\/\//i.test(url))
    throw new InvalidArgumentError("JSON Lines are fetched from an address of HTTP only.");
  const operation: Operation = { method: "GET", path: () => url, redirects: (fetch) => redirects(bare(fetch)) };
  yield* await requestBytes(clientOf(client), operation, options).as(recordsOf<T>);
}

/** The records of an answer, whatever it says it is: stores of files seldom know of JSON Lines. */
export function recordsOf<T>(exchange: Exchange): Promise<RecordStream<T>> {
  const type = exchange.response.headers.get("content-type") ?? "";
  return requestRecords<T>({ send: async () => exchange }, { method: "GET", path: "" }, undefined, type);
}

/** A `fetch` that sends no header but one. */
function bare(fetch: Fetch): Fetch {
  return (url, init) => fetch(url, { ...init, headers: { accept: "*/*" } });
}

/** Something to read, as if it had been answered. */
function exchangeOf(body: ReadableStream<Uint8Array> | null): Exchange {
  const reader = body?.getReader();
  const read: Exchange["read"] = async () => (await reader?.read())?.value;
  const aborted = new AbortController();
  const close: Exchange["close"] = (reason) => void reader?.cancel(reason).catch(() => {});
  return {
    response: new Response(),
    signal: aborted.signal,
    read,
    text: async () => {
      const parts: Uint8Array<ArrayBuffer>[] = [];
      for (let chunk; (chunk = await read());) parts.push(chunk as Uint8Array<ArrayBuffer>);
      return new Blob(parts).text();
    },
    close,
    abort: (reason) => {
      aborted.abort(reason);
      close(reason);
    },
    fail: (kind, message, details) => {
      const Kind = kind === "TruncatedStream" ? TruncatedStreamError : UnexpectedContentError;
      return new Kind(`JSON Lines: ${message}`, undefined, details as never);
    },
  };
}
