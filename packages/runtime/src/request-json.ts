import { type Call, startCall } from "./call.ts";
import type { Client } from "./client.ts";
import { UnexpectedContentError } from "./errors/unexpected-content-error.ts";
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
  const { place, response } = exchange;
  const text = await readText(exchange);
  if (!text && /20[45]/.test(`${response.status}`)) return undefined as T;
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new UnexpectedContentError(place, response, "JSON", text, error);
  }
}
