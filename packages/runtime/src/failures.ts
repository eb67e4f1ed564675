import type { Client } from "./client.ts";
import type { Codec } from "./codec.ts";
import { decode } from "./convert.ts";
import { ApiError } from "./errors/api-error.ts";

/** The client, for one request: the body of an `ApiError` is decoded by the codec of its status. */
export function failures(client: Client, codecs: Readonly<Record<number, Codec>>): Client {
  return {
    send: (operation, accept, options) =>
      client.send(operation, accept, options).catch((error: unknown) => {
        if (error instanceof ApiError && Object.hasOwn(codecs, error.status)) {
          const codec = codecs[error.status] as Codec;
          Object.assign(error, { body: decode(error.body, codec) });
        }
        throw error;
      }),
  };
}
