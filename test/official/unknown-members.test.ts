import { expect, test } from "vitest";
import { createBench } from "./bench.ts";
import { unknownMembers } from "./unknown-members.ts";

test.each([
  { name: "nothing in plain values", given: { a: [1, "x", null, new Date(0)] }, want: [] },
  { name: "a member of a list", given: { outputs: [{}, { isUnknown: true }] }, want: ["outputs[1]"] },
  { name: "a member of a member", given: { a: { b: { isUnknown: true, raw: {} } } }, want: ["a.b"] },
  { name: "the whole answer", given: { isUnknown: true }, want: ["the answer"] },
])("finds $name", ({ given, want }) => expect(unknownMembers(given)).toEqual(want));

test("an answer that the official client does not know is not accepted", async () => {
  const { official } = createBench(() =>
    Promise.resolve(Response.json({ object: "list", data: [{ id: "m", type: "new kind", capabilities: {} }] })),
  );
  await expect(official.models.list()).rejects.toThrow(
    "models.list answered with what the official client does not know: data[0]",
  );
});

test("an answer that the official client refuses is not accepted", async () => {
  const { official } = createBench(() =>
    Promise.resolve(Response.json({ object: "list", data: [{ id: "m", type: "base" }] })),
  );
  await expect(official.beta.agents.get({ agentId: "ag" })).rejects.toMatchObject({ name: "ResponseValidationError" });
});

test("an event that the official client does not know is not accepted", async () => {
  const event = { type: "new.kind", created_at: "2026-01-01T00:00:00Z" };
  const { official } = createBench(() =>
    Promise.resolve(
      new Response(`event: new.kind\ndata: ${JSON.stringify(event)}\n\n`, {
        headers: { "content-type": "text/event-stream" },
      }),
    ),
  );
  const stream = await official.beta.conversations.startStream({ inputs: "Hi", model: "m" });
  await expect(stream.getReader().read()).rejects.toThrow("does not know: data");
});
