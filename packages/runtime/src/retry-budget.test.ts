import { describe, expect, test } from "vitest";
import { type Answer, rejection, scriptedFetch } from "../test/scripted-fetch.ts";
import { type Client, createClient } from "./client.ts";
import { requestJson } from "./request-json.ts";
import { retryBudget, type RetryBudgetOptions } from "./retry-budget.ts";

const get = { method: "GET", path: "/a" };

/** A client of this budget, and how many requests it has made since the last look. */
function budgeted(answer: Answer, budget: RetryBudgetOptions): { client: Client; made: () => number } {
  const { fetch, sent } = scriptedFetch(answer);
  const retries = { limit: retryBudget({ perSecond: 0, ...budget }) };
  const client = createClient({ baseURL: "https://x.example", fetch, retries, sleep: async () => {} });
  return { client, made: () => sent.splice(0).length };
}

async function failing(client: Client): Promise<unknown> {
  return rejection(requestJson(client, get));
}

describe("retryBudget", () => {
  test.each([
    ["an answer", new Response("", { status: 500 }), { name: "ApiError", status: 500 }],
    ["a failed connection", new TypeError("reset"), { name: "ConnectionError", outcome: "unknown" }],
  ])("lets all calls together try again so often, and then gives %s as it is", async (_name, answer, want) => {
    const { client, made } = budgeted(answer, { burst: 4 });
    const counts: number[] = [];
    for (let call = 0; call < 4; call++) {
      expect(await failing(client)).toMatchObject(want);
      counts.push(made());
    }
    // Of the first call, each failure takes one, the last as well.
    expect(counts).toEqual([3, 2, 1, 1]);
  });

  test.each([
    ["a success", Response.json({})],
    ["what cannot be tried again", new Response("", { status: 404 })],
  ])("takes nothing for %s", async (_name, answer) => {
    const budget = retryBudget({ burst: 1, perSecond: 0 });
    const { fetch } = scriptedFetch(answer);
    const options = { baseURL: "https://x.example", retries: { limit: budget }, sleep: async () => {} };
    for (let call = 0; call < 5; call++) await requestJson(createClient({ ...options, fetch }), get).catch(() => {});
    const { fetch: failed, sent } = scriptedFetch(new Response("", { status: 500 }));
    await failing(createClient({ ...options, fetch: failed }));
    expect(sent).toHaveLength(2);
  });

  test("fills up over time, and no further than it was", async () => {
    let time = 0;
    const { client, made } = budgeted(new Response("", { status: 500 }), {
      burst: 2,
      limit: 1,
      perSecond: 0.5,
      now: () => time,
    });
    const steps: [number, number][] = [
      [0, 2],
      [0, 1],
      [1000, 1],
      [2000, 2],
      [1_000_000, 2],
      [1_000_000, 1],
      [0, 1],
    ];
    for (const [at, want] of steps) {
      time = at;
      await failing(client);
      expect(made(), `at ${at}`).toBe(want);
    }
  });
});
