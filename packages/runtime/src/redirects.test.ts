import { describe, expect, test } from "vitest";
import { rejection, scriptedFetch } from "../test/scripted-fetch.ts";
import { bearer } from "./authorize.ts";
import { createClient } from "./client.ts";
import { RedirectError } from "./errors/redirect-error.ts";
import { json } from "./json.ts";
import type { OperationBody } from "./operation.ts";
import { redirects } from "./redirects.ts";
import { requestJson } from "./request-json.ts";

const redirect = (status: number, location: string): Response => new Response(null, { status, headers: { location } });
const ok = (): Response => Response.json({ ok: true });

const statuses = [301, 302, 303, 307, 308];
const targets = [
  { to: "the same origin", location: "/elsewhere", url: "https://api.example/elsewhere", same: true },
  { to: "another port", location: "https://api.example:8443/x", url: "https://api.example:8443/x", same: false },
  { to: "another scheme", location: "http://api.example/x", url: "http://api.example/x", same: false },
  { to: "another host", location: "//evil.example/x", url: "https://evil.example/x", same: false },
];
const places = ["apiKey", "client header", "request header", "idempotency key"] as const;
const requests: { method: string; body?: OperationBody }[] = [
  { method: "GET" },
  { method: "DELETE" },
  { method: "POST", body: json({ secret: "canary" }) },
];
const combinations = statuses.flatMap((status) =>
  targets.flatMap((target) =>
    places.flatMap((place) => requests.map(({ method, body }) => ({ status, ...target, place, method, body }))),
  ),
);

describe("redirects", () => {
  test("are tried in 240 ways", () => expect(combinations).toHaveLength(240));

  test.each(combinations)(
    "$status to $to, of $method with the secret as $place",
    async ({ status, location, url, same, place, method, body }) => {
      const { fetch, sent } = scriptedFetch(redirect(status, location), ok());
      const client = createClient(
        {
          baseURL: "https://api.example/v1",
          fetch: redirects(fetch),
          retries: 0,
          headers: place === "client header" ? { "X-Custom": "canary" } : {},
        },
        bearer(place === "apiKey" ? "canary" : null, "NONE"),
      );
      const options = {
        headers: place === "request header" ? { "x-other": "canary" } : {},
        idempotencyKey: place === "idempotency key" ? "canary" : undefined,
      };
      const result = await requestJson(client, { method, path: "/a", body }, options).catch((error: unknown) => error);

      const rewritten = status === 303 || (method === "POST" && status < 303);
      const followed = same || rewritten || method === "GET";
      if (!followed) {
        expect(result).toBeInstanceOf(RedirectError);
        expect(sent).toHaveLength(1);
        return;
      }
      expect(result).toEqual({ ok: true });
      const second = sent[1];
      expect(second).toMatchObject({ url, init: { method: rewritten ? "GET" : method, redirect: "manual" } });
      expect(second?.init.body).toBe(rewritten ? undefined : sent[0]?.init.body);
      if (same) expect(JSON.stringify(second?.init.headers)).toContain("canary");
      else expect(second?.init.headers).toEqual({ accept: "application/json" });
      if (rewritten) expect(second?.init.headers).not.toHaveProperty("content-type");
    },
  );

  test("back to the first origin do not bring the credentials back", async () => {
    const { fetch, sent } = scriptedFetch(
      redirect(302, "https://evil.example/"),
      redirect(302, "https://api.example/b"),
      ok(),
    );
    const client = createClient({ baseURL: "https://api.example", fetch: redirects(fetch) }, bearer("canary", "NONE"));
    await requestJson(client, { method: "GET", path: "/a" });
    expect(sent[2]).toMatchObject({ url: "https://api.example/b", init: { headers: { accept: "application/json" } } });
    expect(sent[2]?.init.headers).not.toHaveProperty("authorization");
  });

  test.each([
    "javascript:alert(1)",
    "data:application/json,{}",
    "file:///etc/passwd",
    "ftp://api.example/",
    "http://",
    "https://:x",
  ])("to %s are refused", async (location) => {
    const { fetch, sent } = scriptedFetch(redirect(302, location), ok());
    const client = createClient({ baseURL: "https://api.example", fetch: redirects(fetch) });
    expect(await rejection(requestJson(client, { method: "GET", path: "/a" }))).toBeInstanceOf(RedirectError);
    expect(sent).toHaveLength(1);
  });

  test("of a stream that cannot be sent again are refused", async () => {
    const { fetch } = scriptedFetch(redirect(307, "/b"), ok());
    const client = createClient({ baseURL: "https://api.example", fetch: redirects(fetch) });
    const body = { type: "text/plain", encode: () => new ReadableStream<Uint8Array>() };
    expect(await rejection(requestJson(client, { method: "PUT", path: "/a", body }))).toMatchObject({ status: 307 });
  });

  test("keep HEAD a HEAD", async () => {
    const { fetch, sent } = scriptedFetch(redirect(303, "/b"), new Response(null, { status: 204 }));
    await requestJson(createClient({ baseURL: "https://api.example", fetch: redirects(fetch) }), {
      method: "HEAD",
      path: "/a",
    });
    expect(sent[1]?.init.method).toBe("HEAD");
  });

  test("end after ten", async () => {
    const { fetch, sent } = scriptedFetch(redirect(302, "/again"));
    const client = createClient({ baseURL: "https://api.example", fetch: redirects(fetch) });
    expect(await rejection(requestJson(client, { method: "GET", path: "/a" }))).toBeInstanceOf(RedirectError);
    expect(sent).toHaveLength(11);
  });

  test("that the browser hides are told as such", async () => {
    const hidden = Object.defineProperties(new Response(null), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });
    const client = createClient({ baseURL: "https://api.example", fetch: redirects(async () => hidden) });
    expect(await rejection(requestJson(client, { method: "GET", path: "/a" }))).toBeInstanceOf(RedirectError);
  });

  test.each([
    { name: "RedirectError", response: (): Response => redirect(300, "/b") },
    { name: "RedirectError", response: (): Response => new Response(null, { status: 302 }) },
    { name: "ApiError", response: (): Response => redirect(304, "/b") },
  ])("that cannot be followed end in $name", async ({ name, response }) => {
    const { fetch, sent } = scriptedFetch(response(), ok());
    const client = createClient({ baseURL: "https://api.example", fetch: redirects(fetch) });
    const error = await rejection(requestJson(client, { method: "GET", path: "/a" }));
    expect(error).toMatchObject({ name, status: response().status });
    expect(sent).toHaveLength(1);
  });

  test("are followed where the operation says so, and are errors elsewhere", async () => {
    const { fetch, sent } = scriptedFetch(redirect(302, "/b"), ok(), redirect(302, "/b?token=canary"));
    const client = createClient({ baseURL: "https://api.example", fetch });
    expect(await requestJson(client, { method: "GET", path: "/a", redirects })).toEqual({
      ok: true,
    });
    const error = await rejection(requestJson(client, { method: "GET", path: "/a" }));
    expect(error).toBeInstanceOf(RedirectError);
    expect((error as RedirectError).headers.get("location")).toBe("/b?token=canary");
    expect((error as RedirectError).message).not.toContain("canary");
    expect(sent).toHaveLength(3);
  });
});
