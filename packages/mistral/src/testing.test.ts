import { expect, test } from "vitest";
import { Mistral } from "./index.ts";
import { answer, testServer } from "./testing.ts";

test("a program that uses the client is tested without the network and without waiting", async () => {
  const models = { object: "list", data: [] };
  const server = testServer().on("GET /v1/models", answer.rateLimited(2), answer.json(models));
  expect(await new Mistral(server.options).models.list()).toEqual(models);
  expect([server.clock.now, server.requests.length]).toEqual([2000, 2]);
  server.done();
});
