import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";
import { workflowEventCodec } from "./workflow-events.ts";

/** How a `WorkflowStreamItem` is written on the wire. */
export const workflowStreamItemCodec: Codec = {
  kind: "union",
  cases: [
    { has: ["data", "workflow_context", "broker_sequence", "stream"], codec: () => workflowStreamEventCodec },
    { has: ["error", "reason"] },
  ],
};

/** How a `WorkflowStreamEvent` is written on the wire. */
export const workflowStreamEventCodec: Codec = {
  kind: "object",
  fields: {
    data: () => workflowEventCodec,
    workflow_context: ["workflowContext", () => workflowStreamContextCodec],
    timestamp: dateCodec,
    broker_sequence: "brokerSequence",
  },
};

/** How a `WorkflowStreamContext` is written on the wire. */
export const workflowStreamContextCodec: Codec = {
  kind: "object",
  fields: {
    workflow_name: "workflowName",
    workflow_exec_id: "workflowExecId",
    parent_workflow_exec_id: "parentWorkflowExecId",
    root_workflow_exec_id: "rootWorkflowExecId",
  },
};
