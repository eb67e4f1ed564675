import { apiKeyCookie, bearer, createSecuredClient, serverURL, withOwnServers } from "@tramontane/runtime";
import type { Client, ClientOptions as BaseClientOptions, Secret } from "@tramontane/runtime";

/** How to reach the Harbour, and with what key. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * Sent as `Authorization: Bearer …`: a string, or a function that gives one for each request.
   * Without it, `HARBOUR_API_KEY` of the environment is read; `null` sends none.
   */
  apiKey?: Secret | null;
  /**
   * Of the harbour's own pages.
   *
   * Sent as the cookie `harbour_session`, which a browser does not allow: a string, or a function that gives one for
   * each request.
   * Without it, `HARBOUR_SESSION` of the environment is read; `null` sends none.
   */
  session?: Secret | null;
  /**
   * One of the servers of the API; `baseURL` is for any other. The first unless given.
   *
   * - `https://{region}.harbour.example`: The real one.
   */
  server?: "https://{region}.harbour.example" | "https://practice.harbour.example";
  /** What the address of the server leaves open. */
  serverVariables?: {
    /**
     * Where the harbour is.
     *
     * @defaultValue "eu"
     */
    region?: "eu" | "us";
  };
}

/** A client for the standalone functions of this package. No request is made. */
export function createClient(options: ClientOptions = {}): Client {
  const client = createSecuredClient(
    {
      ...options,
      baseURL:
        options.baseURL ??
        serverURL(options.server ?? "https://{region}.harbour.example", { region: "eu" }, options.serverVariables),
    },
    {
      apiKey: bearer(options.apiKey, "HARBOUR_API_KEY"),
      session: apiKeyCookie("harbour_session", options.session, "HARBOUR_SESSION"),
    },
    [["apiKey"], ["session"]],
  );
  return withOwnServers(client, options);
}
