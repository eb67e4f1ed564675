import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";

const index = fileURLToPath(new URL("index.ts", import.meta.url));

/** The bundle of a module that uses the runtime, minified. */
async function bundle(source: string, format: "esm" | "iife" = "esm"): Promise<{ text: string; gzip: number }> {
  const result = await build({
    stdin: { contents: source.replaceAll("@tramontane/runtime", index), resolveDir: "/", loader: "ts" },
    bundle: true,
    minify: true,
    format,
    write: false,
    logLevel: "error",
    conditions: ["workerd", "worker"],
  });
  const text = result.outputFiles[0]?.text ?? "";
  return { text, gzip: gzipSync(text, { level: 9 }).length };
}

const imports = (names: string): string => `import { ${names} } from "@tramontane/runtime";
  const client = (options) => createClient({ baseURL: "https://api.example/v1", ...options }, bearer(options.apiKey, "KEY"));`;

describe("the package", () => {
  test("exports these names", async () => {
    expect(Object.keys(await import("./index.ts")).sort()).toMatchInlineSnapshot(`
      [
        "ApiError",
        "ConfigurationError",
        "ConnectionError",
        "DeadlineError",
        "EventTooLargeError",
        "HTTPClient",
        "HTTPClientError",
        "InvalidArgumentError",
        "InvalidRequestError",
        "PaginationError",
        "RedirectError",
        "RequestAbortedError",
        "RequestTimeoutError",
        "Resource",
        "ResponseError",
        "SDKConnectionError",
        "SDKResource",
        "SDKValidationError",
        "TramontaneError",
        "TruncatedStreamError",
        "UnexpectedClientError",
        "UnexpectedContentError",
        "answerOf",
        "answeredText",
        "apiKeyCookie",
        "apiKeyHeader",
        "apiKeyQuery",
        "asCookie",
        "asExactJson",
        "asExactPart",
        "asJson",
        "asResponse",
        "basic",
        "bearer",
        "bigintCodec",
        "binary",
        "bytesOf",
        "commaDelimited",
        "connect",
        "cookieHeader",
        "counted",
        "createClient",
        "createSecuredClient",
        "dateCodec",
        "decode",
        "deepObject",
        "digitsCodec",
        "durationCodec",
        "encode",
        "eventsOf",
        "exactJson",
        "exactReader",
        "exactText",
        "exploded",
        "failures",
        "follow",
        "form",
        "headerJson",
        "instantCodec",
        "json",
        "jsonRecords",
        "keyIn",
        "multipart",
        "multipartList",
        "nextLink",
        "pagesOf",
        "paginate",
        "parseEventStream",
        "path",
        "pathSegment",
        "pipeDelimited",
        "plainDateCodec",
        "prefetched",
        "query",
        "rateLimits",
        "reader",
        "redirects",
        "requestBytes",
        "requestId",
        "requestJson",
        "requestNothing",
        "requestRecords",
        "requestResumableStream",
        "requestStream",
        "requestText",
        "reservedText",
        "retryBudget",
        "serverURL",
        "settle",
        "simple",
        "spaceDelimited",
        "styledPath",
        "take",
        "tee",
        "toReadableStream",
        "tokenSource",
        "uploadCodec",
        "wholeQuery",
        "withHeaders",
        "withOwnServers",
        "withQuery",
        "withReserved",
      ]
    `);
  });

  test("touches nothing of the platform when it is imported", async () => {
    const { text } = await bundle('export * from "@tramontane/runtime";', "iife");
    // Only the language itself is there: no fetch, no Request, no process, no timers.
    expect(() => runInNewContext(text)).not.toThrow();
  });
});

// Marks that survive minifying, of what a bundle should hold only when it is used.
const marks = {
  streams: "lastEventId",
  pages: "hasNext",
  multipart: "form-data",
  parser: "ignoreBOM",
  reserved: "25(?=",
  partHeaders: " of part ",
  partLists: "multipart/mixed",
  records: "json-seq",
  ownServers: "serverVariables",
  security: "variable of the environment",
};

describe("a bundle", () => {
  const cases: { name: string; source: string; holds: (keyof typeof marks)[]; most: number }[] = [
    {
      name: "of one JSON operation",
      source: `${imports("createClient, bearer, json, requestJson")}
        export const start = (options, body) => requestJson(client(options), { method: "POST", path: "/a", body: json(body) });`,
      holds: [],
      most: 3400,
    },
    {
      name: "of one stream",
      source: `${imports("createClient, bearer, json, requestStream")}
        export const start = (options, body) => requestStream(client(options), { method: "POST", path: "/a", body: json(body) }, {}, { terminal: ["done"] });`,
      holds: ["streams", "parser"],
      most: 4700,
    },
    {
      name: "of one list",
      source: `${imports("createClient, bearer, paginate, query, requestJson")}
        export const list = (options, params) => paginate(params, (params) => requestJson(client(options), { method: "GET", path: "/a", query: query(params) }), (body) => ({ items: body.data }));`,
      holds: ["pages"],
      most: 4400,
    },
    {
      name: "of one list with a deep object",
      source: `${imports("createClient, bearer, deepObject, query, requestJson")}
        export const list = (options, params) => requestJson(client(options), { method: "GET", path: "/a", query: query(params, { expand: deepObject }) });`,
      holds: [],
      most: 3800,
    },
    {
      name: "of one list with reserved characters",
      source: `${imports("createClient, bearer, query, requestJson, withReserved")}
        export const list = (options, params) => requestJson(client(options), { method: "GET", path: "/a", query: query(params, { next: withReserved() }) });`,
      holds: ["reserved"],
      most: 3800,
    },
    {
      name: "of one upload",
      source: `${imports("createClient, bearer, multipart, requestJson")}
        export const upload = (options, body) => requestJson(client(options), { method: "POST", path: "/a", body: multipart(body) });`,
      holds: ["multipart"],
      most: 4300,
    },
    {
      name: "of one upload whose parts have headers",
      source: `${imports("createClient, bearer, multipart, requestJson, withHeaders")}
        export const upload = (options, body) => requestJson(client(options), { method: "POST", path: "/a", body: multipart(body, { file: withHeaders() }) });`,
      holds: ["multipart", "partHeaders"],
      most: 4600,
    },
    {
      name: "of one upload of parts without names",
      source: `${imports("createClient, bearer, multipartList, requestJson")}
        export const upload = (options, body) => requestJson(client(options), { method: "POST", path: "/a", body: multipartList(body) });`,
      holds: ["partLists"],
      most: 4200,
    },
    {
      name: "of one stream of records",
      source: `${imports("createClient, bearer, requestRecords")}
        export const log = (options) => requestRecords(client(options), { method: "GET", path: "/a" }, {}, "application/jsonl");`,
      holds: ["streams", "parser", "records"],
      most: 3500,
    },
    {
      name: "of one upload of records",
      source: `${imports("createClient, bearer, jsonRecords, requestNothing")}
        export const send = (options, body) => requestNothing(client(options), { method: "POST", path: "/a", body: jsonRecords(body, "application/jsonl") });`,
      holds: ["records"],
      most: 2600,
    },
    {
      name: "of one operation with a server of its own",
      source: `${imports("createClient, bearer, requestJson, withOwnServers")}
        export const get = (options) => requestJson(withOwnServers(client(options), options), { method: "GET", path: "/a", servers: [{ url: "https://b.example" }] });`,
      holds: ["ownServers"],
      most: 2600,
    },
    {
      name: "of one operation that sends what it needs",
      source: `import { bearer, createSecuredClient, requestJson } from "@tramontane/runtime";
        const client = (options) => createSecuredClient(options, { apiKey: bearer(options.apiKey, "KEY") }, [["apiKey"]]);
        export const get = (options) => requestJson(client(options), { method: "GET", path: "/a", security: [] });`,
      holds: ["security"],
      most: 3000,
    },
    {
      name: "of the parser",
      source: `export { parseEventStream } from "@tramontane/runtime";`,
      holds: ["parser"],
      most: 1100,
    },
    { name: "of nothing", source: `import "@tramontane/runtime";`, holds: [], most: 50 },
  ];
  test.each(cases)("$name holds only what it uses, in at most $most bytes", async ({ source, holds, most }) => {
    const { text, gzip } = await bundle(source);
    for (const [name, mark] of Object.entries(marks)) {
      expect(text.includes(mark), name).toBe(holds.includes(name as keyof typeof marks));
    }
    expect(gzip).toBeLessThanOrEqual(most);
  });
});
