import { type Authorize, type Secret, secretOf } from "./authorize.ts";
import { Failure } from "./errors/failure.ts";

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
    const pair = await secretOf(given && `${given.username}:${given.password}`, env, false);
    if (pair) headers["authorization"] = `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(pair)))}`;
    else if (required && given !== null) throw new Failure("Configuration", `Set credentials or ${env}`);
  };
}

/**
 * Sends the secret in the query, as `name`: for `createSecuredClient` alone. Without a secret, the environment's variable
 * `env` is read; `null` sends none.
 *
 * @throws ConfigurationError, from the request, when there is none and one is required.
 */
export function apiKeyQuery(name: string, secret: Secret | null | undefined, env: string): Authorize {
  return async (parts, required) => {
    const value = await secretOf(secret, env, required);
    // No header's name begins so.
    if (value) parts[`?${encodeURIComponent(name)}`] = encodeURIComponent(value);
  };
}
