import type { Authorize } from "./authorize.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import type { Exchange } from "./exchange.ts";
import type { Operation } from "./operation.ts";
import type { Deadlines, HeaderValues, RequestOptions, RetryPolicy } from "./request-options.ts";
import { sendOperation } from "./send-operation.ts";
import { type Dispatch, type Fetch, type Middleware, transport } from "./transport.ts";

/** How to reach an API. */
export interface ClientOptions {
  /** Where paths begin; a path of its own is kept. */
  baseURL?: string;
  /** Used instead of the platform's. With one, a key is not required. */
  fetch?: Fetch;
  /** Sent with every request. */
  headers?: HeaderValues;
  /** A number is the response deadline, in milliseconds. */
  timeout?: number | Deadlines;
  /** A number is the limit of further tries; `false` is none. */
  retries?: number | false | RetryPolicy;
  /** Around every try, the first outermost. */
  middleware?: readonly Middleware[];
  /** Waits so many milliseconds between tries, or until the signal aborts. */
  sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds since 1970: what a `Retry-After` date is compared with. */
  now?: () => number;
  /** At least 0 and less than 1. */
  random?: () => number;
}

/** Holds how to reach an API, in closures: nothing of it can be read, printed or serialised. */
export interface Client {
  /** Makes a request and waits for a success. For the functions of this package. */
  readonly send: (operation: Operation, accept: string, options?: RequestOptions) => Promise<Exchange>;
}

/**
 * Makes a client. No request is made, and the environment is not read before the first.
 *
 * @throws ConfigurationError without `baseURL`.
 */
export function createClient(options: ClientOptions, authorize?: Authorize): Client {
  if (!options.baseURL) throw new ConfigurationError("Set baseURL: where should requests go?");
  const dispatch = (options.middleware ?? []).reduceRight<Dispatch>(
    (next, layer) => (request) => layer(request, next),
    transport(options.fetch),
  );
  return Object.freeze<Client>({
    send: (operation, accept, request = {}) => sendOperation(options, authorize, dispatch, operation, accept, request),
  });
}
