import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { rejection } from "../test/scripted-fetch.ts";
import { apiKeyHeader, bearer, type Secret } from "./authorize.ts";
import { createClient } from "./client.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { requestJson } from "./request-json.ts";
import { answer, testServer } from "./testing/index.ts";

const env = "TRAMONTANE_TEST_KEY";
const get = { method: "GET", path: "/a" };

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** The value of `header` that is sent with this secret. */
async function sentWith(authorize: ReturnType<typeof bearer>, header = "authorization"): Promise<string | undefined> {
  const server = testServer().on("GET /a", answer.json({}));
  await requestJson(createClient(server.options, authorize), get);
  return server.requests[0]?.headers[header];
}

describe("bearer", () => {
  const cases: { name: string; secret: Secret | null | undefined; variable?: string; want: string | undefined }[] = [
    { name: "a text", secret: "k", want: "Bearer k" },
    { name: "a text rather than the environment", secret: "k", variable: "e", want: "Bearer k" },
    { name: "a text without the white space around it", secret: " k\n", want: "Bearer k" },
    { name: "what a function gives", secret: () => "k", want: "Bearer k" },
    { name: "what a function gives later", secret: async () => "k", want: "Bearer k" },
    { name: "the environment", secret: undefined, variable: "e", want: "Bearer e" },
    { name: "nothing for null", secret: null, variable: "e", want: undefined },
    { name: "nothing when nothing is found and fetch is the caller's", secret: undefined, want: undefined },
  ];
  test.each(cases)("sends $name", async ({ secret, variable, want }) => {
    if (variable) vi.stubEnv(env, variable);
    expect(await sentWith(bearer(secret, env))).toBe(want);
  });

  test("reads the environment at the first request, not before", async () => {
    const authorize = bearer(undefined, env);
    vi.stubEnv(env, "late");
    expect(await sentWith(authorize)).toBe("Bearer late");
  });

  test.each([undefined, "", () => ""])(
    "rejects for want of a key, naming the option and the variable",
    async (secret) => {
      vi.stubGlobal("fetch", async () => Response.json({}));
      const client = createClient({ baseURL: "https://x.example" }, bearer(secret, env));
      const error = await rejection(requestJson(client, get));
      expect(error).toBeInstanceOf(ConfigurationError);
      expect((error as Error).message).toMatch(/apiKey.*TRAMONTANE_TEST_KEY/);
    },
  );

  test("needs no key when it is told to send none", async () => {
    vi.stubGlobal("fetch", async () => Response.json({ ok: true }));
    const client = createClient({ baseURL: "https://x.example" }, bearer(null, env));
    expect(await requestJson(client, get)).toEqual({ ok: true });
  });

  test("needs no environment", async () => {
    vi.stubGlobal("process", undefined);
    expect(await sentWith(bearer(undefined, env))).toBeUndefined();
    vi.stubGlobal("process", {
      get env(): never {
        throw new Error("no permission");
      },
    });
    expect(await sentWith(bearer(undefined, env))).toBeUndefined();
  });

  test("gives way to a header of the request", async () => {
    const server = testServer().on("GET /a", answer.json({}));
    const client = createClient(server.options, bearer("k", env));
    await requestJson(client, get, { headers: { Authorization: "Basic x" } });
    expect(server.requests[0]?.headers["authorization"]).toBe("Basic x");
  });
});

test("apiKeyHeader sends the secret as it is", async () => {
  expect(await sentWith(apiKeyHeader("X-Api-Key", "k", env), "x-api-key")).toBe("k");
});

describe("a secret", () => {
  const canary = "sk-canary-7f3a";

  test("is not to be seen in a client", () => {
    const client = createClient({ baseURL: "https://x.example", headers: { "x-key": canary } }, bearer(canary, env));
    const shown = [
      inspect(client, { depth: 9, showHidden: true }),
      JSON.stringify(client),
      String(client),
      Object.keys(client).join(),
    ];
    expect(shown.join()).not.toContain(canary);
  });

  test("that no header can carry is refused without being shown", async () => {
    const server = testServer();
    const client = createClient(server.options, bearer(`${canary}\nx`, env));
    const error = await rejection(requestJson(client, get));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(canary);
    server.done();
  });

  test.each([
    ["a refused status", answer.text("no", { status: 401 })],
    ["a redirect", answer.redirect("https://evil.example")],
    ["no connection", answer.reset()],
    ["no JSON", answer.text("<html>")],
  ])("is not in the error after %s", async (_name, given) => {
    const server = testServer().on("POST *", given);
    const client = createClient(
      {
        ...server.options,
        baseURL: `https://user:${canary}@x.example/v1?k=${canary}`,
        retries: 0,
        headers: { "x-key": canary },
      },
      bearer(canary, env),
    );
    const error = await rejection(requestJson(client, { method: "POST", path: "/a", query: `key=${canary}` }));
    expect(
      `${inspect(error, { depth: 9, showHidden: true })} ${JSON.stringify(error)} ${(error as Error).stack}`,
    ).not.toContain(canary);
  });
});
