import type { Exchange } from "./exchange.ts";

declare const errors: unique symbol;

/**
 * A request under way: a promise of the decoded answer. `E` is what it answers when it fails, by status.
 * The request starts at once, whether or not it is awaited.
 */
export interface Call<T, E = unknown> extends Promise<T> {
  /** The decoded answer together with the response it came in (whose body has been read). */
  withResponse(): Promise<{ data: T; response: Response }>;
  /** Has the answer decoded otherwise. To be asked for at once, when the call is made. For functions such as `asResponse`. */
  as<U>(decode: (exchange: Exchange) => U | Promise<U>): Promise<U>;
  /** Exists in the types only. */
  readonly [errors]?: E;
}

/** The map of status to body that an operation's {@link Call} declares. */
export type ErrorsOf<O> = O extends (...args: never[]) => { readonly [errors]?: infer E } ? NonNullable<E> : never;

/** Starts a call: waits for the exchange, then decodes it. */
export function startCall<T, E>(exchange: Promise<Exchange>, decode: (exchange: Exchange) => unknown): Call<T, E> {
  let answer: Exchange;
  const data = exchange.then((given) => decode((answer = given))) as Promise<never>;
  return Object.assign(data, {
    withResponse: () => data.then((data) => ({ data, response: answer.response })),
    as: (other: typeof decode) => {
      decode = other;
      return data;
    },
  });
}
