import { expect, test } from "vitest";
import { scriptedFetch } from "../test/scripted-fetch.ts";
import { bearer } from "./authorize.ts";
import { createClient, type ClientOptions } from "./client.ts";
import { keyIn } from "./key-in.ts";
import type { Operation } from "./operation.ts";
import { redirects } from "./redirects.ts";
import { requestJson } from "./request-json.ts";

const elsewhere = (location: string): Response => new Response(null, { status: 307, headers: { location } });

/** The headers of each request that is made, but for `accept`. */
async function sent(
  answers: Response[],
  { apiKey, ...options }: ClientOptions & { apiKey?: string },
  own: Partial<Operation>,
): Promise<Record<string, string>[]> {
  const { fetch, sent } = scriptedFetch(...answers);
  const client = createClient({ baseURL: "https://a.example", fetch, ...options }, bearer(apiKey ?? null, "NONE"));
  await requestJson(client, { method: "GET", path: "/me", redirects: keyIn("x-key", redirects), ...own });
  return sent.map(({ init }) => Object.fromEntries(Object.entries(init.headers).filter(([name]) => name !== "accept")));
}

test.each<{ name: string; given: Parameters<typeof sent>; want: Record<string, string>[] }>([
  {
    name: "the key is in its header, and nowhere else",
    given: [[Response.json({})], { apiKey: "k" }, {}],
    want: [{ "x-key": "k" }],
  },
  {
    name: "a request without a key has none",
    given: [[Response.json({})], {}, {}],
    want: [{}],
  },
  {
    name: "an authorization of the caller's own takes its place",
    given: [[Response.json({})], { apiKey: "k", headers: { authorization: "Bearer other" } }, {}],
    want: [{ "x-key": "other" }],
  },
  {
    name: "it goes along with a redirect on the same origin",
    given: [[elsewhere("/b"), Response.json({})], { apiKey: "k" }, {}],
    want: [{ "x-key": "k" }, { "x-key": "k" }],
  },
  {
    name: "it does not go to another origin",
    given: [[elsewhere("https://b.example/"), Response.json({})], { apiKey: "k" }, {}],
    want: [{ "x-key": "k" }, {}],
  },
  {
    name: "an operation that follows no redirects has it, too",
    given: [[Response.json({})], { apiKey: "k" }, { method: "POST", redirects: keyIn("x-key") }],
    want: [{ "x-key": "k" }],
  },
])("$name", async ({ given, want }) => {
  expect(await sent(...given)).toEqual(want);
});
