import { expect, test, vi } from "vitest";
import { HTTPClient } from "./http-client.ts";

const request = new Request("https://api.example/books");

test("hooks are called in order, around each request, and may give another request", async () => {
  const calls: string[] = [];
  const client = new HTTPClient({ fetcher: async (input) => new Response((input as Request).headers.get("x-a")) })
    .addHook("beforeRequest", () => void calls.push("first"))
    .addHook("beforeRequest", (given) => {
      calls.push("second");
      return new Request(given, { headers: { "x-a": "given" } });
    })
    .addHook("response", async ({ status }, sent) => void calls.push(`${status} ${sent.headers.get("x-a")}`));
  expect(await (await client.request(request)).text()).toBe("given");
  expect(calls).toEqual(["first", "second", "200 given"]);
});

test("a request that fails is told, and fails", async () => {
  const failure = new TypeError("fetch failed");
  const hook = vi.fn<(error: unknown, request: Request) => void>();
  const client = new HTTPClient({ fetcher: () => Promise.reject(failure) }).addHook("requestError", hook);
  await expect(client.request(request)).rejects.toBe(failure);
  expect(hook).toHaveBeenCalledExactlyOnceWith(failure, request);
});

test("a hook that was removed is called no more, and a clone keeps its own", async () => {
  const hook = vi.fn<() => void>();
  const client = new HTTPClient({ fetcher: async () => new Response() }).addHook("response", hook);
  const clone = client.clone();
  client.removeHook("response", hook);
  await client.request(request);
  expect(hook).not.toHaveBeenCalled();
  await clone.request(request);
  expect(hook).toHaveBeenCalledOnce();
});
