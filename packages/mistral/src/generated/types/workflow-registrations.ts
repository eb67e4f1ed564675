import type { Workflow } from "./workflows.ts";

/** A page of registrations. */
export interface WorkflowRegistrationListResponse {
  workflow_registrations: WorkflowRegistration[];
  /** What to ask the next page by; `null` on the last. */
  next_cursor: string | null;
  /**
   * The same list under its old name. Use `workflow_registrations`.
   *
   * @deprecated
   */
  workflow_versions: WorkflowRegistration[];
}

/** A registration. */
export interface WorkflowRegistrationGetResponse {
  workflow_registration: WorkflowRegistrationWithWorkerStatus;
  /**
   * The same under its old name. Use `workflow_registration`.
   *
   * @deprecated
   */
  workflow_version: WorkflowRegistrationWithWorkerStatus;
}

/** The code of a workflow, as one deployment registered it. */
export interface WorkflowRegistration {
  definition: WorkflowCodeDefinition;
  /** The deployment that registered it. */
  deployment_name?: string | null;
  /**
   * Whether the chat assistant could offer it.
   *
   * @defaultValue false
   */
  compatible_with_chat_assistant?: boolean;
  /** The workflow itself, where `with_workflow` asked for it. */
  workflow?: Workflow | null;
  /**
   * The workflow that this is the code of.
   *
   * @format uuid
   */
  workflow_id: string;
  /** @format uuid */
  id: string;
  /**
   * Use `deployment_name`. This property will go.
   *
   * @format uuid
   * @deprecated
   */
  deployment_id?: string | null;
  /**
   * Use `deployment_name`. This property will go.
   *
   * @deprecated
   */
  task_queue?: string | null;
}

/** A registration, and whether it can be executed now. */
export interface WorkflowRegistrationWithWorkerStatus extends WorkflowRegistration {
  /** Whether a worker is there to execute it. */
  active: boolean;
}

/** What the code of a workflow takes, gives and answers to. */
export interface WorkflowCodeDefinition {
  /** JSON Schema of what it is executed with. */
  input_schema: { [key: string]: unknown };
  /** JSON Schema of its result. */
  output_schema?: { [key: string]: unknown } | null;
  /** What it can be told while it runs. */
  signals?: WorkflowSignalDefinition[];
  /** What it can be asked while it runs. */
  queries?: WorkflowMethodDefinition[];
  /** What it can be told while it runs so that it answers. */
  updates?: WorkflowMethodDefinition[];
  /** How long an execution may take in all, its retries and continuations with it. */
  execution_timeout?: number;
  /**
   * Whether the code is held to doing the same each time that it is replayed.
   *
   * @defaultValue false
   */
  enforce_determinism?: boolean;
  /**
   * Whether it is only executed in the name of a user.
   *
   * @defaultValue false
   */
  on_behalf_of?: boolean;
  /** What plugins keep with it, such as the connectors that it declares. */
  plugin_metadata?: { [key: string]: unknown } | null;
}

/** Something that a running workflow can be told. */
export interface WorkflowSignalDefinition {
  name: string;
  description?: string | null;
  /** JSON Schema of what it is told. */
  input_schema: { [key: string]: unknown };
}

/** A query or an update, to which a running workflow has an answer. */
export interface WorkflowMethodDefinition {
  name: string;
  description?: string | null;
  /** JSON Schema of what goes in. */
  input_schema: { [key: string]: unknown };
  /** JSON Schema of the answer. */
  output_schema?: { [key: string]: unknown } | null;
}
