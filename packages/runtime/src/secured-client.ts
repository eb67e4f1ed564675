import type { Authorize } from "./authorize.ts";
import { type Client, type ClientOptions, createClient } from "./client.ts";
import { Failure } from "./errors/failure.ts";
import { withoutQuery } from "./errors/without-query.ts";
import type { Security } from "./operation.ts";
import type { Middleware } from "./outgoing-request.ts";
import type { HeaderValues } from "./request-options.ts";

/**
 * Like `createClient`, where operations differ in what they want to see (OpenAPI 3.2, Security Requirement Object): the
 * credentials of the first alternative that were all given are sent, and no others. An operation that wants none gets none.
 *
 * @param schemes what adds each credential, by the option it is given as
 * @param usual what operations want that say nothing of it
 * @throws ConfigurationError, from the request, when no alternative was given whole and one is required.
 */
export function createSecuredClient(
  options: ClientOptions,
  schemes: Readonly<Record<string, Authorize>>,
  usual: Security,
): Client {
  return Object.freeze<Client>({
    send: (operation, accept, request) => {
      let query = "";
      const own: Record<string, HeaderValues[string]> = { ...operation.headers };
      const authorize: Authorize = async (headers, required) => {
        const found = await credentials(operation.security ?? usual, schemes, required);
        query = found.query.join("&");
        Object.assign(headers, found.headers);
        // Cookies that are parameters stand beside those that are credentials, not in their place.
        if (own["cookie"] && headers["cookie"]) own["cookie"] = `${headers["cookie"]}; ${own["cookie"]}`;
      };
      // The last of the client's middleware, so that no other sees what is in the query.
      const addQuery: Middleware = (outgoing, next) => {
        if (!query) return next(outgoing);
        const url = outgoing.url + (outgoing.url.includes("?") ? "&" : "?") + query;
        return next({ ...outgoing, url }).catch(hide);
      };
      // What breaks off later tells of the address, too.
      const hide = (error: unknown): never => {
        if (query) withoutQuery(Object(error).cause);
        throw error;
      };
      const middleware = [...(options.middleware ?? []), addQuery];
      const sent = createClient({ ...options, middleware }, authorize).send(
        { ...operation, headers: own },
        accept,
        request,
      );
      return sent.then((exchange) => ({
        ...exchange,
        read: () => exchange.read().catch(hide),
        text: () => exchange.text().catch(hide),
      }));
    },
  });
}

interface Credentials {
  readonly headers: Record<string, string>;
  readonly query: string[];
}

async function credentials(
  security: Security,
  schemes: Readonly<Record<string, Authorize>>,
  required: boolean,
): Promise<Credentials> {
  let partial: Credentials | undefined;
  // To want none is the last resort: what is given is sent.
  const wanted = security.filter((names) => names.length > 0);
  for (const names of wanted) {
    const found: Credentials = { headers: {}, query: [] };
    let given = 0;
    for (const name of names) given += Number(await add(found, schemes[name]));
    if (given === names.length) return found;
    if (given > 0) partial ??= found;
  }
  const [first = []] = wanted;
  if (required && wanted.length === security.length) {
    // A scheme that was told to send none, `null`, does not object.
    await Promise.all(first.map((name) => schemes[name]?.({}, true))).catch((cause: unknown) => {
      const options = wanted.map((names) => names.join(" and ")).join(", or ");
      throw new Failure("Configuration", `Set ${options} (or its variable of the environment)`, { cause });
    });
  }
  return (wanted.length === security.length && partial) || { headers: {}, query: [] };
}

/** Adds one credential, and tells whether there is one. */
async function add({ headers, query }: Credentials, authorize: Authorize | undefined): Promise<boolean> {
  const own: Record<string, string> = {};
  await authorize?.(own, false);
  for (const [name, value] of Object.entries(own)) {
    if (name.startsWith("?")) query.push(`${name.slice(1)}=${value}`);
    else if (name === "cookie" && headers[name]) headers[name] += `; ${value}`;
    else headers[name] ??= value;
  }
  return Object.keys(own).length > 0;
}
