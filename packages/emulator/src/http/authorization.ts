import { Problem } from "./problem.ts";

/**
 * Refuses a request that does not carry the key, as a bearer token or in the header `x-api-key`.
 *
 * @param required `true` for any key that is not empty, a text for this one only, `false` for none.
 * @throws Problem 401.
 */
export function authorize(request: Request, required: boolean | string): void {
  if (required === false) return;
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  const key = (bearer ?? request.headers.get("x-api-key")) || undefined;
  if (key === undefined || (typeof required === "string" && key !== required)) {
    throw new Problem(401, "The API key is missing or is not valid.", { code: "AUTH_UNAUTHORIZED" });
  }
}
