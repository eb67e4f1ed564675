import type { Prompt } from "../model/prompt.ts";
import type { Speaker } from "../model/turn.ts";
import { viewAgent, type AgentView, type Tool } from "../state/agents.ts";
import { textOf, type Entry, type StoredConversation } from "../state/conversations.ts";
import { documentsOf } from "../state/libraries.ts";
import { find } from "../state/pages.ts";
import type { World } from "../state/world.ts";
import type { Confirmation } from "./entries.ts";
import { formatOf, limitsOf } from "./completion-args.ts";

/** A conversation, its latest inputs included, as the model is given it. */
export function promptOf(
  world: World,
  conversation: StoredConversation,
  body: Readonly<Record<string, unknown>>,
  confirmations: readonly Confirmation[],
): Prompt {
  const { attributes, entries } = conversation;
  const agent = agentInCharge(world, conversation);
  const args = { ...(agent?.completion_args ?? attributes.completion_args), ...Object(body["completion_args"]) };
  const messages = entries.filter((entry) => entry.type === "message.input" && entry.role === "user");
  const latest = messages.at(-1);
  const last = entries.at(-1);
  return {
    seed: world.seed,
    text: latest?.type === "message.input" ? textOf(latest.content) : "",
    prefix: last?.type === "message.input" && last.prefix === true ? textOf(last.content) : "",
    turn: messages.length,
    results: resultsOf(entries),
    tools: agent ? (agent.tools ?? []) : ((attributes.tools ?? []) as readonly Tool[]),
    toolChoice: typeof args["tool_choice"] === "string" ? args["tool_choice"] : "auto",
    confirmations,
    format: formatOf(args["response_format"]),
    ...limitsOf(args),
    handoffs: (agent?.handoffs ?? []).filter((id) => world.agents.has(id)).map((id) => agentView(world, id)),
    search: (libraryIds, text) => search(world, libraryIds, text),
  };
}

/** Who answers in a conversation: the agent that it was handed off to last, its own agent, or its model. */
export function speakerOf(world: World, conversation: StoredConversation): Speaker {
  const agent = agentInCharge(world, conversation);
  if (agent) return { model: agent.model, agent_id: agent.id, agent_name: agent.name };
  return { model: conversation.attributes.model ?? "", agent_id: null, agent_name: "" };
}

/** An agent as a speaker. @throws Problem 404 when there is no such agent. */
export function agentSpeaker(world: World, id: string): Speaker {
  const { model, name } = agentView(world, id);
  return { model, agent_id: id, agent_name: name };
}

function agentInCharge(world: World, { attributes, entries }: StoredConversation): AgentView | undefined {
  const handoff = entries.findLast((entry) => entry.type === "agent.handoff");
  if (handoff && world.agents.has(handoff.next_agent_id)) return agentView(world, handoff.next_agent_id);
  if (attributes.agent_id === undefined) return undefined;
  return agentView(world, attributes.agent_id, attributes.agent_version);
}

function agentView(world: World, id: string, version?: string | number | null): AgentView {
  return viewAgent(id, find(world.agents, "agent", id), version);
}

/** The results at the end of a conversation, which the model has not spoken of yet. */
function resultsOf(entries: readonly Entry[]): { name: string; result: string }[] {
  const last = entries.findLastIndex(({ type }) => type !== "function.result");
  return entries.slice(last + 1).flatMap((entry) => {
    if (entry.type !== "function.result") return [];
    const call = entries.find((other) => other.type === "function.call" && other.tool_call_id === entry.tool_call_id);
    return [{ name: call?.type === "function.call" ? call.name : "The function", result: entry.result }];
  });
}

/** Pages of documents that share a word of more than three letters with the text, the best first. */
function search(world: World, libraryIds: readonly string[], text: string): { name: string; passage: string }[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return libraryIds
    .flatMap((id) => documentsOf(world, id))
    .flatMap(({ name, pages }) =>
      pages.map((page) => ({ name, page: page.toLowerCase(), passage: page.slice(0, 200).trim() })),
    )
    .map(({ name, page, passage }) => ({ name, passage, score: words.filter((word) => page.includes(word)).length }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ name, passage }) => ({ name, passage }));
}
