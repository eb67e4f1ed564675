import type * as theirs from "@mistralai/mistralai/models/components";
import type * as ours from "@tramontane/mistral";
import type { CallTable } from "../call.ts";
import { completionArgs, otherCompletionArgs } from "../samples/completion.ts";
import { guardrails } from "../samples/guardrails.ts";
import type { Sample } from "../samples/sample.ts";
import { tools } from "../samples/tools.ts";

const create: Sample<Required<ours.CreateAgentRequest>, Required<theirs.CreateAgentRequest>> = {
  ours: {
    name: "Weather",
    model: "mistral-small-latest",
    description: "Knows the weather.",
    instructions: "Be brief.",
    tools: tools.ours,
    handoffs: ["ag_1", "ag_2"],
    completion_args: completionArgs.ours,
    guardrails: guardrails.ours,
    metadata: { team_name: "north" },
    version_message: "The first",
  },
  official: {
    name: "Weather",
    model: "mistral-small-latest",
    description: "Knows the weather.",
    instructions: "Be brief.",
    tools: tools.official,
    handoffs: ["ag_1", "ag_2"],
    completionArgs: completionArgs.official,
    guardrails: guardrails.official,
    metadata: { team_name: "north" },
    versionMessage: "The first",
  },
};

const update: Sample<Required<ours.UpdateAgentRequest>, Required<theirs.UpdateAgentRequest>> = {
  ours: { ...create.ours, deployment_chat: true },
  official: { ...create.official, deploymentChat: true },
};

/** One stop, and nulls that take things away. */
const other: Sample<ours.CreateAgentRequest, theirs.CreateAgentRequest> = {
  ours: {
    name: "Bare",
    model: "mistral-small-latest",
    description: null,
    handoffs: null,
    guardrails: null,
    metadata: null,
    tools: [],
    completion_args: otherCompletionArgs.ours,
  },
  official: {
    name: "Bare",
    model: "mistral-small-latest",
    description: null,
    handoffs: null,
    guardrails: null,
    metadata: null,
    tools: [],
    completionArgs: otherCompletionArgs.official,
  },
};

export const agents: CallTable = {
  "beta.agents.create": {
    minimal: {
      ours: ({ beta }, { model }) => beta.agents.create({ name: "Bare", model }),
      official: ({ beta }, { model }) => beta.agents.create({ name: "Bare", model }),
    },
    full: {
      "with everything": {
        ours: ({ beta }) => beta.agents.create(create.ours),
        official: ({ beta }) => beta.agents.create(create.official),
      },
      "with nulls": {
        ours: ({ beta }) => beta.agents.create(other.ours),
        official: ({ beta }) => beta.agents.create(other.official),
      },
    },
  },

  "beta.agents.list": {
    minimal: { ours: ({ beta }) => beta.agents.list(), official: ({ beta }) => beta.agents.list() },
    full: {
      filtered: {
        ours: ({ beta }, { agent }) =>
          beta.agents.list({
            page: 0,
            page_size: 7,
            search: "a & b",
            name: "Über",
            id: agent,
            sources: ["api", "playground"],
            deployment_chat: false,
            metadata: { team: "north", nested: { a_b: [1] } },
          }),
        official: ({ beta }, { agent }) =>
          beta.agents.list({
            page: 0,
            pageSize: 7,
            search: "a & b",
            name: "Über",
            id: agent,
            sources: ["api", "playground"],
            deploymentChat: false,
            metadata: { team: "north", nested: { a_b: [1] } },
          }),
      },
    },
  },

  "beta.agents.get": {
    minimal: {
      ours: ({ beta }, { agent }) => beta.agents.get(agent),
      official: ({ beta }, { agent }) => beta.agents.get({ agentId: agent }),
    },
    full: {
      "of a version": {
        ours: ({ beta }, { agent }) => beta.agents.get(agent, { agent_version: 0 }),
        official: ({ beta }, { agent }) => beta.agents.get({ agentId: agent, agentVersion: 0 }),
      },
      "of a version as text": {
        ours: ({ beta }, { agent }) => beta.agents.get(agent, { agent_version: "1" }),
        official: ({ beta }, { agent }) => beta.agents.get({ agentId: agent, agentVersion: "1" }),
      },
    },
    refused: {
      "with an id that has to be encoded": {
        ours: ({ beta }) => beta.agents.get("a/b?c#d e%2F;:@&=+$,ü'()*!"),
        official: ({ beta }) => beta.agents.get({ agentId: "a/b?c#d e%2F;:@&=+$,ü'()*!" }),
      },
    },
  },

  "beta.agents.update": {
    minimal: {
      ours: ({ beta }, { agent }) => beta.agents.update(agent, {}),
      official: ({ beta }, { agent }) => beta.agents.update({ agentId: agent, updateAgentRequest: {} }),
    },
    full: {
      "with everything": {
        ours: ({ beta }, { agent }) => beta.agents.update(agent, update.ours),
        official: ({ beta }, { agent }) => beta.agents.update({ agentId: agent, updateAgentRequest: update.official }),
      },
      "with nulls": {
        ours: ({ beta }, { agent }) => beta.agents.update(agent, { ...other.ours, deployment_chat: null }),
        official: ({ beta }, { agent }) =>
          beta.agents.update({ agentId: agent, updateAgentRequest: { ...other.official, deploymentChat: null } }),
      },
    },
  },

  "beta.agents.delete": {
    minimal: {
      ours: ({ beta }, { agent }) => beta.agents.delete(agent),
      official: ({ beta }, { agent }) => beta.agents.delete({ agentId: agent }),
    },
  },

  "beta.agents.updateVersion": {
    minimal: {
      ours: ({ beta }, { agent }) => beta.agents.updateVersion(agent, { version: 0 }),
      official: ({ beta }, { agent }) => beta.agents.updateVersion({ agentId: agent, version: 0 }),
    },
  },
};
