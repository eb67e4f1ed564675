import { type Authorize, type Secret, secretOf } from "./authorize.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import type { Middleware } from "./transport.ts";

/** A user and a password. */
export interface BasicCredentials {
  readonly username: string;
  readonly password: string;
}

/**
 * Sends `Authorization: Basic …` (RFC 7617, in UTF-8). Without credentials, the environment's variable `env` is read at the
 * first request, `username:password`; `null` sends none.
 *
 * @throws ConfigurationError, from the request, when there are none and some are required.
 */
export function basic(
  credentials: BasicCredentials | (() => BasicCredentials | Promise<BasicCredentials>) | null | undefined,
  env: string,
): Authorize {
  return async (headers, required) => {
    const given = typeof credentials === "function" ? await credentials() : credentials;
    const pair = given ? `${given.username}:${given.password}` : await secretOf(given, env);
    if (pair) headers["authorization"] = `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(pair)))}`;
    else if (required && given !== null) throw new ConfigurationError(`Set credentials, or ${env} in the environment`);
  };
}

/**
 * Sends the secret in the query, as `name`. The last of the client's middleware, so that no other sees it. Without a secret,
 * the environment's variable `env` is read; `null` sends none.
 *
 * @throws ConfigurationError, from the request, when there is none and one is `required`.
 */
export function apiKeyQuery(
  name: string,
  secret: Secret | null | undefined,
  env: string,
  required: boolean,
): Middleware {
  return async (request, next) => {
    const value = await secretOf(secret, env);
    if (!value) {
      if (required && secret !== null) throw new ConfigurationError(`Set apiKey, or ${env} in the environment`);
      return next(request);
    }
    const pair = `${encodeURIComponent(name)}=${encodeURIComponent(value.trim())}`;
    return next({ ...request, url: request.url + (request.url.includes("?") ? "&" : "?") + pair });
  };
}

/**
 * Sends every credential that is given. Where two would be the same header, the first is sent; one at least is required,
 * unless that is `optional`.
 */
export function anyOf(schemes: readonly Authorize[], optional: boolean = false): Authorize {
  return async (headers, required) => {
    for (const authorize of schemes) {
      const own: Record<string, string> = {};
      await authorize(own, false);
      Object.assign(headers, { ...own, ...headers });
    }
    if (required && !optional && Object.keys(headers).length === 0) await schemes[0]?.(headers, true);
  };
}
