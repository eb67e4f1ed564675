import type { OperationBody } from "./operation.ts";

/** A JSON body. `undefined` is no body. What JSON cannot hold (a cycle, a BigInt) rejects the call. */
export function json(value: unknown): OperationBody {
  return { type: "application/json", encode: () => JSON.stringify(value) };
}
