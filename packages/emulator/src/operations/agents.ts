import { invalid } from "../http/problem.ts";
import { viewAgent, type AgentVersion, type AgentView } from "../state/agents.ts";
import { cursorPage, find, slice } from "../state/pages.ts";
import type { World } from "../state/world.ts";
import { json, nothing, type Call, type Handlers } from "./call.ts";

export const agents: Handlers = {
  "beta.agents.create": ({ world, body }) => {
    const id = world.ids.prefixed("ag");
    const version = { ...body, tools: body["tools"] ?? [], completion_args: body["completion_args"] ?? {} };
    world.agents.set(id, {
      current: 0,
      deployed: false,
      aliases: new Map(),
      versions: [{ ...(version as unknown as AgentVersion), created_at: world.clock.timestamp() }],
    });
    return json(view(world, id));
  },

  "beta.agents.list": (call) =>
    json(slice(listed(call), Number(call.query["page"]), Number(call.query["page_size"]), 0)),

  "beta.agents.listPages": (call) => {
    const { items, next } = cursorPage(listed(call), call, "page_token", "page_size");
    return json({ object: "list", data: items, next_page_token: next });
  },

  "beta.agents.get": ({ world, path, query }) =>
    json(view(world, path["agent_id"] ?? "", query["agent_version"] as string | number | null | undefined)),

  /** Every update makes a new version, and the new version is the one in use. */
  "beta.agents.update": ({ world, path, body }) => {
    const id = path["agent_id"] ?? "";
    const agent = find(world.agents, "agent", id);
    const { deployment_chat, ...changes } = body;
    // A null takes a property away, except for those that an agent cannot be without.
    const kept = Object.entries(changes).filter(([name, value]) => value !== null || !["model", "name"].includes(name));
    const next = { ...agent.versions[agent.current], version_message: null, ...Object.fromEntries(kept) };
    agent.versions.push({ ...(next as AgentVersion), created_at: world.clock.timestamp() });
    agent.current = agent.versions.length - 1;
    if (typeof deployment_chat === "boolean") agent.deployed = deployment_chat;
    return json(view(world, id));
  },

  "beta.agents.delete": ({ world, path }) => {
    const id = path["agent_id"] ?? "";
    find(world.agents, "agent", id);
    world.agents.delete(id);
    return nothing();
  },

  "beta.agents.updateVersion": ({ world, path, query }) => {
    const id = path["agent_id"] ?? "";
    const agent = find(world.agents, "agent", id);
    const version = Number(query["version"]);
    if (!agent.versions[version])
      throw invalid(["query", "version"], `Agent "${id}" has no version ${version}.`, version);
    agent.current = version;
    return json(view(world, id));
  },
};

function listed({ world, query }: Call): AgentView[] {
  return [...world.agents.keys()].map((id) => view(world, id)).filter((agent) => matches(agent, query));
}

function view(world: World, id: string, version?: string | number | null): AgentView {
  return viewAgent(id, find(world.agents, "agent", id), version);
}

function matches(agent: AgentView, query: Readonly<Record<string, unknown>>): boolean {
  const { deployment_chat, sources, name, search, id, metadata } = query;
  return (
    (deployment_chat ?? agent.deployment_chat) === agent.deployment_chat &&
    (!Array.isArray(sources) || sources.includes(agent.source)) &&
    (name ?? agent.name) === agent.name &&
    (id ?? agent.id) === agent.id &&
    (typeof search !== "string" || `${agent.name} ${agent.id}`.toLowerCase().includes(search.toLowerCase())) &&
    hasEntries(agent.metadata, metadata)
  );
}

/** Whether metadata, or attributes, have every entry of a filter. */
export function hasEntries(entries: Readonly<Record<string, unknown>> | null | undefined, filter: unknown): boolean {
  return Object.entries(Object(filter)).every(
    ([key, value]) => JSON.stringify(entries?.[key]) === JSON.stringify(value),
  );
}
