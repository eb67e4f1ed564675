import { expect } from "vitest";
import { all, type Exercises } from "./exercises/exercise.ts";
import { execute } from "./exercises/workflow-executions.ts";

/**
 * Operations whose answers the official client refuses, although they are as the documents have them: a time in nanoseconds
 * since 1970 is more than it takes for an integer.
 */
export const refusals: Exercises = {
  "events.getWorkflowEvents": async ({ official }) => {
    await execute(official);
    await refused(official.events.getWorkflowEvents());
  },

  "events.getStreamEvents": async ({ official }) => {
    await execute(official);
    await refused(official.events.getStreamEvents().then(all));
  },

  "workflows.events.getWorkflowEvents": async ({ official }) => {
    await execute(official);
    await refused(official.workflows.events.getWorkflowEvents());
  },

  "workflows.events.getStreamEvents": async ({ official }) => {
    await execute(official);
    await refused(official.workflows.events.getStreamEvents().then(all));
  },

  "workflows.executions.getWorkflowExecutionTraceSummary": async ({ official }) => {
    const { executionId } = await execute(official);
    await refused(official.workflows.executions.getWorkflowExecutionTraceSummary({ executionId }));
  },

  "workflows.executions.getWorkflowExecutionTraceEvents": async ({ official }) => {
    const { executionId } = await execute(official);
    await refused(official.workflows.executions.getWorkflowExecutionTraceEvents({ executionId }));
  },

  "workflows.executions.stream": async ({ official }) => {
    const { executionId } = await execute(official);
    await refused(official.workflows.executions.stream({ executionId }).then(all));
  },
};

async function refused(answer: Promise<unknown>): Promise<void> {
  const error = await answer.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(`${String(error)} ${String(Object(error).cause)}`).toContain("Too big: expected int to be <=9007199254740991");
}
