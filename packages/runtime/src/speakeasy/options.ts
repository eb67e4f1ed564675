import type { HTTPClient } from "./http-client.ts";

/** How long to wait between tries, in milliseconds. */
export interface BackoffStrategy {
  /** What a pause grows from. */
  initialInterval: number;
  /** The longest pause. */
  maxInterval: number;
  /** How pauses grow: the number of tries so far to this power. */
  exponent: number;
  /** No further try begins after this time. */
  maxElapsedTime: number;
}

/**
 * When to try again. With `backoff`, every request is repeated whatever its method, also after the server may have acted;
 * `retryConnectionErrors` has those repeated, too, that got no answer.
 */
export type RetryConfig =
  | { strategy: "none" }
  | { strategy: "backoff"; backoff?: BackoffStrategy; retryConnectionErrors?: boolean };

/** Where requests and answers are written down: method, URL and status, nothing of headers and bodies. */
export interface SDKLogger {
  group(label?: string): void;
  groupEnd(): void;
  log(message: unknown, ...details: unknown[]): void;
}

/** What all clients of this shape take. */
export interface SharedOptions {
  /** What sends the requests. */
  httpClient?: Pick<HTTPClient, "request">;
  /** Where the API is, instead of where the document says. */
  serverURL?: string;
  /** Sent as `User-Agent`. */
  userAgent?: string;
  /** For calls that have no `retries` of their own. No request is repeated unless asked for. */
  retryConfig?: RetryConfig;
  /** The time a call may take, its answer's body included, in milliseconds. */
  timeoutMs?: number;
  /** Told of each request and its answer. */
  debugLogger?: SDKLogger;
}

/** What one call may set for itself: whatever `fetch` takes, and this. */
export interface SDKRequestOptions extends Omit<RequestInit, "method" | "body"> {
  /** The time it may take, in milliseconds. A `signal` takes its place. */
  timeoutMs?: number;
  /** When to try again. */
  retries?: RetryConfig;
  /** The statuses after which to try again: `"429"`, `"5XX"`. 429, 500, 502, 503 and 504 unless given. */
  retryCodes?: string[];
  /** Where it goes, instead of where the client's calls go. */
  serverURL?: string | URL;
  /** @deprecated What it holds can be given beside it. */
  fetchOptions?: Omit<RequestInit, "method" | "body">;
}
