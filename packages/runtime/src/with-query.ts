import type { Client } from "./client.ts";

/**
 * The client, with parameters added to the query of each request: for what an API's document does not know of.
 *
 * @example await list(withQuery(client, { beta: "true" }));
 */
export function withQuery(client: Client, params: Readonly<Record<string, string>>): Client {
  return {
    send: (operation, accept, options) => {
      const query = [operation.query, new URLSearchParams(params)].filter(Boolean).join("&");
      return client.send({ ...operation, query }, accept, options);
    },
  };
}
