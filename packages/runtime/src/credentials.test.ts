import { afterEach, describe, expect, test, vi } from "vitest";
import { rejection, scriptedFetch, type Sent } from "../test/scripted-fetch.ts";
import { apiKeyCookie, apiKeyHeader, type Authorize, bearer } from "./authorize.ts";
import { createClient } from "./client.ts";
import { anyOf, apiKeyQuery, basic } from "./credentials.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { requestJson } from "./request-json.ts";

const env = "TRAMONTANE_TEST_KEY";
const get = { method: "GET", path: "/a", query: "page=1" };
const base = { baseURL: "https://x.example" };

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

async function sentWith(authorize: Authorize): Promise<Readonly<Record<string, string>>> {
  const { fetch, sent } = scriptedFetch(Response.json({}));
  await requestJson(createClient({ ...base, fetch }, authorize), get);
  return sent[0]?.init.headers ?? {};
}

describe("basic", () => {
  test.each([
    { name: "a user", given: { username: "ada", password: "p:w" }, variable: "", want: "Basic YWRhOnA6dw==" },
    { name: "a user beyond ASCII", given: { username: "ä", password: "€" }, variable: "", want: "Basic w6Q64oKs" },
    {
      name: "a user that a function gives",
      given: () => ({ username: "a", password: "b" }),
      variable: "",
      want: "Basic YTpi",
    },
    { name: "the environment", given: undefined, variable: "a:b", want: "Basic YTpi" },
    { name: "nothing for null", given: null, variable: "a:b", want: undefined },
  ])("sends $name", async ({ given, variable, want }) => {
    vi.stubEnv(env, variable);
    expect((await sentWith(basic(given, env)))["authorization"]).toBe(want);
  });

  test("rejects for want of credentials, naming the option and the variable", async () => {
    vi.stubGlobal("fetch", async () => Response.json({}));
    const error = await rejection(requestJson(createClient(base, basic(undefined, env)), get));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as Error).message).toMatch(/credentials.*TRAMONTANE_TEST_KEY/);
  });
});

test("apiKeyCookie sends a cookie", async () => {
  expect((await sentWith(apiKeyCookie("session", "k", env)))["cookie"]).toBe("session=k");
});

describe("apiKeyQuery", () => {
  async function urlWith(secret: string | null | undefined, query?: string): Promise<string | undefined> {
    const { fetch, sent } = scriptedFetch(Response.json({}));
    const client = createClient({ ...base, fetch, middleware: [apiKeyQuery("k&y", secret, env, false)] });
    await requestJson(client, query === undefined ? { method: "GET", path: "/a" } : { ...get, query });
    return sent[0]?.url;
  }

  test.each([
    { name: "after the query", secret: " a&b", query: "page=1", want: "https://x.example/a?page=1&k%26y=a%26b" },
    { name: "where there is no other", secret: "k", query: undefined, want: "https://x.example/a?k%26y=k" },
    { name: "never for null", secret: null, query: "page=1", want: "https://x.example/a?page=1" },
  ])("sends the key $name", async ({ secret, query, want }) => {
    expect(await urlWith(secret, query)).toBe(want);
  });

  test("is in no error, and nowhere but on the wire", async () => {
    const seen: string[] = [];
    const { fetch } = scriptedFetch(new Response("no", { status: 400 }));
    const client = createClient({
      ...base,
      fetch,
      middleware: [
        (request, next) => {
          seen.push(request.url);
          return next(request);
        },
        apiKeyQuery("key", "canary", env, true),
      ],
    });
    const error = (await rejection(requestJson(client, get))) as Error;
    expect(JSON.stringify([error.message, error, seen])).not.toContain("canary");
  });

  test("rejects for want of a key when one is required", async () => {
    vi.stubGlobal("fetch", async () => Response.json({}));
    const client = createClient({ ...base, middleware: [apiKeyQuery("key", undefined, env, true)] });
    expect(await rejection(requestJson(client, get))).toBeInstanceOf(ConfigurationError);
  });
});

describe("anyOf", () => {
  const schemes = (key?: string | null, token?: string | null): Authorize =>
    anyOf([apiKeyHeader("x-key", key, env), bearer(token, `${env}_2`)]);

  test("sends every credential that is given", async () => {
    expect(await sentWith(schemes("k", "t"))).toMatchObject({ "x-key": "k", authorization: "Bearer t" });
    const only = await sentWith(schemes(undefined, "t"));
    expect(only).toMatchObject({ authorization: "Bearer t" });
    expect(only).not.toHaveProperty("x-key");
  });

  test("sends the first of two for one header", async () => {
    const sent = await sentWith(anyOf([bearer("a", env), basic({ username: "u", password: "p" }, env)]));
    expect(sent["authorization"]).toBe("Bearer a");
  });

  test("requires one of them, unless that is optional", async () => {
    const answered: (sent: Sent) => Response = () => Response.json({});
    vi.stubGlobal("fetch", async () => answered({ url: "", init: {} as never }));
    expect(await rejection(requestJson(createClient(base, schemes()), get))).toBeInstanceOf(ConfigurationError);
    await requestJson(createClient(base, schemes(undefined, "t")), get);
    await requestJson(createClient(base, anyOf([bearer(undefined, env)], true)), get);
  });
});
