import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { rejection, scriptedFetch } from "../test/scripted-fetch.ts";
import { apiKeyCookie, apiKeyHeader, bearer, type Secret } from "./authorize.ts";
import type { ClientOptions } from "./client.ts";
import { apiKeyQuery, basic } from "./credentials.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import type { Operation, Security } from "./operation.ts";
import { requestJson } from "./request-json.ts";
import { createSecuredClient } from "./secured-client.ts";

const env = "TRAMONTANE_TEST_KEY";
const usual: Security = [["token"], ["key"]];

interface Given {
  token?: Secret | null;
  key?: Secret | null;
  session?: Secret | null;
  other?: Secret | null;
  query?: Secret | null;
}

function client(given: Given, options: ClientOptions = {}): ReturnType<typeof createSecuredClient> {
  return createSecuredClient(
    { baseURL: "https://x.example", ...options },
    {
      token: bearer(given.token, env),
      key: apiKeyHeader("x-key", given.key, env),
      session: apiKeyCookie("session", given.session, env),
      other: apiKeyCookie("other", given.other, env),
      query: apiKeyQuery("k&y", given.query, env),
      pair: basic({ username: "u", password: "p" }, env),
    },
    usual,
  );
}

/** The credentials that are sent with an operation: its headers, and what its query has beyond its own. */
async function sentWith(given: Given, security?: Security, query?: string): Promise<Record<string, string>> {
  const { fetch, sent } = scriptedFetch(Response.json({}));
  await requestJson(client(given, { fetch }), { method: "GET", path: "/a", query, security } as Operation);
  const { url, init } = sent[0] ?? { url: "", init: { headers: {} as Record<string, string> } };
  const { accept: _, ...headers } = init.headers;
  const search = url.replace("https://x.example/a", "");
  return { ...headers, ...(search ? { search } : {}) };
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe("an operation", () => {
  const all: Given = { token: "t", key: "k", session: "s", other: "o", query: "q" };
  const cases: { name: string; given: Given; security?: Security; want: Record<string, string> }[] = [
    { name: "that says nothing sends what is usual", given: all, want: { authorization: "Bearer t" } },
    { name: "that wants none sends none", given: all, security: [], want: {} },
    { name: "that wants another sends that one alone", given: all, security: [["key"]], want: { "x-key": "k" } },
    {
      name: "with alternatives sends the first that was given",
      given: { key: "k", session: "s" },
      security: [["token"], ["key"], ["session"]],
      want: { "x-key": "k" },
    },
    {
      name: "with a combination sends all of it",
      given: all,
      security: [["token", "key"]],
      want: { authorization: "Bearer t", "x-key": "k" },
    },
    {
      name: "skips a combination of which something is missing",
      given: { token: "t", session: "s" },
      security: [["token", "key"], ["session"]],
      want: { cookie: "session=s" },
    },
    {
      name: "joins cookies",
      given: all,
      security: [["session", "other"]],
      want: { cookie: "session=s; other=o" },
    },
    { name: "sends what is given where none will do", given: all, security: [[], ["key"]], want: { "x-key": "k" } },
    { name: "sends none where none will do and none is given", given: {}, security: [["key"], []], want: {} },
    {
      name: "sends no half of a combination where none will do",
      given: { key: "k" },
      security: [["key", "session"], []],
      want: {},
    },
    {
      name: "sends half of a combination to a server of the caller's own",
      given: { key: "k" },
      security: [["key", "session"]],
      want: { "x-key": "k" },
    },
    {
      name: "puts a key into the query",
      given: { query: " a&b" },
      security: [["query"]],
      want: { search: "?k%26y=a%26b" },
    },
    {
      name: "with one in the query and one in a header sends both",
      given: all,
      security: [["query", "key"]],
      want: { "x-key": "k", search: "?k%26y=q" },
    },
    {
      name: "takes a user and a password as it takes a key",
      given: {},
      security: [["pair"]],
      want: { authorization: "Basic dTpw" },
    },
    { name: "sends nothing for null", given: { token: null, key: null }, want: {} },
  ];
  test.each(cases)("$name", async ({ given, security, want }) => {
    expect(await sentWith(given, security)).toEqual(want);
  });

  test("puts a key behind the query that is there", async () => {
    expect(await sentWith({ query: "q" }, [["query"]], "page=1")).toEqual({ search: "?page=1&k%26y=q" });
  });

  test.each([
    { given: { session: "s" }, want: "session=s; a=1" },
    { given: {}, want: "a=1" },
  ])("with $given sends its own cookies, too", async ({ given, want }) => {
    const { fetch, sent } = scriptedFetch(Response.json({}));
    const operation: Operation = { method: "GET", path: "/a", headers: { cookie: "a=1" }, security: [["session"], []] };
    await requestJson(client(given, { fetch }), operation);
    expect(sent[0]?.init.headers["cookie"]).toBe(want);
  });

  test("takes a key from the environment", async () => {
    vi.stubEnv(env, "e");
    expect(await sentWith({}, [["key"]])).toEqual({ "x-key": "e" });
  });
});

describe("a want of credentials", () => {
  const get: Operation = { method: "GET", path: "/a" };

  test.each([
    { name: "the usual ones", security: undefined, want: /^Set token, or key / },
    { name: "a combination", security: [["key", "session"]], want: /^Set key and session / },
    {
      name: "half of a combination",
      security: [["key", "session"]],
      given: { key: "k" },
      want: /^Set key and session /,
    },
    { name: "a key in the query", security: [["query"]], want: /^Set query / },
  ])("of $name is told by the options' names, before any request", async ({ security, given = {}, want }) => {
    const fetch = vi.fn();
    vi.stubGlobal("fetch", fetch);
    const error = await rejection(requestJson(client(given), { ...get, security } as Operation));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as Error).message).toMatch(want);
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each([{ security: [] }, { security: [["key"], []] }, { security: [["token"]], given: { token: null } }])(
    "is none with %o",
    async ({ security, given = {} }) => {
      vi.stubGlobal("fetch", async () => Response.json({ ok: true }));
      expect(await requestJson(client(given), { ...get, security })).toEqual({ ok: true });
    },
  );

  test("is not what a secret's function throws", async () => {
    const broken = new Error("the vault is shut");
    const token = (): never => {
      throw broken;
    };
    vi.stubGlobal("fetch", async () => Response.json({}));
    expect(await rejection(requestJson(client({ token, key: "k" }), get))).toBe(broken);
  });
});

test("a key in the query is in no error, and nowhere but on the wire", async () => {
  const seen: string[] = [];
  const { fetch } = scriptedFetch(new Response("no", { status: 400 }));
  const secured = client(
    { query: "canary" },
    {
      fetch,
      middleware: [
        (request, next) => {
          seen.push(inspect(request));
          return next(request);
        },
      ],
    },
  );
  const error = await rejection(requestJson(secured, { method: "GET", path: "/a", security: [["query"]] }));
  expect(inspect([error, seen, secured], { depth: 9, showHidden: true })).not.toContain("canary");
  expect(seen).toHaveLength(1);
});

test.each([
  [
    "before the answer",
    (url: string) => Promise.reject(new TypeError("failed", { cause: new Error(`no way to ${url}`) })),
  ],
  [
    "within the answer",
    async (url: string) =>
      new Response(
        new ReadableStream({ pull: () => Promise.reject(Object.assign(new Error("reset"), { path: url })) }),
      ),
  ],
])("a key in the query is not in what a platform says of a connection that fails %s", async (_, fetch) => {
  const secured = client({ query: "canary" }, { fetch, retries: 0 });
  const error = await rejection(requestJson(secured, { method: "POST", path: "/a", security: [["query"]] }));
  expect(error).toMatchObject({ code: "tramontane.ConnectionError", cause: expect.any(Error) });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("canary");
});
