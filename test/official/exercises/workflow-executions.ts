import type { Mistral } from "@mistralai/mistralai";
import { expect } from "vitest";
import { type Exercises, together } from "./exercise.ts";

/** Executes the workflow that is there from the start. */
export async function execute(official: Mistral): Promise<{ executionId: string; runId: string }> {
  const { executionId, runId } = (await official.workflows.executeWorkflow({
    workflowIdentifier: "echo",
    workflowExecutionRequest: { input: { a: 1 } },
  })) as { executionId: string; runId: string };
  return { executionId, runId };
}

const name = (method: string): string => `workflows.executions.${method}`;

export const workflowExecutions: Exercises = {
  ...together(
    [...["getWorkflowExecution", "getWorkflowExecutionHistory"].map(name), "workflows.runs.listRuns"].concat([
      "workflows.runs.getRun",
      "workflows.runs.getRunHistory",
    ]),
    async ({ official }) => {
      const { executionId, runId } = await execute(official);
      expect((await official.workflows.executions.getWorkflowExecution({ executionId })).workflowName).toBe("echo");
      await official.workflows.executions.getWorkflowExecutionHistory({ executionId });
      const ids: string[] = [];
      for await (const { result } of await official.workflows.runs.listRuns({ pageSize: 1 }))
        ids.push(...result.executions.map((each) => each.executionId));
      expect(ids).toEqual([executionId]);
      expect((await official.workflows.runs.getRun({ runId })).executionId).toBe(executionId);
      await official.workflows.runs.getRunHistory({ runId });
    },
  ),

  ...together(
    [
      "signalWorkflowExecution",
      "queryWorkflowExecution",
      "updateWorkflowExecution",
      "resetWorkflow",
      "cancelWorkflowExecution",
      "terminateWorkflowExecution",
      "batchCancelWorkflowExecutions",
      "batchTerminateWorkflowExecutions",
    ].map(name),
    async ({ official }) => {
      const api = official.workflows.executions;
      const { executionId } = await execute(official);
      await api.signalWorkflowExecution({ executionId, signalInvocationBody: { name: "go" } });
      const asked = { name: "progress", input: { a: 1 } };
      expect((await api.queryWorkflowExecution({ executionId, queryInvocationBody: asked })).queryName).toBe(
        "progress",
      );
      const updated = await api.updateWorkflowExecution({ executionId, updateInvocationBody: asked });
      expect(updated.updateName).toBe("progress");
      await api.resetWorkflow({ executionId, resetInvocationBody: { eventId: 1 } });
      await api.cancelWorkflowExecution({ executionId });
      await api.terminateWorkflowExecution({ executionId: (await execute(official)).executionId });
      await api.batchCancelWorkflowExecutions({ executionIds: [(await execute(official)).executionId] });
      await api.batchTerminateWorkflowExecutions({ executionIds: [(await execute(official)).executionId] });
    },
  ),

  ...together(
    [
      "streamWorkflowExecutionLogs",
      "getWorkflowExecutionLogs",
      "getWorkflowExecutionTraceInfo",
      "getWorkflowExecutionTraceOtel",
    ].map(name),
    async ({ official }) => {
      const api = official.workflows.executions;
      const { executionId } = await execute(official);
      for await (const { event } of await api.streamWorkflowExecutionLogs({ executionId }))
        expect(event).toEqual(expect.any(String));
      expect((await api.getWorkflowExecutionLogs({ executionId })).results).toBeInstanceOf(Array);
      await api.getWorkflowExecutionTraceInfo({ executionId });
      await api.getWorkflowExecutionTraceOtel({ executionId });
    },
  ),
};
