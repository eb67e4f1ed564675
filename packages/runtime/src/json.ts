import type { OperationBody } from "./operation.ts";

/**
 * A JSON body. `undefined` is no body. What JSON cannot hold (a cycle, a BigInt) rejects the call.
 *
 * @param type the media type that the document gives it, `application/merge-patch+json`
 */
export function json(value: unknown, type: string = "application/json"): OperationBody {
  return { type, encode: () => JSON.stringify(value) };
}
