import { type Call, startCall } from "./call.ts";
import type { Client } from "./client.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./request-options.ts";

/** Requests text, decoded as UTF-8. */
export function requestText<E = unknown>(
  client: Client,
  operation: Operation,
  options?: RequestOptions,
  accept = "text/plain",
): Call<string, E> {
  return startCall<string, E>(client.send(operation, accept, options), ({ text }) => text());
}
