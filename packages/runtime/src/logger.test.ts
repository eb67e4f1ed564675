import { describe, expect, test } from "vitest";
import { apiKeyCookie, apiKeyHeader, type Authorize, bearer } from "./authorize.ts";
import { type ClientOptions, createClient } from "./client.ts";
import { apiKeyQuery, basic } from "./credentials.ts";
import { json } from "./json.ts";
import { logger, type LoggerOptions } from "./logger.ts";
import type { Operation } from "./operation.ts";
import { query } from "./query.ts";
import { requestJson } from "./request-json.ts";
import type { RequestOptions } from "./request-options.ts";
import { createSecuredClient } from "./secured-client.ts";
import { type Answer, answer, testServer } from "./testing/index.ts";
import { wholeQuery } from "./whole-query.ts";

const get: Operation = { method: "GET", path: "/a" };

interface Logged {
  readonly answers: readonly Answer[];
  readonly logger?: LoggerOptions;
  readonly client?: ClientOptions;
  readonly operation?: Operation;
  readonly options?: RequestOptions;
  readonly authorize?: Authorize;
}

async function logged({ answers, operation = get, options, client, authorize, ...given }: Logged): Promise<string[]> {
  const lines: string[] = [];
  const server = testServer();
  server.on("* *", ...answers);
  const middleware = [logger((line) => lines.push(line), { now: server.options.now, ...given.logger })];
  const made = createClient({ ...server.options, ...client, middleware }, authorize);
  await requestJson(made, operation, options).catch(() => {});
  return lines;
}

describe("lines", () => {
  const cases: ({ name: string; want: string[] } & Logged)[] = [
    {
      name: "an answer",
      answers: [answer.json(1, { delay: 12 })],
      want: ["#1 -> GET https://api.test/a", "#1 <- 200 in 12 ms, content-type: application/json"],
    },
    {
      name: "tries",
      answers: [answer.rateLimited(2), answer.reset(), answer.nothing({ headers: { "x-request-id": "r1" } })],
      want: [
        "#1 -> GET https://api.test/a",
        "#1 <- 429 in 0 ms, content-type: application/json, retry-after: 2",
        "#1 try 2 -> GET https://api.test/a",
        "#1 try 2 failed in 0 ms: tramontane.ConnectionError ECONNRESET",
        "#1 try 3 -> GET https://api.test/a",
        "#1 try 3 <- 204 in 0 ms, x-request-id: r1",
      ],
    },
    {
      name: "headers, where asked for",
      answers: [answer.nothing({ headers: { vary: "accept", "set-cookie": "s=1", "x-ratelimit-left": "3" } })],
      client: { headers: { "X-Tenant": "t1" } },
      logger: { headers: true },
      want: [
        "#1 -> GET https://api.test/a accept: application/json, x-tenant: ***",
        "#1 <- 204 in 0 ms, set-cookie: ***, vary: accept, x-ratelimit-left: 3",
      ],
    },
    {
      name: "the query, where asked for",
      answers: [answer.nothing()],
      operation: { ...get, query: "page=2&key=k&a%5Bb%5D=c&lone" },
      logger: { query: ["page", "a[b]"] },
      want: ["#1 -> GET https://api.test/a?page=2&key=***&a%5Bb%5D=c&***", "#1 <- 204 in 0 ms"],
    },
    {
      name: "bodies, where asked for",
      answers: [answer.nothing()],
      operation: { method: "POST", path: "/a", body: json({ text: "a\u2028b" }) },
      logger: { bodies: true },
      want: ['#1 -> POST https://api.test/a "{\\"text\\":\\"a%E2%80%A8b\\"}"', "#1 <- 204 in 0 ms"],
    },
  ];
  test.each(cases)("$name", async ({ want, ...given }) => {
    expect(await logged(given)).toEqual(want);
  });

  test("calls are told apart", async () => {
    const lines: string[] = [];
    const server = testServer().always("* *", answer.nothing());
    const client = createClient({ ...server.options, middleware: [logger((line) => lines.push(line))] });
    await Promise.all([requestJson(client, get), requestJson(client, get)]);
    expect(lines.map((line) => line.slice(0, 5)).sort()).toEqual(["#1 ->", "#1 <-", "#2 ->", "#2 <-"]);
  });

  test("text from outside stays on its line", async () => {
    const lines = await logged({
      answers: [answer.nothing({ headers: { "content-type": "a/b\t\x85#2 <- 200" } })],
      client: { baseURL: "https://api.test/\r\n#1 <- 200\u2028" },
    });
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  });
});

describe("a secret is in no line", () => {
  const canary = "c4n4ry-5ecret";
  const found = /c4n4ry|YzRuNHJ5|5ecret/i;
  const failing = (): never => {
    throw Object.assign(new Error(canary, { cause: { code: canary, message: canary } }), {
      code: canary,
      name: canary,
    });
  };
  const places: ({ name: string } & Partial<Logged>)[] = [
    { name: "a bearer token", authorize: bearer(canary, "KEY") },
    { name: "a key in a header", authorize: apiKeyHeader("X-Api-Key", canary, "KEY") },
    { name: "a key in a cookie", authorize: apiKeyCookie("session", canary, "KEY") },
    { name: "a user and a password", authorize: basic({ username: canary, password: canary }, "KEY") },
    { name: "a header of the client", client: { headers: { "My-Own": canary, "Proxy-Authorization": canary } } },
    { name: "a header of the call", options: { headers: { Anything: canary } } },
    { name: "an idempotency key", options: { idempotencyKey: canary } },
    { name: "the base URL", client: { baseURL: `https://${canary}:${canary}@api.test/v1?k=${canary}#${canary}` } },
    { name: "the query", operation: { ...get, query: query({ key: canary, "a[b]": [canary, canary] }) ?? "" } },
    { name: "a query without names", operation: { ...get, query: wholeQuery({ key: canary }, JSON.stringify) } },
    { name: "a body", operation: { method: "POST", path: "/a", body: json({ key: canary }) } },
    { name: "headers of an answer", answers: [answer.nothing({ headers: { "set-cookie": canary, link: canary } })] },
    { name: "where a redirect leads", answers: [answer.redirect(`/b?token=${canary}`)] },
    { name: "a body of an answer", answers: [answer.json({ key: canary }, { status: 400 })] },
    { name: "an error of the platform", answers: [new TypeError(`cannot fetch https://api.test/?key=${canary}`)] },
    { name: "an error of one's own", client: { fetch: async () => failing() } },
  ];
  test.each(places)("$name", async ({ answers = [answer.nothing()], ...given }) => {
    const lines = await logged({
      answers,
      ...given,
      options: { retries: 0, ...given.options },
      logger: { headers: true },
    });
    expect(lines).toHaveLength(2);
    expect(lines.join("\n")).not.toMatch(found);
  });

  test("the canary would be seen: with its consent, a body shows it", async () => {
    const operation = { method: "POST", path: "/a", body: json({ key: canary }) };
    const lines = await logged({ answers: [answer.nothing()], operation, logger: { bodies: true } });
    expect(lines.join("\n")).toMatch(found);
  });

  test("a key that is sent in the query is not even in the logger's request", async () => {
    const lines: string[] = [];
    const server = testServer().on("GET /a", answer.nothing());
    const middleware = [logger((line) => lines.push(line), { query: ["key"] })];
    const schemes = { key: apiKeyQuery("key", canary, "KEY") };
    await requestJson(createSecuredClient({ ...server.options, middleware }, schemes, [["key"]]), get);
    expect(server.requests[0]?.query.get("key")).toBe(canary);
    expect(lines[0]).toBe("#1 -> GET https://api.test/a");
  });
});

test("a log that throws is nothing to the call, and the answer is the one that came", async () => {
  const server = testServer().on("GET /a", answer.json(1));
  const response = Response.json(2);
  const given = logger(() => {
    throw new Error("full");
  });
  expect(await requestJson(createClient({ ...server.options, middleware: [given] }), get)).toBe(1);
  const request = { method: "GET", url: "https://api.test/a", headers: {}, signal: new AbortController().signal };
  expect(await given(request, async () => response)).toBe(response);
  expect(response.bodyUsed).toBe(false);
});
