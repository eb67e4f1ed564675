import type { AgentHandoff, Chunk, Entry, FunctionCall, MessageOutput, ToolExecution } from "../state/conversations.ts";
import type { World } from "../state/world.ts";
import type { Step } from "./prompt.ts";
import { pieces } from "./usage.ts";

/** One event of a conversation's stream, in its wire form. */
export interface ConversationEvent {
  readonly type: string;
  readonly created_at: string;
  readonly [property: string]: unknown;
}

/** Who speaks: an agent, by id, or a model alone. */
export interface Speaker {
  readonly model: string;
  readonly agent_id: string | null;
  readonly agent_name: string;
}

/** How one turn is played: from where its ids and times come, who begins, and what becomes of each finished entry. */
export interface Stage {
  readonly world: World;
  readonly speaker: Speaker;
  readonly speakers: (agentId: string) => Speaker;
  /** An entry is handed over just before its last event, and then counts as said. */
  readonly said: (entry: Entry) => void;
}

/**
 * Plays the steps of a turn as events, from the first after `conversation.response.started` to the last before
 * `conversation.response.done`. A failure is the last event of its turn: nothing follows it.
 *
 * @returns Whether the turn came to its end.
 */
export function* play(steps: readonly Step[], stage: Stage): Generator<ConversationEvent, boolean> {
  let speaker = stage.speaker;
  for (const [index, step] of steps.entries()) {
    switch (step.kind) {
      case "message":
        yield* message(step.content, index, speaker, stage);
        break;
      case "call":
        yield* call(step, index, speaker, stage);
        break;
      case "execution":
        yield* execution(step, index, speaker, stage);
        break;
      case "handoff":
        speaker = yield* handoff(step.to, index, speaker, stage);
        break;
      case "failure":
        yield {
          type: "conversation.response.error",
          created_at: stage.world.clock.timestamp(),
          message: step.message,
          code: step.code,
        };
        return false;
    }
  }
  return true;
}

function* message(
  content: string | readonly Chunk[],
  output_index: number,
  { model, agent_id }: Speaker,
  { world, said }: Stage,
): Generator<ConversationEvent> {
  const id = world.ids.prefixed("msg");
  const created_at = world.clock.timestamp();
  const common = { type: "message.output.delta", created_at, output_index, id, model, agent_id, role: "assistant" };
  const events: ConversationEvent[] = [];
  for (const [content_index, part] of (typeof content === "string" ? [content] : content).entries()) {
    const text = typeof part === "string" ? part : part.text;
    if (text === undefined) events.push({ ...common, content_index, content: part });
    for (const piece of pieces(text ?? "")) {
      events.push({ ...common, content_index, content: typeof part === "string" ? piece : { ...part, text: piece } });
    }
  }
  yield* events.slice(0, -1);
  const entry: MessageOutput = {
    object: "entry",
    type: "message.output",
    created_at,
    completed_at: world.clock.timestamp(),
    id,
    agent_id,
    model,
    role: "assistant",
    content,
  };
  said(entry);
  yield* events.slice(-1);
}

function* call(
  step: Extract<Step, { kind: "call" }>,
  output_index: number,
  { model, agent_id }: Speaker,
  { world, said }: Stage,
): Generator<ConversationEvent> {
  const created_at = world.clock.timestamp();
  const entry: FunctionCall = {
    object: "entry",
    type: "function.call",
    created_at,
    completed_at: created_at,
    id: world.ids.prefixed("fc"),
    agent_id,
    model,
    tool_call_id: world.ids.toolCall(),
    name: step.name,
    arguments: step.arguments,
    confirmation_status: step.pending ? "pending" : null,
  };
  const { object: _object, completed_at: _completed, ...shown } = entry;
  const half = Math.ceil(step.arguments.length / 2);
  const parts = [step.arguments.slice(0, half), step.arguments.slice(half)].filter((part) => part !== "");
  for (const [index, part] of parts.entries()) {
    if (index === parts.length - 1) said(entry);
    yield { ...shown, type: "function.call.delta", output_index, arguments: part };
  }
}

function* execution(
  step: Extract<Step, { kind: "execution" }>,
  output_index: number,
  { model, agent_id }: Speaker,
  { world, said }: Stage,
): Generator<ConversationEvent> {
  const id = world.ids.prefixed("tool_exec");
  const created_at = world.clock.timestamp();
  const common = { created_at, output_index, id, name: step.name };
  yield { type: "tool.execution.started", ...common, model, agent_id, arguments: "" };
  yield { type: "tool.execution.delta", ...common, arguments: step.arguments };
  const entry: ToolExecution = {
    object: "entry",
    type: "tool.execution",
    created_at,
    completed_at: world.clock.timestamp(),
    id,
    agent_id,
    model,
    name: step.name,
    arguments: step.arguments,
    info: step.info,
  };
  said(entry);
  yield { type: "tool.execution.done", ...common, info: step.info };
}

function* handoff(
  to: string,
  output_index: number,
  from: Speaker,
  { world, speakers, said }: Stage,
): Generator<ConversationEvent, Speaker> {
  const next = speakers(to);
  const created_at = world.clock.timestamp();
  const entry: AgentHandoff = {
    object: "entry",
    type: "agent.handoff",
    created_at,
    completed_at: created_at,
    id: world.ids.prefixed("handoff"),
    previous_agent_id: from.agent_id ?? "",
    previous_agent_name: from.agent_name,
    next_agent_id: to,
    next_agent_name: next.agent_name,
  };
  const common = { created_at, output_index, id: entry.id };
  yield {
    type: "agent.handoff.started",
    ...common,
    previous_agent_id: entry.previous_agent_id,
    previous_agent_name: entry.previous_agent_name,
  };
  said(entry);
  yield {
    type: "agent.handoff.done",
    ...common,
    next_agent_id: entry.next_agent_id,
    next_agent_name: entry.next_agent_name,
  };
  return next;
}
