import type { Middleware } from "./outgoing-request.ts";

/** A secret that changes: give it as the client's key, and its `renew` as the last of the client's middleware. */
export interface TokenSource {
  /** The token, asked for when there is none that the server takes. Calls at the same time ask once. */
  (): Promise<string>;
  /**
   * Where the server refuses the token with a 401, asks for another, once for all calls that were refused, and sends the
   * request a second time; a 401 says that nothing was done, so that is safe for a POST as well. The 401 stands where the new
   * token is the old one, and where the body is a stream, which cannot be sent again.
   */
  readonly renew: Middleware;
}

/**
 * Keeps a token until the server refuses it.
 *
 * @param ask gives a token: the first, or another in place of the one that was refused. What it throws rejects the calls
 *   that wait for it, and the next call asks again.
 * @example
 * const apiKey = tokenSource(async () => (await logIn()).access_token);
 * const client = createClient({ apiKey, middleware: [apiKey.renew] });
 */
export function tokenSource(ask: (refused: string | undefined) => string | Promise<string>): TokenSource {
  // The newest first; a few, as calls under way may still use an older one.
  const given: string[] = [];
  let refused: string | undefined;
  let asked: Promise<string> | undefined;

  const keep = (text: string): string => {
    const token = text.trim();
    given.unshift(token);
    given.length = Math.min(given.length, KEPT);
    refused = undefined;
    return token;
  };
  const forget = (error: unknown): never => {
    asked = undefined;
    throw error;
  };
  const token = (): Promise<string> => (asked ??= Promise.resolve(refused).then(ask).then(keep).catch(forget));
  const renew: Middleware = async (request, next) => {
    const used = given.find((old) => old && Object.values(request.headers).some((value) => value.includes(old)));
    const response = await next(request);
    if (response.status !== 401 || used === undefined) return response;
    // Otherwise another call has had it renewed, or is about to.
    if (used === given[0] && refused === undefined) {
      refused = used;
      asked = undefined;
    }
    if (request.body instanceof ReadableStream) return response;
    let fresh: string;
    try {
      fresh = await token();
      request.signal.throwIfAborted();
    } catch (error) {
      response.body?.cancel().catch(() => {});
      throw error;
    }
    if (fresh === used) return response;
    response.body?.cancel().catch(() => {});
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(request.headers)) headers[name] = value.replace(used, () => fresh);
    return next({ ...request, headers });
  };
  return Object.assign(token, { renew });
}

const KEPT = 8;
