import { unexpectedContent } from "./answer-errors.ts";
import { type Call, startCall } from "./call.ts";
import type { Client } from "./client.ts";
import { type Exchange, readText } from "./exchange.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./request-options.ts";

/**
 * Requests JSON. A 204 or 205 answers `undefined`.
 *
 * @throws UnexpectedContentError when the body is not JSON, and whatever every request throws.
 */
export function requestJson<T, E = unknown>(
  client: Client,
  operation: Operation,
  options?: RequestOptions,
): Call<T, E> {
  return startCall<T, E>(client.send(operation, "application/json", options), decode);
}

async function decode<T>(exchange: Exchange): Promise<T> {
  const text = await readText(exchange);
  try {
    return (text || !/20[45]/.test(`${exchange.response.status}`) ? JSON.parse(text) : undefined) as T;
  } catch {
    throw unexpectedContent(exchange, "JSON", text);
  }
}
