import { Problem } from "./problem.ts";

/**
 * Refuses a request that does not carry the key.
 *
 * @param required `true` for any key that is not empty, a text for this one only, `false` for none.
 * @throws Problem 401.
 */
export function authorize(request: Request, required: boolean | string): void {
  if (required === false) return;
  const key = /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (key === undefined || (typeof required === "string" && key !== required)) {
    throw new Problem(401, "The API key is missing or is not valid.", { code: "AUTH_UNAUTHORIZED" });
  }
}
