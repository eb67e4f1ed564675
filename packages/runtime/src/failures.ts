import type { Client } from "./client.ts";
import type { Codec } from "./codec.ts";
import { decode } from "./convert.ts";
import type { ApiError } from "./errors/api-error.ts";

/** The client, for one request: the body of an `ApiError` is decoded by the codec of its status. */
export function failures(client: Client, codecs: Readonly<Record<number, Codec>>): Client {
  return {
    send: (operation, accept, options) =>
      client.send(operation, accept, options).catch((error: Partial<ApiError>) => {
        const { code, status = 0, body } = error;
        if (code === "tramontane.ApiError" && Object.hasOwn(codecs, status))
          Object.assign(error, { body: decode(body, codecs[status] as Codec) });
        throw error;
      }),
  };
}
