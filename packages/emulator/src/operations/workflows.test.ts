import { beforeEach, expect, test } from "vitest";
import { type Api, type ApiAnswer, type ApiRequest, createApi } from "../../test/api.ts";

let api: Api;
beforeEach(() => {
  api = createApi();
});

const execute = (body: object = {}, workflow_identifier = "echo"): Promise<ApiAnswer> =>
  api.call("workflows.executeWorkflow", { path: { workflow_identifier }, body });
const on = (execution_id: string, operation: string, rest: ApiRequest = {}): Promise<ApiAnswer> =>
  api.call(`workflows.executions.${operation}`, { path: { execution_id }, ...rest });
const status = async (execution_id: string): Promise<string> =>
  (await on(execution_id, "getWorkflowExecution")).body.status;
const start = async (body: object = {}): Promise<string> => (await execute(body)).body.execution_id;

test("an execution returns what it is given, when it is looked at a second time", async () => {
  const { body } = await execute({ input: { month: "2026-01" }, execution_id: "january" });
  expect(body).toMatchObject({ execution_id: "january", status: "RUNNING", result: null, end_time: null });
  expect((await on("january", "getWorkflowExecution")).body).toMatchObject({ status: "RUNNING" });
  const ended = await on("january", "getWorkflowExecution", { query: { include_search_keys: "true" } });
  expect(ended.body).toMatchObject({ status: "COMPLETED", result: { month: "2026-01" }, search_keys: {} });
  const run = await api.call("workflows.runs.getRun", { path: { run_id: body.run_id } });
  expect(run.body).toMatchObject({ execution_id: "january", status: "COMPLETED" });
});

test("one that is waited for answers with the result alone", async () => {
  expect((await execute({ input: { a: 1 }, wait_for_result: true })).body).toEqual({
    workflow_name: "echo",
    execution_id: expect.any(String),
    result: { a: 1 },
  });
});

test("an input with [[error]] makes it fail, and its events say why", async () => {
  const id = await start({ input: { text: "[[error]]" } });
  const { events } = await on(id, "stream");
  expect(events.at(-1).data).toMatchObject({
    event_type: "WORKFLOW_EXECUTION_FAILED",
    attributes: { failure: { message: "The workflow was asked to fail." } },
  });
  expect(await status(id)).toBe("FAILED");
});

test("whoever follows an execution sees it to its end, and goes on after any event", async () => {
  const id = await start({ input: { a: 1 } });
  const { events } = await on(id, "stream");
  const types = ["WORKFLOW_EXECUTION_STARTED", "ACTIVITY_TASK_STARTED", "ACTIVITY_TASK_COMPLETED"];
  expect(events.map(({ data }) => data.event_type)).toEqual([...types, "WORKFLOW_EXECUTION_COMPLETED"]);
  expect(await status(id)).toBe("COMPLETED");
  const rest = await on(id, "stream", { query: { last_event_id: events[2].broker_sequence } });
  expect(rest.events).toEqual(events.slice(3));
  expect(await on(id, "stream", { query: { last_event_id: "none" } })).toMatchObject({ status: 422 });
});

test.each([
  { operation: "cancelWorkflowExecution", batch: "batchCancelWorkflowExecutions", end: "CANCELED" },
  { operation: "terminateWorkflowExecution", batch: "batchTerminateWorkflowExecutions", end: "TERMINATED" },
])("$operation ends what runs, one by one or several at once", async ({ operation, batch, end }) => {
  const [one, other] = [await start(), await start()];
  expect(await on(one, operation)).toMatchObject({ status: 204 });
  const body = { execution_ids: [other, "none"] };
  const several = await api.call(`workflows.executions.${batch}`, { body });
  expect(several.body.results).toMatchObject({
    [other]: { status: "success" },
    none: { status: "failure", error: 'There is no workflow execution with the id "none".' },
  });
  expect([await status(one), await status(other)]).toEqual([end, end]);
});

test("while it runs it takes signals and updates, and it answers questions even afterwards", async () => {
  const id = await start();
  const body = { name: "progress", input: { of: "all" } };
  expect(await on(id, "signalWorkflowExecution", { body })).toMatchObject({ status: 202 });
  expect((await on(id, "updateWorkflowExecution", { body })).body).toEqual({
    update_name: "progress",
    result: { of: "all" },
  });
  await on(id, "cancelWorkflowExecution");
  expect(await on(id, "signalWorkflowExecution", { body })).toMatchObject({ status: 404 });
  expect((await on(id, "queryWorkflowExecution", { body })).body.result).toEqual({ of: "all" });
});

test("a reset stops the run and begins another, from an event that there is", async () => {
  const { body } = await execute({ input: { a: 1 } });
  const { execution_id, run_id } = body;
  expect(await on(execution_id, "resetWorkflow", { body: { event_id: 9 } })).toMatchObject({ status: 422 });
  expect(await on(execution_id, "resetWorkflow", { body: { event_id: 1 } })).toMatchObject({ status: 204 });
  const now = (await on(execution_id, "getWorkflowExecution")).body;
  expect(now.status).toBe("RUNNING");
  expect(now.run_id).not.toBe(run_id);
  const before = await api.call("workflows.runs.getRun", { path: { run_id } });
  expect(before.body.status).toBe("TERMINATED");
});

test("runs are listed, the latest first, by what is asked for and in pages", async () => {
  for (const execution_id of ["a", "b", "c"]) await execute({ execution_id });
  await on("b", "cancelWorkflowExecution");
  const ids = async (query: ApiRequest["query"]): Promise<readonly [string[], string | null]> => {
    const { body } = await api.call("workflows.runs.listRuns", { query });
    return [body.executions.map((run: { execution_id: string }) => run.execution_id), body.next_page_token];
  };
  expect(await ids({})).toEqual([["c", "b", "a"], null]);
  expect(await ids({ order: "asc", page_size: 2 })).toEqual([["a", "b"], "2"]);
  expect(await ids({ order: "asc", page_size: 2, next_page_token: "2" })).toEqual([["c"], null]);
  expect(await ids({ status: "CANCELED" })).toEqual([["b"], null]);
  expect(await ids({ end_time_after: "2026-01-01T00:00:00Z" })).toEqual([["b"], null]);
  expect(await ids({ workflow_identifier: "other" })).toEqual([[], null]);
});

test("what happened can be read as events, a history, a trace and a log", async () => {
  const { body } = await execute({ input: { a: 1 }, execution_id: "a" });
  await on("a", "stream");
  const page = await api.call("events.getWorkflowEvents", { query: { workflow_exec_id: "a", limit: 3 } });
  expect(page.body).toMatchObject({ events: { length: 3 }, next_cursor: "3" });
  const types = (page.body.events as { event_type: string }[]).map(({ event_type }) => event_type);
  const all = await api.call("events.getStreamEvents", { query: { scope: "workflow" } });
  expect(all.events.map(({ data }) => data.event_type)).toEqual([types[0], "WORKFLOW_EXECUTION_COMPLETED"]);
  const resumed = await api.call("events.getStreamEvents", { headers: { "last-event-id": "3" } });
  expect(resumed.events).toHaveLength(1);
  expect((await on("a", "getWorkflowExecutionHistory")).body.events).toHaveLength(4);
  expect((await api.call("workflows.runs.getRunHistory", { path: { run_id: body.run_id } })).body.events).toHaveLength(
    4,
  );
  expect((await on("a", "getWorkflowExecutionTraceInfo")).body).toMatchObject({ has_trace_data: true });
  expect((await on("a", "getWorkflowExecutionTraceSummary")).body.span_tree.events).toHaveLength(4);
  expect((await on("a", "getWorkflowExecutionTraceEvents")).body.events).toHaveLength(4);
  expect((await on("a", "getWorkflowExecutionTraceOtel")).body.otel_trace_data.batches).toHaveLength(1);
  const logs = await on("a", "getWorkflowExecutionLogs", { query: { order: "desc", limit: 1 } });
  expect(logs.body).toMatchObject({ results: [{ body: "echo completed", severity_text: "INFO" }], next_cursor: "1" });
  const followed = await on("a", "streamWorkflowExecutionLogs", { query: { activity_id: "1" } });
  expect(followed.events.map((line) => line.body)).toEqual(["repeat started", "repeat completed"]);
});

test("a schedule is kept, paused, triggered and deleted", async () => {
  const schedules = (operation: string, rest: ApiRequest = {}): Promise<ApiAnswer> =>
    api.call(`workflows.schedules.${operation}`, { path: { schedule_id: "monthly" }, ...rest });
  const schedule = { input: { month: "last" }, cron_expressions: ["0 8 1 * *"], max_executions: 3 };
  const body = { workflow_identifier: "echo", schedule_id: "monthly", schedule };
  expect(await schedules("scheduleWorkflow", { body })).toMatchObject({ status: 201 });
  expect(await schedules("scheduleWorkflow", { body })).toMatchObject({ status: 422 });
  expect(await schedules("scheduleWorkflow", { body: { schedule, workflow_identifier: "no" } })).toMatchObject({
    status: 422,
  });
  expect(await schedules("pauseSchedule", { body: { note: "Later." } })).toMatchObject({ status: 204 });
  expect((await schedules("getSchedules", { query: { status: "active" } })).body.schedules).toEqual([]);
  expect((await schedules("getSchedules", { query: { status: "paused", page_size: 1 } })).body).toMatchObject({
    schedules: [{ schedule_id: "monthly", note: "Later." }],
    next_page_token: null,
  });
  await schedules("resumeSchedule", { headers: { "content-type": "application/json" } });
  await schedules("updateSchedule", { body: { schedule: { time_zone_name: "Europe/Paris" } } });
  expect(await schedules("triggerSchedule")).toMatchObject({ status: 204 });
  const { body: kept } = await schedules("getSchedule");
  expect(kept).toMatchObject({
    cron_expressions: ["0 8 1 * *"],
    time_zone_name: "Europe/Paris",
    paused: false,
    note: null,
    remaining_executions: 3,
  });
  const [{ execution_id }] = kept.recent_executions;
  expect((await on(execution_id, "stream")).events[0].data).toMatchObject({ schedule_id: "monthly" });
  await schedules("unscheduleWorkflow");
  expect(await schedules("getSchedule")).toMatchObject({ status: 404 });
});

test("a deployment brings a workflow of its name, which is active while it runs", async () => {
  const deployments = (operation: string, rest: ApiRequest = {}): Promise<ApiAnswer> =>
    api.call(`workflows.deployments.${operation}`, { path: { name: "reports" }, ...rest });
  const spec = { github_url: "https://github.com/example/reports" };
  const body = { name: "reports", spec, resources: { replicas: 2 } };
  const created = await deployments("createDeployment", { body });
  expect(created).toMatchObject({ status: 202, body: { spec: { revision: "main", backend_spec: { type: "koyeb" } } } });
  expect(await deployments("createDeployment", { body })).toMatchObject({ status: 422 });
  const active = async (): Promise<boolean> =>
    (await api.call("workflows.getWorkflow", { path: { workflow_identifier: "reports" } })).body.workflow.active;
  expect(await active()).toBe(true);
  expect((await execute({ input: { a: 1 }, wait_for_result: true }, "reports")).body.result).toEqual({ a: 1 });
  expect((await deployments("getDeploymentLogs")).body.results).toHaveLength(4);
  expect((await deployments("streamDeploymentLogs")).events).toHaveLength(4);
  const changed = await deployments("updateDeployment", { body: { spec: { revision: "v2" } } });
  expect(changed.body).toMatchObject({ spec: { ...spec, revision: "v2" }, status: { ready_replicas: 2 } });
  expect((await deployments("stopDeployment")).body).toMatchObject({ stopped: true, status: { ready_replicas: 0 } });
  expect(await active()).toBe(false);
  expect((await deployments("listDeploymentWorkers", { query: { worker_status: "active" } })).body.workers).toEqual([]);
  expect((await deployments("startDeployment")).body.stopped).toBe(false);
  expect((await deployments("restartDeployment")).body.spec.restarted_at).toEqual(expect.any(String));
  expect((await deployments("getDeployment")).body).toMatchObject({
    is_active: true,
    workers: [{ name: "reports-1" }],
  });
  const first = (await deployments("listDeployments", { query: { limit: 1 } })).body;
  expect(first).toMatchObject({ deployments: [{ name: "reports" }], next_cursor: "1" });
  await deployments("deleteDeployment");
  expect(await deployments("getDeployment")).toMatchObject({ status: 404 });
  expect(await deployments("stopDeployment", { path: { name: "local" } })).toMatchObject({ status: 404 });
});

test("workflows are listed, changed, archived and found by their registration", async () => {
  const echo = { path: { workflow_identifier: "echo" } };
  const [listed] = (await api.call("workflows.getWorkflows", { query: { search: "ECH" } })).body.workflows;
  expect(listed).toMatchObject({ name: "echo", archived: false });
  const body = { display_name: "Echo", tags: ["test"], description: null };
  expect((await api.call("workflows.updateWorkflow", { ...echo, body })).body.workflow).toMatchObject({
    display_name: "Echo",
    tags: ["test"],
  });
  expect((await api.call("workflows.getWorkflows", { query: { tags: "test" } })).body.workflows).toHaveLength(1);
  expect((await api.call("workflows.archiveWorkflow", echo)).body.workflow.archived).toBe(true);
  expect((await api.call("workflows.getWorkflows", { query: { archived: "false" } })).body.workflows).toEqual([]);
  expect((await api.call("workflows.unarchiveWorkflow", echo)).body.workflow.archived).toBe(false);
  const workflow_ids = [listed.id, "11111111-2222-4333-8444-555555555555"];
  const archived = await api.call("workflows.bulkArchiveWorkflows", { body: { workflow_ids } });
  expect(archived.body).toMatchObject({ archived: [{ name: "echo" }], errored: [{ workflow_id: workflow_ids[1] }] });
  const back = await api.call("workflows.bulkUnarchiveWorkflows", { body: { workflow_ids } });
  expect(back.body.unarchived).toMatchObject([{ archived: false }]);
  const { body: page } = await api.call("workflows.getWorkflowRegistrations", { query: { with_workflow: "true" } });
  expect(page.workflow_registrations).toMatchObject([{ workflow: { name: "echo" } }]);
  const path = { workflow_registration_id: page.workflow_registrations[0].id };
  const one = await api.call("workflows.getWorkflowRegistration", { path });
  expect(one.body.workflow_registration).toMatchObject({ active: true, workflow: null });
  const run = await api.call("workflows.executeWorkflowRegistration", { path, body: {} });
  expect(run.body).toMatchObject({ workflow_name: "echo", status: "RUNNING" });
  expect(await execute({}, "none")).toMatchObject({ status: 404, body: { detail: expect.stringContaining("none") } });
});

test("figures count what was executed, how it went and how long it took", async () => {
  await execute({ wait_for_result: true });
  await execute({ input: { text: "[[error]]" }, wait_for_result: true });
  const id = await start();
  await on(id, "getWorkflowExecution");
  await on(id, "getWorkflowExecution");
  const path = { workflow_name: "echo" };
  expect((await api.call("workflows.metrics.getWorkflowMetrics", { path })).body).toMatchObject({
    execution_count: { value: 3 },
    success_count: { value: 2 },
    error_count: { value: 1 },
    latency_over_time: { value: { length: 3 } },
  });
});
