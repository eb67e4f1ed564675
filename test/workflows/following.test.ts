import { createEmulator } from "@tramontane/emulator";
import { Mistral } from "@tramontane/mistral";
import { expect, test } from "vitest";

/** A client of an emulator whose streams break as the fault says, and what it asked for. */
function client(fault?: string): { mistral: Mistral; asked: Request[] } {
  const asked: Request[] = [];
  const { fetch } = createEmulator({ faults: (_, id) => (/StreamEvents|streamWorkflow/.test(id) ? fault : undefined) });
  const mistral = new Mistral({
    apiKey: "any",
    sleep: async () => {},
    fetch: (input, init) => {
      const request = new Request(input, init);
      asked.push(request.clone());
      return fetch(request);
    },
  });
  return { mistral, asked };
}

test("a stream of events that breaks off goes on after the last one that came", async () => {
  const { mistral, asked } = client("reset=after-2000-bytes; times=1");
  await mistral.workflows.executeWorkflow("echo", { input: { month: "2026-01" }, wait_for_result: true });
  const types: string[] = [];
  for await (const item of await mistral.events.getStreamEvents()) {
    if ("error" in item) throw new Error(item.reason);
    types.push(item.data.event_type);
  }
  expect(types).toEqual([
    "WORKFLOW_EXECUTION_STARTED",
    "ACTIVITY_TASK_STARTED",
    "ACTIVITY_TASK_COMPLETED",
    "WORKFLOW_EXECUTION_COMPLETED",
  ]);
  const ids = asked.slice(1).map(({ headers }) => headers.get("last-event-id"));
  expect(ids).toEqual([null, expect.stringMatching(/^[1-3]$/)]);
});

test("a log that is followed from an event, and breaks off, goes on with one id and not with two", async () => {
  const { mistral, asked } = client("reset=after-700-bytes; times=1");
  const { execution_id } = await mistral.workflows.executeWorkflow("echo", { wait_for_result: true });
  const params = { "last-event-id": "1" };
  const lines: string[] = [];
  for await (const line of await mistral.workflows.executions.streamWorkflowExecutionLogs(execution_id, params))
    lines.push("error" in line ? line.reason : line.body);
  expect(lines).toEqual(["repeat started", "repeat completed", "echo completed"]);
  expect(asked.slice(1).map(({ headers }) => headers.get("last-event-id"))).toEqual([
    "1",
    expect.stringMatching(/^[23]$/),
  ]);
});

test("runs come page by page, and an execution has a status that its result alone has not", async () => {
  const { mistral } = client();
  for (const execution_id of ["a", "b", "c"]) await mistral.workflows.executeWorkflow("echo", { execution_id });
  const ids: string[] = [];
  for await (const run of mistral.workflows.runs.listRuns({ order: "asc", page_size: 2 })) ids.push(run.execution_id);
  expect(ids).toEqual(["a", "b", "c"]);
  const started = await mistral.workflows.executeWorkflow("echo", {});
  expect("status" in started && started.status).toBe("RUNNING");
});
