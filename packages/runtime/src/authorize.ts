import { Failure } from "./errors/failure.ts";

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
export function bearer(
  secret: Secret | null | undefined,
  env: string,
  header: string = "authorization",
  prefix: string = "Bearer ",
): Authorize {
  return async (headers, required) => {
    let value = typeof secret === "function" ? await secret() : secret;
    try {
      if (value === undefined) value = (globalThis as unknown as Environment).process.env[env];
    } catch {
      // There is no environment, or it may not be read.
    }
    if (value) headers[header] = prefix + value.trim();
    else if (required && value !== null) throw new Failure("Configuration", `Set apiKey or ${env}`);
  };
}

/** Sends the secret as the header `name`. Otherwise like {@link bearer}. */
export function apiKeyHeader(name: string, secret: Secret | null | undefined, env: string): Authorize {
  return bearer(secret, env, name.toLowerCase(), "");
}

/** Sends the secret as the cookie `name`, which a browser does not allow. Otherwise like {@link bearer}. */
export function apiKeyCookie(name: string, secret: Secret | null | undefined, env: string): Authorize {
  return bearer(secret, env, "cookie", `${name}=`);
}

/**
 * The secret, or what the environment has in its place. `null` is to send none.
 *
 * @throws ConfigurationError when there is none and one is `required`
 */
export async function secretOf(
  secret: Secret | null | undefined,
  env: string,
  required: boolean,
): Promise<string | undefined> {
  const found: { value?: string } = {};
  await bearer(secret, env, "value", "")(found, required);
  return found.value;
}

interface Environment {
  readonly process: { readonly env: Readonly<Record<string, string | undefined>> };
}
