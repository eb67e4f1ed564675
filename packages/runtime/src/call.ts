import type { Exchange } from "./exchange.ts";

declare const errors: unique symbol;

/**
 * A request under way: a promise of the decoded answer. `E` is what it answers when it fails, by status.
 * The request starts at once, whether or not it is awaited.
 */
export interface Call<T, E = unknown> extends Promise<T> {
  /** The decoded answer together with the response it came in (whose body has been read). */
  withResponse(): Promise<{ data: T; response: Response }>;
  /**
   * The response of a success, its body unread. To be asked for at once, when the call is made: later the body is being
   * decoded already. Deadlines and the signal keep watch until the body is read or cancelled.
   */
  asResponse(): Promise<Response>;
  /** Exists in the types only. */
  readonly [errors]?: E;
}

/** The map of status to body that an operation's {@link Call} declares. */
export type ErrorsOf<O> = O extends (...args: never[]) => { readonly [errors]?: infer E } ? NonNullable<E> : never;

/** Starts a call: waits for the exchange, then decodes it unless the response itself was asked for. */
export function startCall<T, E>(
  exchange: Promise<Exchange>,
  decode: (exchange: Exchange) => T | Promise<T>,
): Call<T, E> {
  let raw = false;
  let response: Response;
  const data = exchange.then((answer) => {
    response = raw ? watched(answer) : answer.response;
    return raw ? (undefined as T) : decode(answer);
  });
  return Object.assign(data, {
    withResponse: () => data.then((data) => ({ data, response })),
    asResponse: () => {
      raw = true;
      return data.then(() => response);
    },
  });
}

/** The response with a body that is read under the deadlines of its exchange. */
function watched({ response, read, close }: Exchange): Response {
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const chunk = await read();
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
    cancel: close,
  });
  return Object.defineProperty(new Response(response.body && body, response), "url", { value: response.url });
}
