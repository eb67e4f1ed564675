import { invalid, notFound, Problem } from "../http/problem.ts";
import { play, type ConversationEvent } from "../model/turn.ts";
import { script } from "../model/script.ts";
import { tokens } from "../model/usage.ts";
import { viewAgent } from "../state/agents.ts";
import type { ConversationAttributes, Entry, StoredConversation } from "../state/conversations.ts";
import { find, slice } from "../state/pages.ts";
import type { World } from "../state/world.ts";
import { hasEntries } from "./agents.ts";
import { events, json, nothing, type Answer, type Call, type Handlers, type ServerEvent } from "./call.ts";
import { agentSpeaker, promptOf, speakerOf } from "./conversation-prompt.ts";
import { confirm, entriesOf, textOfEntry } from "./entries.ts";

export const conversations: Handlers = {
  "beta.conversations.start": (call) => answer(call, { attributes: attributesOf(call), entries: [] }),

  "beta.conversations.list": ({ world, query }) => {
    const found = [...world.conversations.values()]
      .map(({ attributes }) => attributes)
      .filter(({ metadata }) => hasEntries(metadata, query["metadata"]));
    return json(slice(found, Number(query["page"]), Number(query["page_size"]), 0));
  },

  "beta.conversations.get": (call) => json(conversationOf(call).attributes),

  "beta.conversations.delete": (call) => {
    call.world.conversations.delete(conversationOf(call).attributes.id);
    return nothing();
  },

  "beta.conversations.append": (call) => {
    const stored = conversationOf(call);
    // Without `store`, the answer is given but nothing of it is kept.
    return answer(call, call.body["store"] === false ? { ...stored, entries: [...stored.entries] } : stored);
  },

  "beta.conversations.getHistory": (call) => {
    const { attributes, entries } = conversationOf(call);
    return json({ object: "conversation.history", conversation_id: attributes.id, entries });
  },

  "beta.conversations.getMessages": (call) => {
    const { attributes, entries } = conversationOf(call);
    const messages = entries.filter(({ type }) => type === "message.input" || type === "message.output");
    return json({ object: "conversation.messages", conversation_id: attributes.id, messages });
  },

  /** A new conversation with the entries up to and including `from_entry_id`, and then a turn of its own. */
  "beta.conversations.restart": (call) => {
    const { world, body } = call;
    const { attributes, entries } = conversationOf(call);
    const from = entries.findIndex(({ id }) => id === body["from_entry_id"]);
    if (from < 0) throw notFound("entry", String(body["from_entry_id"]));
    const now = world.clock.timestamp();
    const conversation: StoredConversation = {
      attributes: {
        ...attributes,
        id: world.ids.prefixed("conv"),
        created_at: now,
        updated_at: now,
        ...picked(body, ["metadata"]),
        ...(attributes.agent_id === undefined
          ? picked(body, ["completion_args", "guardrails"])
          : versionOf(world, attributes.agent_id, body["agent_version"])),
      },
      entries: entries.slice(0, from + 1),
    };
    return answer(call, conversation);
  },
};

function conversationOf({ world, path }: Call): StoredConversation {
  return find(world.conversations, "conversation", path["conversation_id"] ?? "");
}

function attributesOf({ world, body }: Call): ConversationAttributes {
  const now = world.clock.timestamp();
  const common = {
    object: "conversation",
    id: world.ids.prefixed("conv"),
    created_at: now,
    updated_at: now,
    ...picked(body, ["name", "description", "metadata"]),
  } as const;
  if (typeof body["agent_id"] === "string")
    return { ...common, ...versionOf(world, body["agent_id"], body["agent_version"]) };
  if (typeof body["model"] !== "string") throw invalid(["body"], "Either model or agent_id is needed.");
  return {
    ...common,
    model: body["model"],
    instructions: null,
    tools: [],
    completion_args: {},
    ...picked(body, ["instructions", "tools", "completion_args", "guardrails"]),
  };
}

/** An agent in a version of its own choice, or in the one that is in use. */
function versionOf(
  world: World,
  id: string,
  version: unknown,
): Pick<ConversationAttributes, "agent_id" | "agent_version"> {
  const agent = viewAgent(id, find(world.agents, "agent", id), version as string | number | null | undefined);
  return { agent_id: agent.id, agent_version: agent.version };
}

function picked(body: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => (body[name] ?? null) !== null).map((name) => [name, body[name]]));
}

/**
 * Appends the inputs, plays the model's turn, and answers whole or as a stream, as the request asks. Whatever can be wrong
 * with the request is found before anything is changed.
 */
function answer(call: Call, conversation: StoredConversation): Answer {
  const { world, body } = call;
  const entries = [...conversation.entries];
  const confirmations = confirm(entries, body["tool_confirmations"]);
  entries.push(...entriesOf(world, body["inputs"]));
  const next = { ...conversation, entries };
  const speaker = speakerOf(world, next);
  const steps = clientHandsOff(script(promptOf(world, next, body, confirmations)), body);
  const failure = steps.find((step) => step.kind === "failure");
  if (failure && body["stream"] !== true) throw new Problem(failure.code, failure.message);

  conversation.entries.splice(0, conversation.entries.length, ...entries);
  if (body["store"] !== false) world.conversations.set(conversation.attributes.id, conversation);
  const outputs: Entry[] = [];
  const said = (entry: Entry): void => {
    outputs.push(entry);
    conversation.entries.push(entry);
    conversation.attributes = { ...conversation.attributes, updated_at: world.clock.timestamp() };
  };
  const promptTokens = entries.reduce((sum, entry) => sum + tokens(textOfEntry(entry)), 0);
  const turn = play(steps, { world, speaker, speakers: (id) => agentSpeaker(world, id), said });
  const id = conversation.attributes.id;
  if (body["stream"] === true) return events(streamed(world, id, turn, () => usageOf(promptTokens, outputs)));
  for (const _ of turn);
  return json({
    object: "conversation.response",
    conversation_id: id,
    outputs,
    usage: usageOf(promptTokens, outputs),
    guardrails: null,
  });
}

/** With `handoff_execution: "client"` the turn ends at the hand-off, and the caller goes on from there. */
function clientHandsOff(
  steps: ReturnType<typeof script>,
  body: Readonly<Record<string, unknown>>,
): ReturnType<typeof script> {
  const handoff = body["handoff_execution"] === "client" ? steps.findIndex(({ kind }) => kind === "handoff") : -1;
  return handoff < 0 ? steps : steps.slice(0, handoff + 1);
}

function* streamed(
  world: World,
  conversation_id: string,
  turn: Generator<ConversationEvent, boolean>,
  usage: () => unknown,
): Generator<ServerEvent> {
  yield sent({ type: "conversation.response.started", created_at: world.clock.timestamp(), conversation_id });
  let next = turn.next();
  for (; !next.done; next = turn.next()) yield sent(next.value);
  if (next.value)
    yield sent({ type: "conversation.response.done", created_at: world.clock.timestamp(), usage: usage() });
}

function sent(event: ConversationEvent): ServerEvent {
  return { event: event.type, data: JSON.stringify(event) };
}

function usageOf(prompt_tokens: number, outputs: readonly Entry[]): Record<string, unknown> {
  const completion_tokens = outputs.reduce((sum, entry) => sum + tokens(textOfEntry(entry)), 0);
  const executions = outputs.filter((entry) => entry.type === "tool.execution");
  const connectors: Record<string, number> = {};
  for (const { name } of executions) connectors[name] = (connectors[name] ?? 0) + 1;
  const connector_tokens = executions.reduce((sum, { info }) => sum + tokens(JSON.stringify(info ?? {})), 0);
  return {
    prompt_tokens,
    completion_tokens,
    total_tokens: prompt_tokens + completion_tokens + connector_tokens,
    connector_tokens: executions.length > 0 ? connector_tokens : null,
    connectors: executions.length > 0 ? connectors : null,
  };
}
