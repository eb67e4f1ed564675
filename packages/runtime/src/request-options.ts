/** How long to wait, in milliseconds. `Infinity` waits for ever. */
export interface Deadlines {
  /** From sending a try to the headers of its answer. 300,000 unless said. */
  response?: number;
  /** Between two chunks of a body or a stream. 120,000 unless said. */
  idle?: number;
  /** From the call to the last byte, all tries and waits included. None unless said. */
  total?: number;
}

/**
 * When to try again. Only what cannot act twice is tried again: GET, HEAD, OPTIONS, PUT and DELETE, and anything with an
 * `idempotencyKey`, after a failed connection or a 408, 429 or 5xx; the rest only after a 429, or a 503 with `Retry-After`.
 */
export interface RetryPolicy {
  /** Further tries after the first. 2 unless said. From `retryBudget`, one for all calls together. */
  limit?: number | RetryLimit;
  /**
   * The longest pause that is not asked for by the server, in milliseconds. 8,000 unless said. Pauses are a random part of
   * 500 ms, which doubles from try to try.
   */
  maxDelay?: number;
  /** The longest `Retry-After` that is waited for, in milliseconds; a longer one fails at once. 60,000 unless said. */
  maxRetryAfter?: number;
}

/** A number of further tries that is looked at whenever a failure could be tried again. */
export interface RetryLimit {
  valueOf(): number;
}

/** Headers by name. `null` removes one that would be sent otherwise; `undefined` says nothing. */
export type HeaderValues = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What one request may set for itself. */
export interface RequestOptions {
  /** Ends the request, its waits and its stream. The signal's reason is thrown as it is. */
  signal?: AbortSignal;
  /** A number is the response deadline, in milliseconds. */
  timeout?: number | Deadlines;
  /** A number is the limit of further tries; `false` is none. */
  retries?: number | false | RetryPolicy;
  /** Sent besides, or instead of, the client's. */
  headers?: HeaderValues;
  /** Sent as `Idempotency-Key`, the same on every try, and makes any method safe to try again. */
  idempotencyKey?: string;
  /** Instead of the client's. */
  baseURL?: string;
}
