import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { rejection } from "../test/scripted-fetch.ts";
import { apiKeyHeader, bearer } from "./authorize.ts";
import { binary } from "./binary.ts";
import { createClient } from "./client.ts";
import { json } from "./json.ts";
import type { Fetch } from "./outgoing-request.ts";
import { requestJson } from "./request-json.ts";
import { createSecuredClient } from "./secured-client.ts";
import { type TokenSource, tokenSource } from "./token-source.ts";

const env = "TRAMONTANE_TEST_KEY";
const get = { method: "GET", path: "/a" };

/** A server that takes the tokens of one generation: t1, then t2, … */
function world(): { fetch: Fetch; source: TokenSource; seen: string[]; refusals: unknown[]; expire: () => void } {
  let valid = 1;
  const seen: string[] = [];
  const refusals: unknown[] = [];
  return {
    seen,
    refusals,
    expire: () => void valid++,
    fetch: async (_url, { headers }) => {
      const token = headers["authorization"] ?? headers["x-key"] ?? "none";
      seen.push(token);
      await Promise.resolve();
      return token.endsWith(`t${valid}`) ? Response.json(seen.length) : Response.json("no", { status: 401 });
    },
    source: tokenSource(async (refused) => {
      refusals.push(refused);
      await Promise.resolve();
      return ` t${valid}\n`;
    }),
  };
}

describe("tokenSource", () => {
  test("asks once, and keeps the token until it is refused", async () => {
    const { fetch, source, seen, refusals, expire } = world();
    const client = createClient(
      { baseURL: "https://x.example", fetch, middleware: [source.renew] },
      bearer(source, env),
    );
    await requestJson(client, get);
    await requestJson(client, get);
    expect(refusals).toEqual([undefined]);
    expire();
    expect(await requestJson(client, { method: "POST", path: "/a", body: json({}) }, { retries: false })).toBe(4);
    expect([seen, refusals]).toEqual([
      ["Bearer t1", "Bearer t1", "Bearer t1", "Bearer t2"],
      [undefined, "t1"],
    ]);
  });

  test("asks once for calls at the same time, first and when refused", async () => {
    const { fetch, source, seen, refusals, expire } = world();
    const client = createClient(
      { baseURL: "https://x.example", fetch, middleware: [source.renew] },
      bearer(source, env),
    );
    const many = (): Promise<unknown> => Promise.all(Array.from({ length: 20 }, () => requestJson(client, get)));
    await many();
    expire();
    await many();
    expect([seen.length, refusals]).toEqual([60, [undefined, "t1"]]);
  });

  test("uses what another call has had renewed in the meantime", async () => {
    const { fetch, source, refusals, expire } = world();
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    const options = { baseURL: "https://x.example", fetch };
    const slow = createClient(
      { ...options, middleware: [async (request, next) => (await held, next(request)), source.renew] },
      bearer(source, env),
    );
    const quick = createClient({ ...options, middleware: [source.renew] }, bearer(source, env));
    await requestJson(quick, get);
    const late = requestJson(slow, get);
    await Promise.resolve();
    expire();
    await requestJson(quick, get);
    release();
    await late;
    expect(refusals).toEqual([undefined, "t1"]);
  });

  test.each(["apiKeyHeader", "createSecuredClient"])("works with %s", async (kind) => {
    const { fetch, source, seen, expire } = world();
    const options = { baseURL: "https://x.example", fetch, middleware: [source.renew] };
    const key = apiKeyHeader("x-key", source, env);
    const client =
      kind === "apiKeyHeader" ? createClient(options, key) : createSecuredClient(options, { key }, [["key"]]);
    await requestJson(client, get);
    expire();
    await requestJson(client, get);
    expect(seen).toEqual(["t1", "t1", "t2"]);
  });

  test.each([
    ["the token stays the same", async () => "t0", undefined, 1],
    ["the body is a stream", undefined, true, 1],
    ["the server refuses the new one as well", async (refused?: string) => (refused ? "t00" : "t0"), undefined, 2],
  ])("gives the 401 where %s", async (_name, ask, streamed, sent) => {
    const { fetch, source: own, seen, expire } = world();
    const source = ask ? tokenSource(ask) : own;
    const client = createClient(
      { baseURL: "https://x.example", fetch, middleware: [source.renew] },
      bearer(source, env),
    );
    if (streamed) await source().then(expire);
    const body = streamed && binary(new Blob(["x"]).stream(), "text/plain");
    const operation = { method: "POST", path: "/a", ...(body && { body }) };
    expect(await rejection(requestJson(client, operation))).toMatchObject({ status: 401, body: "no" });
    expect(seen).toHaveLength(sent);
    // The next call has a new token at once.
    if (streamed) expect([await requestJson(client, get), seen.at(-1)]).toEqual([2, "Bearer t2"]);
  });

  test("leaves alone a 401 to credentials that are not its own", async () => {
    const { fetch, source, refusals } = world();
    const client = createClient(
      { baseURL: "https://x.example", fetch, middleware: [source.renew] },
      bearer(source, env),
    );
    expect(await rejection(requestJson(client, get, { headers: { authorization: "Basic x" } }))).toMatchObject({
      status: 401,
    });
    expect(refusals).toEqual([undefined]);
  });

  test("rejects with what asking throws, and asks again for the next call", async () => {
    const { fetch } = world();
    let times = 0;
    const source = tokenSource(() => {
      if (times++ % 2 === 0) throw new Error("no login");
      return times > 2 ? "t1" : "t0";
    });
    const client = createClient(
      { baseURL: "https://x.example", fetch, middleware: [source.renew] },
      bearer(source, env),
    );
    // First at once, then after a refusal.
    for (const _ of [1, 2]) expect(await rejection(requestJson(client, get))).toMatchObject({ message: "no login" });
    await requestJson(client, get);
    expect(times).toBe(4);
  });

  test("sends nothing after the caller's abort", async () => {
    const { fetch, seen } = world();
    const controller = new AbortController();
    const source = tokenSource(async (refused) => {
      if (!refused) return "t0";
      controller.abort("enough");
      return "t1";
    });
    const client = createClient(
      { baseURL: "https://x.example", fetch, middleware: [source.renew] },
      bearer(source, env),
    );
    expect(await rejection(requestJson(client, get, { signal: controller.signal }))).toBe("enough");
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(seen).toEqual(["Bearer t0"]);
  });

  test("shows no token", async () => {
    const { source } = world();
    await source();
    expect(inspect(source, { depth: 9, showHidden: true })).not.toContain("t1");
  });
});
