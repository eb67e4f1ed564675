import { type Call, startCall } from "./call.ts";
import type { Client } from "./client.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./request-options.ts";

/**
 * Requests JSON. A 204 or 205 answers `undefined`.
 *
 * @param parse reads the text: `reader` makes one that converts what it reads
 * @throws UnexpectedContentError when the body is not JSON, and whatever every request throws.
 */
export function requestJson<T, E = unknown>(
  client: Client,
  operation: Operation,
  options?: RequestOptions,
  parse: (text: string) => unknown = JSON.parse,
): Call<T, E> {
  return startCall(client.send(operation, "application/json", options), async ({ text: read, response, fail }) => {
    const text = await read();
    try {
      if (text || response.status < 204) return parse(text);
    } catch {
      throw fail("UnexpectedContent", "expected JSON", { excerpt: text.slice(0, 200) });
    }
    return undefined;
  });
}
