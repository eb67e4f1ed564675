import { type Case, cases } from "./cases.ts";
import { generatedClient } from "./generated-client.ts";
import { validatingServer } from "./validating-server.ts";

export interface Matrix {
  /** Sends one case, and gives what the server understood, or the reason it refused. */
  readonly send: (one: Case) => Promise<unknown>;
  /** Sends one case nowhere, and gives what its path has beyond `/case-0`, its query, or its header. */
  readonly write: (one: Case) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** A client and a server that share nothing but the document of all cases. */
export async function matrix(version: string): Promise<Matrix> {
  const document = matrixDocument(version);
  const server = await validatingServer(structuredClone(document));
  const generated = await generatedClient(document);
  const functions = (await generated.module("operations/cases")) as Record<
    string,
    (...args: unknown[]) => Promise<unknown>
  >;
  const { createClient } = (await generated.module("client")) as { createClient: (options: object) => unknown };
  const client = createClient({ baseURL: server.url, retries: 0 });
  return {
    send: async (one) => {
      const failure = await functions[`case${cases.indexOf(one)}`]?.(client, ...one.given).then(
        () => undefined,
        String,
      );
      const { arrived, refusal } = server.last();
      return arrived ?? refusal ?? failure;
    },
    write: async (one) => {
      let written = "";
      const fetch = (input: unknown, init?: RequestInit): Promise<globalThis.Response> => {
        const request = input instanceof Request ? input : new Request(String(input), init);
        const { pathname, search } = new URL(request.url);
        written =
          request.headers.get("x-value") ??
          request.headers.get("cookie") ??
          pathname.replace(/^\/case-\d+/, "") + search;
        return Promise.resolve(new globalThis.Response(null, { status: 204 }));
      };
      const nowhere = createClient({ baseURL: "http://nowhere.example", retries: 0, fetch });
      await functions[`case${cases.indexOf(one)}`]?.(nowhere, ...one.given);
      return written;
    },
    close: async () => {
      await server.close();
      await generated.remove();
    },
  };
}

/** A document with an operation for each case: `cases.case0`, `cases.case1`, ... */
function matrixDocument(version: string): object {
  const paths = cases.map(({ operation, path = "" }, index) => {
    const method = "requestBody" in operation ? "post" : "get";
    return [
      `/case-${index}${path}`,
      {
        [method]: { operationId: `cases.case${index}`, ...operation, responses: { "204": { description: "Taken." } } },
      },
    ];
  });
  return { openapi: version, info: { title: "Matrix", version: "1" }, paths: Object.fromEntries(paths) as object };
}
