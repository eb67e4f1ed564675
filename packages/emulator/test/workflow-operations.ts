import type { Api } from "./api.ts";

/** Calls every operation about workflows so that it succeeds. */
export async function callWorkflowOperations({ call }: Api): Promise<void> {
  const workflow = { workflow_identifier: "echo" };
  const [{ id }] = (await call("workflows.getWorkflows")).body.workflows;
  await call("workflows.getWorkflow", { path: workflow });
  await call("workflows.updateWorkflow", { path: workflow, body: { tags: ["test"] } });
  await call("workflows.archiveWorkflow", { path: workflow });
  await call("workflows.unarchiveWorkflow", { path: workflow });
  await call("workflows.bulkArchiveWorkflows", { body: { workflow_ids: [id] } });
  await call("workflows.bulkUnarchiveWorkflows", { body: { workflow_ids: [id] } });
  const { body: registrations } = await call("workflows.getWorkflowRegistrations");
  const registration = { workflow_registration_id: registrations.workflow_registrations[0].id };
  await call("workflows.getWorkflowRegistration", { path: registration });
  await call("workflows.executeWorkflowRegistration", { path: registration, body: {} });

  const { body: run } = await call("workflows.executeWorkflow", { path: workflow, body: { input: { a: 1 } } });
  const execution = { execution_id: run.execution_id };
  const on = (operation: string, body?: object) => call(`workflows.executions.${operation}`, { path: execution, body });
  await on("getWorkflowExecution");
  await on("getWorkflowExecutionHistory");
  await on("signalWorkflowExecution", { name: "go" });
  await on("queryWorkflowExecution", { name: "progress" });
  await on("updateWorkflowExecution", { name: "more" });
  await on("resetWorkflow", { event_id: 1 });
  await on("stream");
  for (const part of ["TraceInfo", "TraceOtel", "TraceSummary", "TraceEvents", "Logs"])
    await on(`getWorkflowExecution${part}`);
  await on("streamWorkflowExecutionLogs");
  await on("cancelWorkflowExecution");
  await on("terminateWorkflowExecution");
  const execution_ids = [run.execution_id];
  await call("workflows.executions.batchCancelWorkflowExecutions", { body: { execution_ids } });
  await call("workflows.executions.batchTerminateWorkflowExecutions", { body: { execution_ids } });
  await call("workflows.runs.listRuns");
  await call("workflows.runs.getRun", { path: { run_id: run.run_id } });
  await call("workflows.runs.getRunHistory", { path: { run_id: run.run_id } });
  await call("workflows.metrics.getWorkflowMetrics", { path: { workflow_name: "echo" } });
  await call("events.getWorkflowEvents");
  await call("events.getStreamEvents");

  const path = { schedule_id: "monthly" };
  const body = { workflow_identifier: "echo", schedule: { input: {}, schedule_id: "monthly" } };
  await call("workflows.schedules.scheduleWorkflow", { body });
  await call("workflows.schedules.getSchedules");
  await call("workflows.schedules.getSchedule", { path });
  await call("workflows.schedules.updateSchedule", { path, body: { schedule: { time_zone_name: "UTC" } } });
  for (const act of ["pause", "resume", "trigger"]) await call(`workflows.schedules.${act}Schedule`, { path });
  await call("workflows.schedules.unscheduleWorkflow", { path });

  const deployment = { name: "reports" };
  const spec = { github_url: "https://github.com/example/reports" };
  await call("workflows.deployments.createDeployment", { body: { ...deployment, spec } });
  await call("workflows.deployments.listDeployments");
  await call("workflows.deployments.updateDeployment", { path: deployment, body: { spec } });
  const reads = ["getDeployment", "listDeploymentWorkers", "getDeploymentLogs", "streamDeploymentLogs"];
  for (const act of [...reads, "stopDeployment", "startDeployment", "restartDeployment", "deleteDeployment"])
    await call(`workflows.deployments.${act}`, { path: deployment });
}
