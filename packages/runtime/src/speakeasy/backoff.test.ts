import { describe, expect, test, vi } from "vitest";
import { withBackoff } from "./backoff.ts";

const quick = { initialInterval: 1, maxInterval: 2, exponent: 1, maxElapsedTime: 5000 };
const signal = new AbortController().signal;

/** Answers statuses, one after the other; `0` is no answer. */
function answers(...statuses: number[]): () => Promise<Response> {
  return vi.fn<() => Promise<Response>>(async () => {
    const status = statuses.shift() ?? 200;
    if (status === 0) throw new TypeError("fetch failed");
    return new Response(null, { status });
  });
}

describe("withBackoff", () => {
  const cases: { name: string; statuses: number[]; codes?: string[]; wanted: number; tries: number }[] = [
    { name: "takes a success", statuses: [200], wanted: 200, tries: 1 },
    { name: "tries again after the usual statuses", statuses: [500, 429, 504, 201], wanted: 201, tries: 4 },
    { name: "takes other failures", statuses: [404], wanted: 404, tries: 1 },
    { name: "tries again after given statuses alone", statuses: [404, 500], codes: ["404"], wanted: 500, tries: 2 },
    { name: "knows families of statuses", statuses: [418, 500], codes: ["4XX"], wanted: 500, tries: 2 },
  ];
  test.each(cases)("$name", async ({ statuses, codes, wanted, tries }) => {
    const once = answers(...statuses);
    const response = await withBackoff(once, { strategy: "backoff", backoff: quick }, codes, signal);
    expect(response.status).toBe(wanted);
    expect(once).toHaveBeenCalledTimes(tries);
  });

  test("takes the last answer when the time is over", async () => {
    const once = answers(503, 503);
    const backoff = { ...quick, maxElapsedTime: -1 };
    expect((await withBackoff(once, { strategy: "backoff", backoff }, undefined, signal)).status).toBe(503);
    expect(once).toHaveBeenCalledOnce();
  });

  test("tries again after no answer only when told to", async () => {
    const config = { strategy: "backoff", backoff: quick } as const;
    await expect(withBackoff(answers(0), config, undefined, signal)).rejects.toThrow("fetch failed");
    const told = { ...config, retryConnectionErrors: true };
    expect((await withBackoff(answers(0, 200), told, undefined, signal)).status).toBe(200);
  });

  test("waits no longer than the caller", async () => {
    const controller = new AbortController();
    const backoff = { ...quick, initialInterval: 1e6, maxInterval: 1e6 };
    const waiting = withBackoff(answers(503, 503), { strategy: "backoff", backoff }, undefined, controller.signal);
    setTimeout(() => controller.abort(new Error("enough")), 5);
    await expect(waiting).rejects.toThrow("enough");
  });

  test("waits as long as the server asks", async () => {
    vi.useFakeTimers();
    const limited = new Response(null, { status: 429, headers: { "retry-after": "3" } });
    const once = vi.fn<() => Promise<Response>>().mockResolvedValueOnce(limited).mockResolvedValue(new Response());
    const answer = withBackoff(once, { strategy: "backoff" }, undefined, signal);
    await vi.advanceTimersByTimeAsync(2999);
    expect(once).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(1);
    expect((await answer).status).toBe(200);
    vi.useRealTimers();
  });
});
