import type * as theirs from "@mistralai/mistralai/models/components";
import type * as ours from "@tramontane/mistral";
import type { CallTable } from "../call.ts";
import { completionArgs } from "../samples/completion.ts";
import { entries } from "../samples/entries.ts";
import { guardrails } from "../samples/guardrails.ts";
import type { Sample } from "../samples/sample.ts";
import { tools } from "../samples/tools.ts";
import type { Ids } from "../world.ts";

/** The official client has a type for each way to be answered, which differ in `stream` alone. */
type Official = Omit<theirs.ConversationRequest, "stream">;

const minimal: Sample<ours.ConversationRequest, Official> = {
  ours: { model: "mistral-small-latest", inputs: "Hi" },
  official: { model: "mistral-small-latest", inputs: "Hi" },
};

const withModel: Sample<ours.ConversationRequest, Official> = {
  ours: {
    model: "mistral-small-latest",
    inputs: entries.ours,
    instructions: "Be brief.",
    tools: tools.ours,
    completion_args: completionArgs.ours,
    guardrails: guardrails.ours,
    handoff_execution: "server",
    store: true,
    name: "A name",
    description: "A description",
    metadata: { team_name: "north", size: 3, nested: { a_b: null } },
  },
  official: {
    model: "mistral-small-latest",
    inputs: entries.official,
    instructions: "Be brief.",
    tools: tools.official,
    completionArgs: completionArgs.official,
    guardrails: guardrails.official,
    handoffExecution: "server",
    store: true,
    name: "A name",
    description: "A description",
    metadata: { team_name: "north", size: 3, nested: { a_b: null } },
  },
};

const withAgent: Sample<(ids: Ids) => ours.ConversationRequest, (ids: Ids) => Official> = {
  ours: ({ agent }) => ({
    agent_id: agent,
    agent_version: 1,
    inputs: "Hand off, please",
    completion_args: { stop: "END" },
    instructions: null,
    metadata: null,
    handoff_execution: "client",
    store: false,
  }),
  official: ({ agent }) => ({
    agentId: agent,
    agentVersion: 1,
    inputs: "Hand off, please",
    completionArgs: { stop: "END" },
    instructions: null,
    metadata: null,
    handoffExecution: "client",
    store: false,
  }),
};

/** The version of an agent by its number, as text. */
const withVersion: typeof withAgent = {
  ours: ({ agent }) => ({
    agent_id: agent,
    agent_version: "1",
    inputs: "Hi",
    completion_args: { tool_choice: "auto" },
  }),
  official: ({ agent }) => ({
    agentId: agent,
    agentVersion: "1",
    inputs: "Hi",
    completionArgs: { toolChoice: "auto" },
  }),
};

export const conversationStarts: CallTable = {
  "beta.conversations.start": {
    minimal: {
      ours: ({ beta }) => beta.conversations.start(minimal.ours),
      official: ({ beta }) => beta.conversations.start(minimal.official),
    },
    full: {
      "with a model": {
        ours: ({ beta }) => beta.conversations.start(withModel.ours),
        official: ({ beta }) => beta.conversations.start(withModel.official),
      },
      "with an agent": {
        ours: ({ beta }, ids) => beta.conversations.start(withAgent.ours(ids)),
        official: ({ beta }, ids) => beta.conversations.start(withAgent.official(ids)),
      },
      "with a version of an agent": {
        ours: ({ beta }, ids) => beta.conversations.start(withVersion.ours(ids)),
        official: ({ beta }, ids) => beta.conversations.start(withVersion.official(ids)),
      },
    },
    refused: {
      "with neither": {
        ours: ({ beta }) => beta.conversations.start({ inputs: "Hi" }),
        official: ({ beta }) => beta.conversations.start({ inputs: "Hi" }),
      },
    },
  },

  "beta.conversations.startStream": {
    minimal: {
      ours: ({ beta }) => beta.conversations.startStream(minimal.ours),
      official: ({ beta }) => beta.conversations.startStream(minimal.official),
    },
    full: {
      "with a model": {
        ours: ({ beta }) => beta.conversations.startStream(withModel.ours),
        official: ({ beta }) => beta.conversations.startStream(withModel.official),
      },
      "with an agent": {
        ours: ({ beta }, ids) => beta.conversations.startStream(withAgent.ours(ids)),
        official: ({ beta }, ids) => beta.conversations.startStream(withAgent.official(ids)),
      },
      "with a version of an agent": {
        ours: ({ beta }, ids) => beta.conversations.startStream(withVersion.ours(ids)),
        official: ({ beta }, ids) => beta.conversations.startStream(withVersion.official(ids)),
      },
    },
    refused: {
      "with neither": {
        ours: ({ beta }) => beta.conversations.startStream({ inputs: "Hi" }),
        official: ({ beta }) => beta.conversations.startStream({ inputs: "Hi" }),
      },
    },
  },
};
