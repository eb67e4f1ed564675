import type { Workflow } from "./workflows.ts";

/** A page of registrations. */
export interface WorkflowRegistrationListResponse {
  workflowRegistrations: WorkflowRegistration[];
  /** What to ask the next page by; `null` on the last. */
  nextCursor: string | null;
  /**
   * The same list under its old name. Use `workflow_registrations`.
   *
   * @deprecated
   */
  workflowVersions: WorkflowRegistration[];
}

/** A registration. */
export interface WorkflowRegistrationGetResponse {
  workflowRegistration: WorkflowRegistrationWithWorkerStatus;
  /**
   * The same under its old name. Use `workflow_registration`.
   *
   * @deprecated
   */
  workflowVersion: WorkflowRegistrationWithWorkerStatus;
}

/** The code of a workflow, as one deployment registered it. */
export interface WorkflowRegistration {
  definition: WorkflowCodeDefinition;
  /** The deployment that registered it. */
  deploymentName?: string | null;
  /**
   * Whether the chat assistant could offer it.
   *
   * @defaultValue false
   */
  compatibleWithChatAssistant?: boolean;
  /** The workflow itself, where `with_workflow` asked for it. */
  workflow?: Workflow | null;
  /**
   * The workflow that this is the code of.
   *
   * @format uuid
   */
  workflowId: string;
  /** @format uuid */
  id: string;
  /**
   * Use `deployment_name`. This property will go.
   *
   * @format uuid
   * @deprecated
   */
  deploymentId?: string | null;
  /**
   * Use `deployment_name`. This property will go.
   *
   * @deprecated
   */
  taskQueue?: string | null;
}

/** A registration, and whether it can be executed now. */
export interface WorkflowRegistrationWithWorkerStatus extends WorkflowRegistration {
  /** Whether a worker is there to execute it. */
  active: boolean;
}

/** What the code of a workflow takes, gives and answers to. */
export interface WorkflowCodeDefinition {
  /** JSON Schema of what it is executed with. */
  inputSchema: { [key: string]: unknown };
  /** JSON Schema of its result. */
  outputSchema?: { [key: string]: unknown } | null;
  /** What it can be told while it runs. */
  signals?: WorkflowSignalDefinition[];
  /** What it can be asked while it runs. */
  queries?: WorkflowMethodDefinition[];
  /** What it can be told while it runs so that it answers. */
  updates?: WorkflowMethodDefinition[];
  /** How long an execution may take in all, its retries and continuations with it. */
  executionTimeout?: number;
  /**
   * Whether the code is held to doing the same each time that it is replayed.
   *
   * @defaultValue false
   */
  enforceDeterminism?: boolean;
  /**
   * Whether it is only executed in the name of a user.
   *
   * @defaultValue false
   */
  onBehalfOf?: boolean;
  /** What plugins keep with it, such as the connectors that it declares. */
  pluginMetadata?: { [key: string]: unknown } | null;
}

/** Something that a running workflow can be told. */
export interface WorkflowSignalDefinition {
  name: string;
  description?: string | null;
  /** JSON Schema of what it is told. */
  inputSchema: { [key: string]: unknown };
}

/** A query or an update, to which a running workflow has an answer. */
export interface WorkflowMethodDefinition {
  name: string;
  description?: string | null;
  /** JSON Schema of what goes in. */
  inputSchema: { [key: string]: unknown };
  /** JSON Schema of the answer. */
  outputSchema?: { [key: string]: unknown } | null;
}
