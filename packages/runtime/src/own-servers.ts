import type { Client } from "./client.ts";
import { serverURL } from "./server-url.ts";

/** What a caller says of servers. */
export interface ServerChoice {
  /** Where everything goes, operations with servers of their own included. */
  readonly baseURL?: string | undefined;
  /** The address of one of the document's servers. */
  readonly server?: string | undefined;
  readonly serverVariables?: Readonly<Record<string, string | undefined>> | undefined;
}

/**
 * The client, but operations that have servers of their own (OpenAPI 3.2, Operation Object) go to the first of these, or to
 * the one that is chosen. A `baseURL`, that of the client or of a request, is where everything goes.
 */
export function withOwnServers(client: Client, { baseURL, server, serverVariables }: ServerChoice): Client {
  if (baseURL) return client;
  return Object.freeze<Client>({
    send: (operation, accept, request) => {
      const { servers = [] } = operation;
      const own = servers.find(({ url }) => url === server) ?? servers[0];
      if (!own || request?.baseURL) return client.send(operation, accept, request);
      const address = serverURL(own.url, own.variables ?? {}, serverVariables);
      return client.send(operation, accept, { ...request, baseURL: address });
    },
  });
}
