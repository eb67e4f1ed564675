/** A dataset as the API shows it, and the imports into it. Its records are in {@link World.records}. */
export interface StoredDataset {
  view: DatasetView;
  readonly tasks: Map<string, StoredTask>;
}

export interface DatasetView {
  readonly id: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly deleted_at: null;
  readonly name: string;
  readonly description: string;
  readonly owner_id: string;
  readonly workspace_id: string;
}

/** A record, exactly as the API shows it. */
export interface StoredRecord {
  readonly id: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly deleted_at: null;
  readonly dataset_id: string;
  readonly payload: Payload;
  readonly properties: Payload;
  readonly source: RecordSource;
}

export type Payload = Readonly<Record<string, unknown>>;
export type RecordSource = "EXPLORER" | "UPLOADED_FILE" | "DIRECT_INPUT" | "PLAYGROUND" | "TELEMETRY_SPAN";

/** An import, under way or ended. */
export interface StoredTask {
  view: TaskView;
  /** What remains to be imported. Empty when the task has ended. */
  readonly waiting: Draft[];
  /** How many records there were at the start. */
  readonly total: number;
  /** Why the task is going to fail, if it is. */
  readonly failure?: string;
}

export interface TaskView {
  readonly id: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly deleted_at: null;
  readonly creator_id: string;
  readonly dataset_id: string;
  readonly workspace_id: string;
  readonly status: "RUNNING" | "COMPLETED" | "FAILED";
  /** Percent. */
  readonly progress: number;
  readonly message: string | null;
}

/** A record that is going to be. */
export interface Draft {
  readonly payload: Payload;
  readonly properties?: Payload;
  readonly source: RecordSource;
}
