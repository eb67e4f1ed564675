import { type Call, startCall } from "./call.ts";
import type { Client } from "./client.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./request-options.ts";

/**
 * Requests bytes, as a `Blob` with the content type of the answer. To read them as they come, ask for the response instead:
 * `(await asResponse(call)).body`.
 */
export function requestBytes<E = unknown>(
  client: Client,
  operation: Operation,
  options?: RequestOptions,
  accept = "*/*",
): Call<Blob, E> {
  return startCall<Blob, E>(client.send(operation, accept, options), async ({ read, close, response }) => {
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for (let chunk; (chunk = await read());) parts.push(chunk as Uint8Array<ArrayBuffer>);
    close();
    return new Blob(parts, { type: response.headers.get("content-type") ?? "" });
  });
}
