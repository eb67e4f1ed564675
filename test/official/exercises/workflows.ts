import { expect } from "vitest";
import { type Exercises, together } from "./exercise.ts";

const echo = { workflowIdentifier: "echo" };

export const workflows: Exercises = {
  ...together(
    [
      "getWorkflows",
      "getWorkflow",
      "updateWorkflow",
      "archiveWorkflow",
      "unarchiveWorkflow",
      "bulkArchiveWorkflows",
      "bulkUnarchiveWorkflows",
    ].map((name) => `workflows.${name}`),
    async ({ official }) => {
      const api = official.workflows;
      const ids: string[] = [];
      for await (const { result } of await api.getWorkflows()) ids.push(...result.workflows.map(({ id }) => id));
      expect(ids).toHaveLength(1);
      await api.updateWorkflow({ ...echo, workflowUpdateRequest: { tags: ["test"] } });
      expect((await api.getWorkflow(echo)).workflow).toMatchObject({ id: ids[0], tags: ["test"] });
      expect((await api.archiveWorkflow(echo)).workflow.archived).toBe(true);
      expect((await api.unarchiveWorkflow(echo)).workflow.archived).toBe(false);
      await api.bulkArchiveWorkflows({ workflowIds: ids });
      await api.bulkUnarchiveWorkflows({ workflowIds: ids });
    },
  ),

  ...together(
    [
      "getWorkflowRegistrations",
      "getWorkflowRegistration",
      "executeWorkflowRegistration",
      "executeWorkflow",
      "metrics.getWorkflowMetrics",
    ].map((name) => `workflows.${name}`),
    async ({ official }) => {
      const api = official.workflows;
      const { workflowRegistrations } = await api.getWorkflowRegistrations();
      const workflowRegistrationId = workflowRegistrations[0]?.id ?? "";
      const read = await api.getWorkflowRegistration({ workflowRegistrationId });
      expect(read.workflowRegistration.id).toBe(workflowRegistrationId);
      await api.executeWorkflowRegistration({ workflowRegistrationId, workflowExecutionRequest: { input: { a: 1 } } });
      const done = await api.executeWorkflow({
        ...echo,
        workflowExecutionRequest: { input: { a: 1 }, waitForResult: true },
      });
      expect(done.result).toEqual({ a: 1 });
      const { executionCount } = await api.metrics.getWorkflowMetrics({ workflowName: "echo" });
      expect(executionCount.value).toBe(2);
    },
  ),

  ...together(
    [
      "createDeployment",
      "listDeployments",
      "getDeployment",
      "updateDeployment",
      "listDeploymentWorkers",
      "getDeploymentLogs",
      "streamDeploymentLogs",
      "stopDeployment",
      "startDeployment",
      "restartDeployment",
      "deleteDeployment",
    ].map((name) => `workflows.deployments.${name}`),
    async ({ official }) => {
      const api = official.workflows.deployments;
      const reports = { name: "reports" };
      const spec = { githubUrl: "https://github.com/example/reports" };
      await api.createDeployment({ ...reports, spec });
      expect((await api.listDeployments()).deployments.map(({ name }) => name)).toContain("reports");
      await api.updateDeployment({ ...reports, updateDeploymentRequest: { spec } });
      expect((await api.getDeployment(reports)).name).toBe("reports");
      expect((await api.listDeploymentWorkers(reports)).workers).toBeInstanceOf(Array);
      expect((await api.getDeploymentLogs(reports)).results).toBeInstanceOf(Array);
      for await (const { event } of await api.streamDeploymentLogs(reports)) expect(event).toEqual(expect.any(String));
      for (const act of [api.stopDeployment, api.startDeployment, api.restartDeployment, api.deleteDeployment])
        await act.call(api, reports);
      await expect(api.getDeployment(reports)).rejects.toThrow();
    },
  ),

  ...together(
    [
      "scheduleWorkflow",
      "getSchedules",
      "getSchedule",
      "updateSchedule",
      "pauseSchedule",
      "resumeSchedule",
      "triggerSchedule",
      "unscheduleWorkflow",
    ].map((name) => `workflows.schedules.${name}`),
    async ({ official }) => {
      const api = official.workflows.schedules;
      const monthly = { scheduleId: "monthly" };
      await api.scheduleWorkflow({ ...echo, schedule: { input: {}, ...monthly } });
      const ids: (string | null | undefined)[] = [];
      for await (const { result } of await api.getSchedules())
        ids.push(...result.schedules.map((each) => each.scheduleId));
      expect(ids).toEqual(["monthly"]);
      await api.updateSchedule({ ...monthly, workflowScheduleUpdateRequest: { schedule: { timeZoneName: "UTC" } } });
      expect((await api.getSchedule(monthly)).timeZoneName).toBe("UTC");
      await api.pauseSchedule(monthly);
      await api.resumeSchedule(monthly);
      await api.triggerSchedule(monthly);
      await api.unscheduleWorkflow(monthly);
      await expect(api.getSchedule(monthly)).rejects.toThrow();
    },
  ),
};
