import type { Mistral as Official } from "@mistralai/mistralai";
import type { Mistral } from "@tramontane/mistral";
import { all } from "./exercises/exercise.ts";

/** An operation whose true answer the official client refuses. */
export interface Refusal {
  readonly official: (client: Official, executionId: string) => Promise<unknown>;
  /** The same answer, read by our client. */
  readonly ours: (client: Mistral, executionId: string) => Promise<unknown>;
}

/**
 * Operations whose answers the official client refuses, although they are as the documents have them: a time in nanoseconds
 * since 1970 is more than it takes for an integer.
 */
export const refusals: Readonly<Record<string, Refusal>> = {
  "events.getWorkflowEvents": {
    official: ({ events }) => events.getWorkflowEvents(),
    ours: async ({ events }) => (await events.getWorkflowEvents()).body,
  },

  "events.getStreamEvents": {
    official: async ({ events }) => all(await events.getStreamEvents()),
    ours: async ({ events }) => all(await events.getStreamEvents()),
  },

  "workflows.events.getWorkflowEvents": {
    official: ({ workflows }) => workflows.events.getWorkflowEvents(),
    ours: async ({ workflows }) => (await workflows.events.getWorkflowEvents()).body,
  },

  "workflows.events.getStreamEvents": {
    official: async ({ workflows }) => all(await workflows.events.getStreamEvents()),
    ours: async ({ workflows }) => all(await workflows.events.getStreamEvents()),
  },

  "workflows.executions.getWorkflowExecutionTraceSummary": {
    official: ({ workflows }, executionId) => workflows.executions.getWorkflowExecutionTraceSummary({ executionId }),
    ours: async ({ workflows }, id) => workflows.executions.getWorkflowExecutionTraceSummary(id),
  },

  "workflows.executions.getWorkflowExecutionTraceEvents": {
    official: ({ workflows }, executionId) => workflows.executions.getWorkflowExecutionTraceEvents({ executionId }),
    ours: async ({ workflows }, id) => workflows.executions.getWorkflowExecutionTraceEvents(id),
  },

  "workflows.executions.stream": {
    official: async ({ workflows }, executionId) => all(await workflows.executions.stream({ executionId })),
    ours: async ({ workflows }, id) => all(await workflows.executions.stream(id)),
  },
};
