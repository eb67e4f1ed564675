import { invalid, notFound } from "../http/problem.ts";
import { viewAgent, type AgentVersions } from "../state/agents.ts";
import { find, slice } from "../state/pages.ts";
import { json, nothing, type Call, type Handlers } from "./call.ts";

/** The versions of agents, and the names that versions have. */
export const agentVersions: Handlers = {
  "beta.agents.listVersions": (call) => {
    const { id, agent } = agentOf(call);
    const views = agent.versions.map((_, version) => viewAgent(id, agent, version));
    return json(slice(views, Number(call.query["page"]), Number(call.query["page_size"]), 0));
  },

  "beta.agents.getVersion": (call) => {
    const { id, agent } = agentOf(call);
    return json(viewAgent(id, agent, call.path["version"]));
  },

  /** A name that another version has moves. */
  "beta.agents.createVersionAlias": (call) => {
    const { id, agent } = agentOf(call);
    const [alias, version] = [String(call.query["alias"]), Number(call.query["version"])];
    if (!agent.versions[version])
      throw invalid(["query", "version"], `Agent "${id}" has no version ${version}.`, version);
    const now = call.world.clock.timestamp();
    const named = { alias, version, created_at: agent.aliases.get(alias)?.created_at ?? now, updated_at: now };
    agent.aliases.set(alias, named);
    return json(named);
  },

  "beta.agents.listVersionAliases": (call) => json([...agentOf(call).agent.aliases.values()]),

  "beta.agents.deleteVersionAlias": (call) => {
    const alias = String(call.query["alias"]);
    if (!agentOf(call).agent.aliases.delete(alias)) throw notFound("agent version alias", alias);
    return nothing();
  },
};

function agentOf({ world, path }: Call): { readonly id: string; readonly agent: AgentVersions } {
  const id = path["agent_id"] ?? "";
  return { id, agent: find(world.agents, "agent", id) };
}
