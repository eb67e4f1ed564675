import { Mistral } from "@mistralai/mistralai";

const mistral = new Mistral({ apiKey: process.env["MISTRAL_API_KEY"] ?? "" });

const connectors = await mistral.beta.connectors.list({ pageSize: 5 });
console.log(connectors.items.length);

const workflows = await mistral.workflows.getWorkflows({ limit: 5 });
for await (const { result } of workflows) console.log(result.workflows.map(({ name }) => name));

const execution = await mistral.workflows.executeWorkflow({
  workflowIdentifier: "echo",
  workflowExecutionRequest: { input: { some_text: "Hi" } },
});
console.log("executionId" in execution);

const { executions } = await mistral.workflows.runs.listRuns({ pageSize: 5 }).then(({ result }) => result);
console.log(executions.length);
console.log(typeof mistral.workflows.events.getWorkflowEvents, typeof mistral.events.getWorkflowEvents);
