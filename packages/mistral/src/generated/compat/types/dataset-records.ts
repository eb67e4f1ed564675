/** A new record. */
export interface CreateDatasetRecordRequest {
  payload: DatasetRecordPayload;
  /** Anything else to know of the record, by name. */
  properties?: { [key: string]: unknown };
  /**
   * Where the caller has the payload from.
   *
   * @defaultValue "DIRECT_INPUT"
   */
  source?: "DIRECT_INPUT" | "TELEMETRY_SPAN" | (string & {});
}

/** The payload to put in place of the old one. */
export interface UpdateDatasetRecordPayloadRequest {
  payload: DatasetRecordPayload;
}

/** The properties to put in place of the old ones. */
export interface UpdateDatasetRecordPropertiesRequest {
  properties: { [key: string]: unknown };
}

/** Records to delete, from whatever datasets. */
export interface DeleteDatasetRecordsRequest {
  /** From 1 to 500 ids. */
  datasetRecordIds: string[];
}

/** A record of a dataset. */
export interface DatasetRecord {
  /** @format uuid */
  id: string;
  /** @format uuid */
  datasetId: string;
  payload: DatasetRecordPayload;
  /** Anything else to know of the record, by name. */
  properties: { [key: string]: unknown };
  source: DatasetRecordSource;
  /** @format date-time */
  createdAt: Date;
  /** @format date-time */
  updatedAt: Date;
  /**
   * When it was deleted; `null` while it is there.
   *
   * @format date-time
   */
  deletedAt: Date | null;
}

/** What the record holds; most often a conversation, as `messages`. Other properties are kept as they are. */
export interface DatasetRecordPayload {
  /** The messages, in order. Their form is the caller's own. */
  messages?: { [key: string]: unknown }[];
  [key: string]: unknown;
}

/** How a record came into its dataset. */
export type DatasetRecordSource =
  | "EXPLORER"
  | "UPLOADED_FILE"
  | "DIRECT_INPUT"
  | "PLAYGROUND"
  | "TELEMETRY_SPAN"
  | (string & {});

/** The values of the type {@link DatasetRecordSource} by name. */
export const DatasetRecordSource = {
  EXPLORER: "EXPLORER",
  UPLOADEDFILE: "UPLOADED_FILE",
  DIRECTINPUT: "DIRECT_INPUT",
  PLAYGROUND: "PLAYGROUND",
  TELEMETRYSPAN: "TELEMETRY_SPAN",
} as const;

/** A page of records. */
export interface ListDatasetRecordsResponse {
  records: PaginatedResultDatasetRecord;
}

/** Records, and how many there are. */
export interface PaginatedResultDatasetRecord {
  results?: DatasetRecord[];
  /** How many records there are on all pages. */
  count: number;
  /** Set while there is another page. */
  next?: string | null;
  /** Set when there is a page before. */
  previous?: string | null;
}
