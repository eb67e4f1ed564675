/** A page of workflows. */
export interface WorkflowListResponse {
  workflows: WorkflowBasicDefinition[];
  /** What to ask the next page by; `null` on the last. */
  nextCursor: string | null;
}

/** A workflow, as it is listed. */
export interface WorkflowBasicDefinition {
  /** What its code calls it. */
  name: string;
  /** What people see. */
  displayName: string;
  description?: string | null;
  tags?: string[];
  archived: boolean;
  metadata?: WorkflowMetadata;
  /** @format uuid */
  id: string;
}

/** Where a workflow comes from. */
export interface WorkflowMetadata {
  /** Where it is shared from; `null` when it is the caller's own. */
  sharedNamespace?: string | null;
}

/** A workflow. */
export interface Workflow {
  /** What its code calls it. */
  name: string;
  /** What people see. */
  displayName: string;
  description?: string | null;
  tags?: string[];
  type: WorkflowType;
  /**
   * Whether the chat assistant offers it.
   *
   * @defaultValue false
   */
  availableInChatAssistant?: boolean;
  /** @defaultValue false */
  archived?: boolean;
  /**
   * Whether it belongs to the machinery, such as what an SDK registers for itself.
   *
   * @defaultValue false
   */
  isTechnical?: boolean;
  /** Where it is shared from, if it is. */
  sharedNamespace?: string | null;
  /** @format uuid */
  id: string;
  /** @format uuid */
  customerId: string;
  /** @format uuid */
  workspaceId: string;
}

/** How a workflow is written. */
export type WorkflowType = "code";

/** The values of the type {@link WorkflowType} by name. */
export const WorkflowType = {
  Code: "code",
} as const;

/** A workflow. */
export interface WorkflowGetResponse {
  workflow: WorkflowWithWorkerStatus;
}

/** A workflow, and whether it can be executed now. */
export interface WorkflowWithWorkerStatus extends Workflow {
  /** Whether a worker is there to execute it. */
  active: boolean;
}

/** What to change. What is left out stays as it is. */
export interface WorkflowUpdateRequest {
  /** What people see, in at most 128 characters. */
  displayName?: string | null;
  description?: string | null;
  /** All the tags from now on; those of before go. */
  tags?: string[] | null;
  /** Whether the chat assistant offers it. */
  availableInChatAssistant?: boolean | null;
}

/** A workflow, after a change. */
export interface WorkflowResponse {
  workflow: Workflow;
}

/** The workflows to act on. */
export interface WorkflowBulkRequest {
  /** At most 100. */
  workflowIds: string[];
}

/** What became of each workflow that was to be archived. */
export interface WorkflowBulkArchiveResponse {
  /** Those that are in the archive now, whether or not they were before. */
  archived: Workflow[];
  /** Those that are not, and why. */
  errored?: WorkflowBulkError[];
}

/** What became of each workflow that was to leave the archive. */
export interface WorkflowBulkUnarchiveResponse {
  /** Those that are out of the archive now, whether or not they were before. */
  unarchived: Workflow[];
  /** Those that are not, and why. */
  errored?: WorkflowBulkError[];
}

/** A workflow that was left as it was, and why. */
export interface WorkflowBulkError {
  /** What went wrong, for a person. */
  message: string;
  /**
   * The id that was sent.
   *
   * @format uuid
   */
  workflowId: string;
  /** What the id belongs to, if anything. */
  workflow?: Workflow | null;
}
