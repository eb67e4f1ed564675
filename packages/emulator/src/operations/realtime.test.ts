import { expect, test } from "vitest";
import { createApi } from "../../test/api.ts";

test.each([
  { name: "for a minute", fields: {}, want: 60 },
  { name: "for as long as asked", fields: { ttl_seconds: 5 }, want: 5 },
])("a key works $name", async ({ fields, want }) => {
  const now = Date.UTC(2026, 0, 1);
  const { call } = createApi({ now: () => now });
  const body = { purpose: "realtime", model: "m", ...fields };
  const answer = await call("realtime.sessions.create", { body });
  const expires_at = new Date(now + want * 1000).toISOString();
  expect(answer.status).toBe(201);
  expect(answer.body).toMatchObject({ object: "client.session", expires_at, client_secret: { expires_at } });
});
