import { beforeEach, describe, expect, test } from "vitest";
import { type Api, type ApiAnswer, createApi } from "../../test/api.ts";

let api: Api;
beforeEach(() => {
  api = createApi();
});

const start = (body: object): Promise<ApiAnswer> =>
  api.call("beta.conversations.start", { body: { model: "m", ...body } });
const on = (id: string, operation: string, body?: object): Promise<ApiAnswer> =>
  api.call(`beta.conversations.${operation}`, { path: { conversation_id: id }, body });
const types = (entries: { type: string }[]): string[] => entries.map(({ type }) => type);
const weather = {
  type: "function",
  function: { name: "get_weather", parameters: { type: "object", properties: { city: { type: "string" } } } },
};

describe("a conversation", () => {
  test("remembers what was said, in order", async () => {
    const { body } = await start({ inputs: "First" });
    const second = await on(body.conversation_id, "append", { inputs: [{ role: "user", content: "Second" }] });
    expect(second.body.outputs[0].content).toContain("turn 2");
    const { entries } = (await on(body.conversation_id, "getHistory")).body;
    expect(types(entries)).toEqual(["message.input", "message.output", "message.input", "message.output"]);
    expect(entries[2]).toMatchObject({ role: "user", content: "Second" });
    expect(entries[1]).toEqual(body.outputs[0]);
  });

  test("shows its messages apart from everything else", async () => {
    const { body } = await start({ inputs: "calculate 2+2", tools: [{ type: "code_interpreter" }] });
    expect(types(body.outputs)).toEqual(["tool.execution", "message.output"]);
    const { messages } = (await on(body.conversation_id, "getMessages")).body;
    expect(types(messages)).toEqual(["message.input", "message.output"]);
  });

  test("keeps what it was started with, and says when it was last changed", async () => {
    const { body } = await start({ inputs: "Hi", name: "Chat", metadata: { team: "a" }, instructions: "Be brief." });
    const before = (await on(body.conversation_id, "get")).body;
    expect(before).toMatchObject({ model: "m", name: "Chat", metadata: { team: "a" }, instructions: "Be brief." });
    await on(body.conversation_id, "append", { inputs: "More" });
    const after = (await on(body.conversation_id, "get")).body;
    expect(after.created_at).toBe(before.created_at);
    expect(after.updated_at > before.updated_at).toBe(true);
  });

  test("is gone once deleted", async () => {
    const { body } = await start({ inputs: "Hi" });
    expect((await on(body.conversation_id, "delete")).status).toBe(204);
    for (const operation of ["get", "getHistory", "getMessages", "delete"]) {
      expect((await on(body.conversation_id, operation)).status).toBe(404);
    }
    expect((await on(body.conversation_id, "append", { inputs: "x" })).status).toBe(404);
  });

  test("is not kept when that is not wanted", async () => {
    const { body } = await start({ inputs: "Hi", store: false });
    expect((await on(body.conversation_id, "get")).status).toBe(404);
    const kept = await start({ inputs: "Hi" });
    await on(kept.body.conversation_id, "append", { inputs: "forget this", store: false });
    expect((await on(kept.body.conversation_id, "getHistory")).body.entries).toHaveLength(2);
  });

  test("needs a model or an agent", async () => {
    expect((await api.call("beta.conversations.start", { body: { inputs: "Hi" } })).status).toBe(422);
    expect((await api.call("beta.conversations.start", { body: { inputs: "Hi", agent_id: "ag_0" } })).status).toBe(404);
  });
});

test("conversations are listed in pages from 0, oldest first, and by metadata", async () => {
  const ids: string[] = [];
  for (const team of ["a", "b", "a", "b", "a"]) {
    ids.push((await start({ inputs: "Hi", metadata: { team } })).body.conversation_id);
  }
  const list = async (query: Record<string, string | number>): Promise<string[]> =>
    (await api.call("beta.conversations.list", { query })).body.map(({ id }: { id: string }) => id);
  expect(await list({})).toEqual(ids);
  expect(await list({ page: 1, page_size: 2 })).toEqual(ids.slice(2, 4));
  expect(await list({ page: 3, page_size: 2 })).toEqual([]);
  expect(await list({ metadata: '{"team":"b"}' })).toEqual([ids[1], ids[3]]);
});

describe("a restart", () => {
  test("makes a new conversation from the entries up to one, and leaves the old one alone", async () => {
    const { conversation_id } = (await start({ inputs: "First", metadata: { a: 1 } })).body;
    await on(conversation_id, "append", { inputs: "Second" });
    const old = (await on(conversation_id, "getHistory")).body.entries;
    const { body } = await on(conversation_id, "restart", { from_entry_id: old[1].id, inputs: "Other" });
    expect(body.conversation_id).not.toBe(conversation_id);
    const { entries } = (await on(body.conversation_id, "getHistory")).body;
    expect(entries.slice(0, 2)).toEqual(old.slice(0, 2));
    expect(entries.slice(2)).toMatchObject([{ content: "Other" }, { type: "message.output" }]);
    expect((await on(conversation_id, "getHistory")).body.entries).toEqual(old);
    expect((await on(body.conversation_id, "get")).body.metadata).toEqual({ a: 1 });
  });

  test("takes the agent as it is now, or in the version that is asked for", async () => {
    const { body } = await api.call("beta.agents.create", { body: { model: "m", name: "Clerk" } });
    const agent = { agent_id: body.id };
    const { conversation_id } = (await api.call("beta.conversations.start", { body: { ...agent, inputs: "Hi" } })).body;
    await api.call("beta.agents.update", { path: agent, body: { name: "Poet" } });
    const from_entry_id = (await on(conversation_id, "getHistory")).body.entries[0].id;
    const restart = async (rest: object): Promise<unknown> => {
      const { status, body } = await on(conversation_id, "restart", { from_entry_id, inputs: "x", ...rest });
      return status === 200 ? (await on(body.conversation_id, "get")).body.agent_version : status;
    };
    expect([await restart({}), await restart({ agent_version: 0 }), await restart({ agent_version: 9 })]).toEqual([
      1, 0, 404,
    ]);
  });

  test("from an entry that is not there is 404", async () => {
    const { conversation_id } = (await start({ inputs: "Hi" })).body;
    expect((await on(conversation_id, "restart", { from_entry_id: "msg_0", inputs: "x" })).status).toBe(404);
  });
});

describe("functions", () => {
  test("are called, and the conversation goes on with their results", async () => {
    const { body } = await start({ inputs: "get_weather city=Lyon", tools: [weather] });
    const [call] = body.outputs;
    expect(call).toMatchObject({ type: "function.call", name: "get_weather", arguments: '{"city":"Lyon"}' });
    const inputs = [{ type: "function.result", tool_call_id: call.tool_call_id, result: "21 degrees" }];
    const { outputs } = (await on(body.conversation_id, "append", { inputs })).body;
    expect(outputs).toHaveLength(1);
    expect(outputs[0].content).toContain("get_weather answered: 21 degrees");
  });

  test("wait for consent where a tool asks for it", async () => {
    const tools = [{ type: "web_search", tool_configuration: { requires_confirmation: ["web_search"] } }];
    const { body } = await start({ inputs: "search the web", tools });
    const [call] = body.outputs;
    expect(call).toMatchObject({ type: "function.call", confirmation_status: "pending" });
    const confirm = (tool_call_id: string): Promise<ApiAnswer> =>
      on(body.conversation_id, "append", { tool_confirmations: [{ tool_call_id, confirmation: "allow" }] });
    expect((await confirm("other")).status).toBe(422);
    expect(types((await confirm(call.tool_call_id)).body.outputs)).toEqual(["tool.execution", "message.output"]);
    expect((await confirm(call.tool_call_id)).status).toBe(422);
  });
});

describe("an agent", () => {
  const agent = async (body: object): Promise<string> =>
    (await api.call("beta.agents.create", { body: { model: "m", name: "Clerk", ...body } })).body.id;

  test("answers with its tools, in the version that it was started with", async () => {
    const id = await agent({ tools: [weather] });
    const { body } = await api.call("beta.conversations.start", { body: { agent_id: id, inputs: "Hi" } });
    await api.call("beta.agents.update", { path: { agent_id: id }, body: { tools: [] } });
    const { outputs } = (await on(body.conversation_id, "append", { inputs: "get_weather" })).body;
    expect(outputs[0]).toMatchObject({ type: "function.call", agent_id: id });
    expect((await on(body.conversation_id, "get")).body).toMatchObject({ agent_id: id, agent_version: 0 });
  });

  test("that is gone answers nothing, and the conversation stays as it was", async () => {
    const gone = { agent_id: await agent({}) };
    const { conversation_id } = (await api.call("beta.conversations.start", { body: { ...gone, inputs: "Hi" } })).body;
    await api.call("beta.agents.delete", { path: gone });
    expect((await on(conversation_id, "append", { inputs: "More" })).status).toBe(404);
    expect((await on(conversation_id, "getHistory")).body.entries).toHaveLength(2);
  });

  test("hands off, and the other one goes on", async () => {
    const poet = await agent({ name: "Poet" });
    const clerk = await agent({ handoffs: [poet] });
    const { body } = await api.call("beta.conversations.start", {
      body: { agent_id: clerk, inputs: "Hand off, please" },
    });
    expect(body.outputs[0]).toMatchObject({ type: "agent.handoff", previous_agent_id: clerk, next_agent_name: "Poet" });
    expect(body.outputs[1].agent_id).toBe(poet);
    expect((await on(body.conversation_id, "append", { inputs: "Hi" })).body.outputs[0].agent_id).toBe(poet);
  });

  test("stops at the hand-off when the client is to execute it", async () => {
    const poet = await agent({ name: "Poet" });
    const clerk = await agent({ handoffs: [poet] });
    const body = { agent_id: clerk, inputs: "Ask the poet", handoff_execution: "client" };
    expect(types((await api.call("beta.conversations.start", { body })).body.outputs)).toEqual(["agent.handoff"]);
  });
});

describe("a stream", () => {
  const streamed = async (body: object): Promise<readonly { type: string; [property: string]: unknown }[]> =>
    (await start({ stream: true, ...body })).events;

  test("says in pieces what the answer says whole", async () => {
    const events = await streamed({ inputs: "Hi" });
    const deltas = events.filter(({ type }) => type === "message.output.delta");
    expect(deltas.length).toBeGreaterThan(3);
    const id = String(events[0]?.conversation_id);
    const { entries } = (await on(id, "getHistory")).body;
    expect(deltas.map(({ content }) => content).join("")).toBe(entries[1].content);
    expect(new Set(deltas.map((delta) => delta.id))).toEqual(new Set([entries[1].id]));
    expect(types([...events])).toEqual([
      "conversation.response.started",
      ...types(deltas),
      "conversation.response.done",
    ]);
  });

  test("has the events of calls and executions, each output with its index", async () => {
    const tools = [weather, { type: "web_search" }, { type: "image_generation" }];
    const call = await streamed({ inputs: "get_weather", tools });
    expect(
      call
        .filter(({ type }) => type === "function.call.delta")
        .map((event) => event.arguments)
        .join(""),
    ).toBe('{"city":"example"}');
    const events = await streamed({ inputs: "search and draw", tools });
    const indices = new Map(
      events.flatMap((event) =>
        event.output_index === undefined ? [] : [[event.output_index, event.type.split(".")[0]]],
      ),
    );
    expect([...indices]).toEqual([
      [0, "tool"],
      [1, "tool"],
      [2, "message"],
    ]);
    expect(types([...events]).slice(1, 4)).toEqual([
      "tool.execution.started",
      "tool.execution.delta",
      "tool.execution.done",
    ]);
    const chunks = events.flatMap(({ content }) =>
      typeof content === "object" && content ? [(content as { type: string }).type] : [],
    );
    expect(new Set(chunks)).toEqual(new Set(["text", "tool_reference", "tool_file"]));
  });

  test("of a hand-off has its two events", async () => {
    const poet = await api.call("beta.agents.create", { body: { model: "m", name: "Poet" } });
    const clerk = await api.call("beta.agents.create", {
      body: { model: "m", name: "Clerk", handoffs: [poet.body.id] },
    });
    const body = { agent_id: clerk.body.id, inputs: "hand off", stream: true };
    const { events } = await api.call("beta.conversations.start", { body });
    expect(types([...events]).slice(1, 3)).toEqual(["agent.handoff.started", "agent.handoff.done"]);
  });

  test("that fails ends with the error", async () => {
    const events = await streamed({ inputs: "[[error:429]]" });
    expect(types([...events])).toEqual(["conversation.response.started", "conversation.response.error"]);
    expect(events[1]).toMatchObject({ code: 429 });
    expect((await start({ inputs: "[[error:429]]" })).status).toBe(429);
    expect(api.emulator.world.conversations.size).toBe(1);
  });

  test("works for append and restart too", async () => {
    const { conversation_id } = (await start({ inputs: "Hi" })).body;
    const appended = await on(conversation_id, "append", { inputs: "More", stream: true });
    expect(appended.events.at(-1).type).toBe("conversation.response.done");
    const { entries } = (await on(conversation_id, "getHistory")).body;
    expect(entries).toHaveLength(4);
    const restarted = await on(conversation_id, "restart", { from_entry_id: entries[0].id, inputs: "x", stream: true });
    expect(restarted.events[0].conversation_id).not.toBe(conversation_id);
  });
});

test("tokens are counted, one for every four characters begun", async () => {
  const { body } = await start({ inputs: "12345", tools: [{ type: "web_search" }] });
  const [output] = body.outputs;
  const completion_tokens = Math.ceil(output.content.length / 4);
  expect(body.usage).toEqual({
    prompt_tokens: 2,
    completion_tokens,
    total_tokens: 2 + completion_tokens,
    connector_tokens: null,
    connectors: null,
  });
  const { usage } = (await on(body.conversation_id, "append", { inputs: "search" })).body;
  expect(usage.prompt_tokens).toBe(2 + completion_tokens + 2);
  expect(usage.connectors).toEqual({ web_search: 1 });
});
