import { ConfigurationError } from "./errors/configuration-error.ts";

/** A secret, or a function that gives one for each request. */
export type Secret = string | (() => string | Promise<string>);

/** Adds credentials to the headers of a request. When `required` is false, it adds none rather than failing for want of one. */
export type Authorize = (headers: Record<string, string>, required: boolean) => Promise<void>;

/**
 * Sends `Authorization: Bearer <secret>`. Without a secret, the environment's variable `env` is read at the first request;
 * `null` sends none.
 *
 * @throws ConfigurationError, from the request, when there is no secret and one is required.
 */
export function bearer(secret: Secret | null | undefined, env: string): Authorize {
  return credential("authorization", "Bearer ", secret, env);
}

/** Sends the secret as the header `name`. Otherwise like {@link bearer}. */
export function apiKeyHeader(name: string, secret: Secret | null | undefined, env: string): Authorize {
  return credential(name.toLowerCase(), "", secret, env);
}

/** Sends the secret as the cookie `name`, which a browser does not allow. Otherwise like {@link bearer}. */
export function apiKeyCookie(name: string, secret: Secret | null | undefined, env: string): Authorize {
  return credential("cookie", `${name}=`, secret, env);
}

function credential(header: string, prefix: string, secret: Secret | null | undefined, env: string): Authorize {
  return async (headers, required) => {
    const value = await secretOf(secret, env);
    if (value) headers[header] = prefix + value.trim();
    else if (required && secret !== null) throw new ConfigurationError(`Set apiKey, or ${env} in the environment`);
  };
}

/** The secret, or what the environment has in its place. `null` is to send none. */
export async function secretOf(secret: Secret | null | undefined, env: string): Promise<string | null | undefined> {
  return typeof secret === "function" ? secret() : secret === undefined ? environment(env) : secret;
}

/** A variable of the environment, where the runtime has one and lets it be read. */
function environment(name: string): string | undefined {
  try {
    return (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env[name];
  } catch {
    return undefined;
  }
}
