import type { Call } from "./call.ts";
import type { ApiError } from "./errors/api-error.ts";
import type { ConfigurationError } from "./errors/configuration-error.ts";
import type { ConnectionError } from "./errors/connection-error.ts";
import type { DeadlineError } from "./errors/deadline-error.ts";
import type { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import type { RedirectError } from "./errors/redirect-error.ts";
import type { UnexpectedContentError } from "./errors/unexpected-content-error.ts";

/** How a call ended. `error` says which it is: without one, `data` and `response` are there. */
export type Settled<T, E = unknown> =
  | { readonly data: T; readonly error?: undefined; readonly response: Response }
  | { readonly data?: undefined; readonly error: CallError<E>; readonly response?: undefined };

/**
 * What a call can fail with. Once its `status` is compared with one that the operation declares, `body` has the declared type;
 * `instanceof` and `code` tell what else it may be.
 */
export type CallError<E = unknown> = DeclaredError<E> | UndeclaredError<E> | OtherError;

type DeclaredError<E> = {
  [S in keyof E & number]: ApiError & { readonly status: S; readonly body: E[S] };
}[keyof E & number];

type UndeclaredError<E> = ApiError & { readonly status: Exclude<Status<3 | 4 | 5>, keyof E>; readonly body: unknown };

/** No answer that is an error of the API. Classes one by one, so that `instanceof` narrows to one of these. */
type OtherError = (
  | ConfigurationError
  | ConnectionError
  | DeadlineError
  | InvalidArgumentError
  | RedirectError
  | UnexpectedContentError
) & {
  /** Of a success or a redirect; 0 where a browser hides a redirect. */
  readonly status?: 0 | Status<2 | 3>;
  readonly body?: unknown;
};

/** Every status of a class: 400 to 499. Literals, so that to compare with one rules out the others. */
type Status<Class extends number> = `${Class}${Digit}${Digit}` extends infer S
  ? S extends `${infer N extends number}`
    ? N
    : never
  : never;

type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/**
 * Waits for a call, and gives what it answered or what it failed with, in place of throwing. What is not an error of the client
 * is thrown all the same: the reason of an aborted signal, and what one's own middleware or `fetch` does wrong.
 *
 * @example
 * const { data, error } = await settle(books.get(client, "b1"));
 * if (!error) console.log(data.title);
 * else if (error.status === 422) console.log(error.body.detail);
 */
export function settle<T, E>(call: Call<T, E>): Promise<Settled<T, E>> {
  return call.withResponse().catch((error: CallError<E>) => {
    if (!`${Object(error).code}`.startsWith("tramontane.")) throw error;
    return { error };
  });
}
