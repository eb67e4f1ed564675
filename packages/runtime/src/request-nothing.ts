import { type Call, startCall } from "./call.ts";
import type { Client } from "./client.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./request-options.ts";

/** Makes a request whose success has no content; what comes nevertheless is dropped. It asks for JSON, for the sake of errors. */
export function requestNothing<E = unknown>(
  client: Client,
  operation: Operation,
  options?: RequestOptions,
): Call<void, E> {
  return startCall<void, E>(client.send(operation, "application/json", options), async ({ read, close }) => {
    // A short body is read, so that the connection can be used again; a long one is cut off.
    for (let size = 0, chunk; size <= 2 ** 16 && (chunk = await read());) size += chunk.length;
    close();
  });
}
