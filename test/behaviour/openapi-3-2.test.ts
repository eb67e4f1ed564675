import { parseMultipart } from "@remix-run/multipart-parser";
import { parseCookie } from "cookie";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GeneratedClient, generatedClient } from "./generated-client.ts";

/** What OpenAPI 3.2 adds to parameters and bodies, which no validating server knows yet: read by parsers of other people. */
const text = { type: "string" };
const texts = { type: "array", items: text };
const point = { type: "object", properties: { x: { type: "integer" }, note: text, list: texts } };

const operations = {
  form: {
    get: inQuery({
      "application/x-www-form-urlencoded": {
        schema: point,
        encoding: { list: { style: "pipeDelimited", explode: false } },
      },
    }),
  },
  json: { get: inQuery({ "application/json": { schema: point } }) },
  plain: { get: inQuery({ "application/jsonpath": { schema: text } }) },
  cookie: { get: { parameters: [{ name: "a", in: "cookie", style: "cookie", schema: texts, explode: false }] } },
  list: {
    post: body("multipart/mixed", {
      schema: { type: "array", prefixItems: [point, text], items: {} },
      prefixEncoding: [{ contentType: "application/json" }, {}],
      itemEncoding: { contentType: "image/png, image/jpeg" },
    }),
  },
  items: { post: body("multipart/related", { itemSchema: point }) },
  nothing: { post: body("multipart/mixed", { itemSchema: text }, false) },
};

type Functions = Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>>;

describe("OpenAPI 3.2", () => {
  let generated: GeneratedClient;
  let functions: Functions;
  let client: unknown;
  let sent: Request;

  beforeAll(async () => {
    const paths = Object.entries(operations).map(([name, item]) => {
      const [[method, operation] = ["get", {}]] = Object.entries(item);
      const whole = { operationId: `cases.${name}`, ...operation, responses: { "204": { description: "Taken." } } };
      return [`/${name}`, { [method]: whole }];
    });
    generated = await generatedClient({
      openapi: "3.2.0",
      info: { title: "New", version: "1" },
      paths: Object.fromEntries(paths) as object,
    });
    functions = (await generated.module("operations/cases")) as Functions;
    const { createClient } = (await generated.module("client")) as { createClient: (options: object) => unknown };
    const fetch = (url: string, init: RequestInit): Promise<Response> => {
      sent = new Request(url, init);
      return Promise.resolve(new Response(null, { status: 204 }));
    };
    client = createClient({ baseURL: "https://api.example", fetch, retries: 0 });
  });
  afterAll(() => generated.remove());

  const call = async (name: string, ...args: unknown[]): Promise<URL> => {
    await functions[name]?.(client, ...args);
    return new URL(sent.url);
  };
  const parts = async (): Promise<unknown[]> => {
    const boundary = (sent.headers.get("content-type") ?? "").split("boundary=")[1] ?? "";
    const parsed = parseMultipart(new Uint8Array(await sent.arrayBuffer()), { boundary });
    return [...parsed].map(({ mediaType, filename, text }) => [mediaType, filename, text]);
  };

  test("a whole query that is a form has its fields as their encodings say", async () => {
    const { searchParams } = await call("form", { whole: { x: 1, note: "a&b=c", list: ["p", "q"] } });
    expect([...searchParams]).toEqual([
      ["x", "1"],
      ["note", "a&b=c"],
      ["list", "p|q"],
    ]);
  });

  test("a whole query that is JSON is that", async () => {
    const value = { x: 1, note: "é&#?+ %41" };
    const { search } = await call("json", { whole: value });
    expect(JSON.parse(decodeURIComponent(search.slice(1)))).toEqual(value);
    expect((await call("json", {})).search).toBe("");
  });

  test("a whole query that is text is that", async () => {
    const { search } = await call("plain", { whole: "$.a[?(@.b=='c&d')]#+" });
    expect(decodeURIComponent(search.slice(1))).toBe("$.a[?(@.b=='c&d')]#+");
  });

  test("a cookie of the style `cookie` is as it is, but for what would end it", async () => {
    await call("cookie", { a: ["x/y=z", 'q; admin=1"'] });
    expect({ ...parseCookie(sent.headers.get("cookie") ?? "") }).toEqual({ a: 'x/y=z,q; admin=1"' });
  });

  test("parts without names have the media types of their places", async () => {
    const files = [new Blob(["1"]), new File(["2"], "b.jpg", { type: "image/jpeg" })];
    await call("list", [{ x: 1 }, "text", ...files]);
    expect(sent.headers.get("content-type")).toMatch(/^multipart\/mixed; boundary=/);
    expect(await parts()).toEqual([
      ["application/json", undefined, '{"x":1}'],
      ["text/plain", undefined, "text"],
      ["image/png", "blob", "1"],
      ["image/jpeg", "b.jpg", "2"],
    ]);
  });

  test("parts of one schema are as many as are given", async () => {
    await call("items", [{ x: 1 }, { x: 2 }]);
    expect(sent.headers.get("content-type")).toMatch(/^multipart\/related; boundary=/);
    expect(await parts()).toEqual([
      ["application/json", undefined, '{"x":1}'],
      ["application/json", undefined, '{"x":2}'],
    ]);
  });

  test("a body that is optional and not given is none", async () => {
    await call("nothing");
    expect([sent.body, sent.headers.get("content-type")]).toEqual([null, null]);
  });
});

function inQuery(content: object): object {
  return { parameters: [{ name: "whole", in: "querystring", content }] };
}

function body(mediaType: string, media: object, required = true): object {
  return { requestBody: { required, content: { [mediaType]: media } } };
}
