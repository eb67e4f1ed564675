import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type GeneratedClient, generatedClient } from "./generated-client.ts";

const list = (headers: object, schema: object): object => ({
  parameters: [{ name: "size", in: "query", schema: { type: "integer" } }],
  responses: { "200": { description: "", headers, content: { "application/json": { schema } } } },
});
const numbers = { type: "array", items: { type: "integer" } };
const link = { Link: { schema: { type: "string" } } };
const next = { type: "object", properties: { href: { type: "string" } } };
const document = {
  openapi: "3.1.1",
  info: { title: "Pages", version: "1" },
  paths: {
    "/linked": { get: { operationId: "pages.linked", ...list(link, numbers) } },
    "/circles": { get: { operationId: "pages.circles", ...list(link, numbers) } },
    "/abroad": { get: { operationId: "pages.abroad", ...list(link, numbers) } },
    "/hal": {
      get: {
        operationId: "pages.hal",
        ...list(
          {},
          { type: "object", properties: { items: numbers, _links: { type: "object", properties: { next } } } },
        ),
      },
    },
  },
};

interface Pages {
  readonly [Symbol.asyncIterator]: () => AsyncIterator<number>;
}

let server: Server;
let generated: GeneratedClient;
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const url = new URL(request.url ?? "", "http://localhost");
    const size = Number(url.searchParams.get("size") ?? 2);
    const from = Number(url.searchParams.get("from") ?? 0);
    const items = [0, 1, 2, 3, 4].slice(from, from + size);
    const more = from + size < 5 ? `/v1${url.pathname.slice(3)}?size=${size}&from=${from + size}` : undefined;
    const links: { readonly [path: string]: string | undefined } = {
      "/v1/linked": more && `<${more}>; rel="next", </v1/linked>; rel="first"`,
      "/v1/circles": '</v1/circles>; rel="next"',
      "/v1/abroad": '<http://127.0.0.2:9/v1/abroad>; rel="next"',
    };
    const said = links[url.pathname];
    response.writeHead(200, { "content-type": "application/json", ...(said === undefined ? {} : { link: said }) });
    const body =
      url.pathname === "/v1/hal" ? { items, _links: more === undefined ? {} : { next: { href: more } } } : items;
    response.end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  generated = await generatedClient(document, { runtime: "inline" });
});

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await generated.remove();
});

async function read(name: string, params: object): Promise<{ items: number[]; error?: unknown }> {
  asked = [];
  const { port } = server.address() as AddressInfo;
  const { createClient } = (await generated.module("client")) as { createClient: (options: object) => unknown };
  const functions = await generated.module("operations/pages");
  const pages = (functions[name] as (client: unknown, params: object) => Pages)(
    createClient({ baseURL: `http://127.0.0.1:${port}/v1` }),
    params,
  );
  const items: number[] = [];
  try {
    for await (const item of pages) items.push(item);
  } catch (error) {
    return { items, error };
  }
  return { items };
}

test.each(["linked", "hal"])("every item of pages that are %s is read, each page once", async (name) => {
  expect(await read(name, { size: 2 })).toEqual({ items: [0, 1, 2, 3, 4] });
  expect(asked).toEqual([`/v1/${name}?size=2`, `/v1/${name}?size=2&from=2`, `/v1/${name}?size=2&from=4`]);
});

test.each([
  { name: "circles", requests: 2 },
  { name: "abroad", requests: 1 },
])("pages that lead to $name end in an error", async ({ name, requests }) => {
  const { error } = await read(name, { size: 1 });
  expect(error).toMatchObject({ name: "PaginationError" });
  expect(asked).toHaveLength(requests);
});
