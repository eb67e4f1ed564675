import { describe, expect, test } from "vitest";
import { document, operations, type Operation, type Schema } from "../document.ts";
import { Problem } from "../http/problem.ts";
import { sample } from "../model/sample.ts";
import type { Answer, Call } from "../operations/call.ts";
import { createWorld } from "../state/world.ts";
import { compile } from "../validation/compile.ts";
import { handlersFromDocument } from "./from-document.ts";

const all = operations();

/** The emulator as if it had been taught nothing. */
function untaught() {
  const handlers = handlersFromDocument(all, {});
  const world = createWorld(1);
  const call = async (id: string, given: Partial<Call> = {}): Promise<Answer> => {
    world.clock.tick();
    const whole = { world, url: "https://api.mistral.ai/x", path: {}, query: {}, body: {}, accept: "", ...given };
    return handlers[id]!(whole);
  };
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of every shape
  const value = async (id: string, given?: Partial<Call>): Promise<any> => {
    const answer = await call(id, given);
    return answer.kind === "json" ? answer.value : undefined;
  };
  return { call, value, world };
}

describe("what is created", () => {
  test("is read back, listed in pages, changed, and gone when removed", async () => {
    const { value, call } = untaught();
    const ids: string[] = [];
    for (const name of ["one", "two", "three"])
      ids.push((await value("beta.agents.create", { body: { name, model: "m" } })).id);
    expect(new Set(ids).size).toBe(3);
    const path = { agent_id: ids[1]! };
    expect(await value("beta.agents.get", { path })).toMatchObject({ id: ids[1], name: "two", model: "m" });
    const names = async (query: Call["query"]) =>
      (await value("beta.agents.list", { query })).map(({ name }: { name: string }) => name);
    expect(await names({ page: 0, page_size: 2 })).toEqual(["one", "two"]);
    expect(await names({ page: 1, page_size: 2 })).toEqual(["three"]);
    await call("beta.agents.update", { path, body: { name: "second" } });
    expect(await value("beta.agents.get", { path })).toMatchObject({ id: ids[1], name: "second" });
    expect(await call("beta.agents.delete", { path })).toEqual({ kind: "nothing" });
    await expect(call("beta.agents.get", { path })).rejects.toThrow("There is no agent with the id");
    expect(await names({})).toEqual(["one", "three"]);
  });

  test("belongs to the thing above it", async () => {
    const { value, call } = untaught();
    const one = await value("beta.libraries.create", { body: { name: "one" } });
    const other = await value("beta.libraries.create", { body: { name: "other" } });
    const document = await value("beta.libraries.documents.upload", { path: { library_id: one.id } });
    expect(document.library_id).toBe(one.id);
    await value("beta.libraries.documents.get", { path: { library_id: one.id, document_id: document.id } });
    const elsewhere = { library_id: other.id, document_id: document.id };
    await expect(call("beta.libraries.documents.get", { path: elsewhere })).rejects.toThrow(Problem);
    await expect(call("beta.libraries.documents.list", { path: { library_id: "none" } })).rejects.toThrow("no library");
  });

  test("takes a property of any name, and answers those that its schema has", async () => {
    const { value } = untaught();
    const body = { name: "one", model: "m", toString: "t", constructor: { a: 1 } };
    const agent = await value("beta.agents.create", { body });
    expect(agent).toMatchObject({ name: "one" });
    expect(Object.keys(agent)).not.toContain("toString");
  });

  test("keeps its id whatever a change says", async () => {
    const { value } = untaught();
    const { id } = await value("beta.agents.create", { body: { name: "one", model: "m" } });
    expect(
      await value("beta.agents.update", { path: { agent_id: id }, body: { id: "other", name: "n" } }),
    ).toMatchObject({ id, name: "n" });
  });

  test("pages by cursor lead from one to the next", async () => {
    const { value } = untaught();
    for (const name of ["one", "two", "three"]) await value("beta.libraries.create", { body: { name } });
    const first = await value("beta.libraries.list", { query: { page_size: 2 } });
    expect(first.data).toHaveLength(2);
    const second = await value("beta.libraries.list", { query: { page_size: 2, page_token: first.next_page_token } });
    expect(second).toMatchObject({
      data: [{ name: "three" }],
      next_page_token: null,
      pagination: { has_more: false, total_items: 3 },
    });
  });
});

test("a stream has an event of each kind, one good end, and the sentinel", async () => {
  const { call } = untaught();
  const answer = await call("beta.conversations.start", { body: { stream: true } });
  const types = answer.kind === "events" ? [...answer.events].map(({ event }) => event) : [];
  expect(types).toContain("message.output.delta");
  expect(types.at(-1)).toBe("conversation.response.done");
  expect(types).not.toContain("conversation.response.error");
  const chat = await call("chat.complete", { accept: "text/event-stream" });
  expect(chat.kind === "events" ? [...chat.events].at(-1) : undefined).toEqual({ data: "[DONE]" });
});

test.each(all.map((operation) => ({ id: operation.id, operation })))(
  "$id: the answer is one that the document allows",
  async ({ operation }) => {
    const { call, value } = untaught();
    for (const accept of ["application/json", "text/event-stream"]) {
      const path = await existing(operation, value);
      const answer = await call(operation.id, { path, body: bodyOf(operation), accept });
      const success = operation.responses.filter(({ status }) => status.startsWith("2"));
      const media = success.flatMap(({ content }) => content);
      if (answer.kind === "nothing") expect(success.some(({ content }) => content.length === 0)).toBe(true);
      else if (answer.kind === "json") {
        const schema = media.find(({ name, sequence }) => !sequence && name.endsWith("json"))!.schema;
        expect(compile(schema)(answer.value), JSON.stringify(answer.value)).toEqual([]);
      } else if (answer.kind === "events") expect([...answer.events].length).toBeGreaterThan(0);
      else
        expect(media.map(({ name }) => name.split(";")[0]!.replace(/.*\*.*/, "application/octet-stream"))).toContain(
          answer.type,
        );
    }
  },
);

/** Path parameters of things that were created for it, where creating is possible. */
async function existing(
  operation: Operation,
  value: ReturnType<typeof untaught>["value"],
): Promise<Record<string, string>> {
  const path: Record<string, string> = {};
  for (const [upTo, name = ""] of operation.path.matchAll(/\{([^}]+)\}/g)) {
    const collection = operation.path.slice(0, operation.path.indexOf(upTo) - 1);
    const creation = all.find((other) => other.method === "POST" && other.path === collection);
    const made = creation && (await value(creation.id, { path: { ...path }, body: bodyOf(creation) }));
    const schema = operation.parameters.find((parameter) => parameter.name === name)?.schema ?? true;
    path[name] = String(made?.[name] ?? made?.id ?? made?.uuid ?? made?.name ?? made?.slug ?? sample(schema, document));
  }
  return path;
}

/** A body made from the schema; of a form, its text fields. */
function bodyOf({ body }: Operation): Record<string, unknown> {
  const schema: Schema = body?.content[0]?.schema ?? {};
  return Object(sample(schema, document)) as Record<string, unknown>;
}
