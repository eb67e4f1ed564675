import { afterEach, describe, expect, test, vi } from "vitest";
import { rejection } from "../test/scripted-fetch.ts";
import { apiKeyCookie, type Authorize } from "./authorize.ts";
import { createClient } from "./client.ts";
import { basic } from "./credentials.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { requestJson } from "./request-json.ts";
import { answer, testServer } from "./testing/index.ts";

const env = "TRAMONTANE_TEST_KEY";
const get = { method: "GET", path: "/a", query: "page=1" };
const base = { baseURL: "https://x.example" };

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

async function sentWith(authorize: Authorize): Promise<Readonly<Record<string, string>>> {
  const server = testServer().on("GET /a", answer.json({}));
  await requestJson(createClient(server.options, authorize), get);
  return server.requests[0]?.headers ?? {};
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
