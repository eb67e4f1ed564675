import type { Mistral } from "@mistralai/mistralai";
import type { Agent } from "@mistralai/mistralai/models/components";
import { expect } from "vitest";
import { type Exercises, model } from "./exercise.ts";

export const agents: Exercises = {
  "beta.agents.create": async ({ official }) => {
    const other = await official.beta.agents.create({ model, name: "Other" });
    expect(other).toMatchObject({ name: "Other", model, version: 0, object: "agent" });
    const library = await official.beta.libraries.create({ name: "Winds" });
    const agent = await official.beta.agents.create({
      model,
      name: "Weather",
      description: "Knows the weather.",
      instructions: "Be brief.",
      handoffs: [other.id],
      metadata: { team: "north", size: 3 },
      versionMessage: "The first",
      completionArgs: { temperature: 0.2, stop: ["END"], responseFormat: { type: "text" }, toolChoice: "auto" },
      guardrails: [
        { blockOnError: true, moderationLlmV2: { action: "block", customCategoryThresholds: { law: 0.5 } } },
      ],
      tools: [
        { type: "function", function: { name: "get_weather", parameters: { type: "object" } } },
        { type: "web_search" },
        { type: "web_search_premium" },
        { type: "code_interpreter" },
        { type: "image_generation", toolConfiguration: { requiresConfirmation: ["image_generation"] } },
        { type: "document_library", libraryIds: [library.id] },
        { type: "connector", connectorId: "mail", authorization: { type: "api-key", value: "secret" } },
      ],
    });
    expect(await official.beta.agents.get({ agentId: agent.id })).toEqual(agent);
    expect(agent.tools).toHaveLength(7);
    expect(agent.metadata).toEqual({ team: "north", size: 3 });
    expect(agent.createdAt).toBeInstanceOf(Date);
  },

  "beta.agents.list": async ({ official }) => {
    const made = [await create(official, "One"), await create(official, "Two"), await create(official, "Three")];
    const pages = [
      await official.beta.agents.list({ pageSize: 2 }),
      await official.beta.agents.list({ pageSize: 2, page: 1 }),
      await official.beta.agents.list({ pageSize: 2, page: 2 }),
    ];
    expect(pages.map((page) => page.length)).toEqual([2, 1, 0]);
    expect(new Set(pages.flat().map(({ id }) => id))).toEqual(new Set(made.map(({ id }) => id)));
    const found = await official.beta.agents.list({ metadata: { name: "Two" }, sources: ["api"], name: "Two" });
    expect(found.map(({ name }) => name)).toEqual(["Two"]);
  },

  "beta.agents.get": async ({ official }) => {
    const agent = await create(official, "Versioned");
    await official.beta.agents.update({ agentId: agent.id, updateAgentRequest: { instructions: "Second" } });
    const latest = await official.beta.agents.get({ agentId: agent.id });
    const first = await official.beta.agents.get({ agentId: agent.id, agentVersion: 0 });
    expect([latest.instructions, latest.version]).toEqual(["Second", 1]);
    expect([first.instructions ?? null, first.version]).toEqual([null, 0]);
  },

  "beta.agents.update": async ({ official }) => {
    const { id } = await create(official, "Before");
    const updateAgentRequest = { name: "After", versionMessage: "Renamed", tools: [{ type: "web_search" as const }] };
    const updated = await official.beta.agents.update({ agentId: id, updateAgentRequest });
    expect(updated).toMatchObject({ id, name: "After", version: 1, versions: [0, 1], versionMessage: "Renamed" });
  },

  "beta.agents.delete": async ({ official }) => {
    const { id } = await create(official, "Short-lived");
    expect(await official.beta.agents.delete({ agentId: id })).toBeUndefined();
    await expect(official.beta.agents.get({ agentId: id })).rejects.toMatchObject({ statusCode: 404 });
  },

  "beta.agents.updateVersion": async ({ official }) => {
    const { id } = await create(official, "Back and forth");
    await official.beta.agents.update({ agentId: id, updateAgentRequest: { description: "Second" } });
    const back = await official.beta.agents.updateVersion({ agentId: id, version: 0 });
    expect([back.version, back.versions]).toEqual([0, [0, 1]]);
  },
};

function create(official: Mistral, name: string): Promise<Agent> {
  return official.beta.agents.create({ model, name, metadata: { name } });
}
