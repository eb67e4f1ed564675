import type * as theirs from "@mistralai/mistralai/models/components";
import type * as ours from "@tramontane/mistral";
import type { CallTable } from "../call.ts";
import { completionArgs, otherCompletionArgs } from "../samples/completion.ts";
import { entries } from "../samples/entries.ts";
import { guardrails } from "../samples/guardrails.ts";
import type { Sample } from "../samples/sample.ts";
import type { Ids } from "../world.ts";

/** The official client has a type for each way to be answered, which differ in `stream` alone. */
type OfficialAppend = Omit<theirs.ConversationAppendRequest, "stream">;
type OfficialRestart = Omit<theirs.ConversationRestartRequest, "stream">;

const append: Sample<Required<ours.ConversationAppendRequest>, Required<OfficialAppend>> = {
  ours: {
    inputs: entries.ours,
    tool_confirmations: null,
    completion_args: completionArgs.ours,
    handoff_execution: "client",
    store: false,
  },
  official: {
    inputs: entries.official,
    toolConfirmations: null,
    completionArgs: completionArgs.official,
    handoffExecution: "client",
    store: false,
  },
};

const confirm: Sample<(ids: Ids) => Required<ours.ConversationAppendRequest>, (ids: Ids) => Required<OfficialAppend>> =
  {
    ours: ({ pendingCall }) => ({
      inputs: "Go on",
      tool_confirmations: [{ tool_call_id: pendingCall, confirmation: "deny" }],
      completion_args: otherCompletionArgs.ours,
      handoff_execution: "server",
      store: true,
    }),
    official: ({ pendingCall }) => ({
      inputs: "Go on",
      toolConfirmations: [{ toolCallId: pendingCall, confirmation: "deny" }],
      completionArgs: otherCompletionArgs.official,
      handoffExecution: "server",
      store: true,
    }),
  };

const restart: Sample<
  (ids: Ids) => Required<ours.ConversationRestartRequest>,
  (ids: Ids) => Required<OfficialRestart>
> = {
  ours: ({ entry }) => ({
    from_entry_id: entry,
    inputs: entries.ours,
    agent_version: 2,
    completion_args: completionArgs.ours,
    guardrails: guardrails.ours,
    handoff_execution: "client",
    store: false,
    metadata: { team_name: "south" },
  }),
  official: ({ entry }) => ({
    fromEntryId: entry,
    inputs: entries.official,
    agentVersion: 2,
    completionArgs: completionArgs.official,
    guardrails: guardrails.official,
    handoffExecution: "client",
    store: false,
    metadata: { team_name: "south" },
  }),
};

const restartAgain: typeof restart = {
  ours: ({ entry }) => ({
    from_entry_id: entry,
    inputs: "Rather this",
    agent_version: "production",
    completion_args: otherCompletionArgs.ours,
    guardrails: null,
    handoff_execution: "server",
    store: true,
    metadata: null,
  }),
  official: ({ entry }) => ({
    fromEntryId: entry,
    inputs: "Rather this",
    agentVersion: "production",
    completionArgs: otherCompletionArgs.official,
    guardrails: null,
    handoffExecution: "server",
    store: true,
    metadata: null,
  }),
};

export const conversationTurns: CallTable = {
  "beta.conversations.append": {
    minimal: {
      ours: ({ beta }, { conversation }) => beta.conversations.append(conversation, { inputs: "Go on" }),
      official: ({ beta }, { conversation }) =>
        beta.conversations.append({ conversationId: conversation, conversationAppendRequest: { inputs: "Go on" } }),
    },
    full: {
      "with entries": {
        ours: ({ beta }, { conversation }) => beta.conversations.append(conversation, append.ours),
        official: ({ beta }, { conversation }) =>
          beta.conversations.append({ conversationId: conversation, conversationAppendRequest: append.official }),
      },
      "with a confirmation": {
        ours: ({ beta }, ids) => beta.conversations.append(ids.pendingConversation, confirm.ours(ids)),
        official: ({ beta }, ids) =>
          beta.conversations.append({
            conversationId: ids.pendingConversation,
            conversationAppendRequest: confirm.official(ids),
          }),
      },
    },
  },

  "beta.conversations.appendStream": {
    minimal: {
      ours: ({ beta }, { conversation }) => beta.conversations.appendStream(conversation, { inputs: "Go on" }),
      official: ({ beta }, { conversation }) =>
        beta.conversations.appendStream({
          conversationId: conversation,
          conversationAppendStreamRequest: { inputs: "Go on" },
        }),
    },
    full: {
      "with entries": {
        ours: ({ beta }, { conversation }) => beta.conversations.appendStream(conversation, append.ours),
        official: ({ beta }, { conversation }) =>
          beta.conversations.appendStream({
            conversationId: conversation,
            conversationAppendStreamRequest: append.official,
          }),
      },
      "with a confirmation": {
        ours: ({ beta }, ids) => beta.conversations.appendStream(ids.pendingConversation, confirm.ours(ids)),
        official: ({ beta }, ids) =>
          beta.conversations.appendStream({
            conversationId: ids.pendingConversation,
            conversationAppendStreamRequest: confirm.official(ids),
          }),
      },
    },
  },

  "beta.conversations.restart": {
    minimal: {
      ours: ({ beta }, { conversation, entry }) => beta.conversations.restart(conversation, { from_entry_id: entry }),
      official: ({ beta }, { conversation, entry }) =>
        beta.conversations.restart({
          conversationId: conversation,
          conversationRestartRequest: { fromEntryId: entry },
        }),
    },
    full: {
      "with entries": {
        ours: ({ beta }, ids) => beta.conversations.restart(ids.conversation, restart.ours(ids)),
        official: ({ beta }, ids) =>
          beta.conversations.restart({
            conversationId: ids.conversation,
            conversationRestartRequest: restart.official(ids),
          }),
      },
      "with a text": {
        ours: ({ beta }, ids) => beta.conversations.restart(ids.conversation, restartAgain.ours(ids)),
        official: ({ beta }, ids) =>
          beta.conversations.restart({
            conversationId: ids.conversation,
            conversationRestartRequest: restartAgain.official(ids),
          }),
      },
    },
  },

  "beta.conversations.restartStream": {
    minimal: {
      ours: ({ beta }, { conversation, entry }) =>
        beta.conversations.restartStream(conversation, { from_entry_id: entry }),
      official: ({ beta }, { conversation, entry }) =>
        beta.conversations.restartStream({
          conversationId: conversation,
          conversationRestartStreamRequest: { fromEntryId: entry },
        }),
    },
    full: {
      "with entries": {
        ours: ({ beta }, ids) => beta.conversations.restartStream(ids.conversation, restart.ours(ids)),
        official: ({ beta }, ids) =>
          beta.conversations.restartStream({
            conversationId: ids.conversation,
            conversationRestartStreamRequest: restart.official(ids),
          }),
      },
      "with a text": {
        ours: ({ beta }, ids) => beta.conversations.restartStream(ids.conversation, restartAgain.ours(ids)),
        official: ({ beta }, ids) =>
          beta.conversations.restartStream({
            conversationId: ids.conversation,
            conversationRestartStreamRequest: restartAgain.official(ids),
          }),
      },
    },
  },
};
