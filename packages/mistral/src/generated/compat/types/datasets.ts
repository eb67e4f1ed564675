/** A new dataset. */
export interface CreateDatasetRequest {
  /** From 5 to 50 characters. */
  name: string;
  /** What the dataset holds, in at most 200 characters. */
  description: string;
}

/** What to change. What is left out stays. */
export interface UpdateDatasetRequest {
  name?: string | null;
  /** What the dataset holds. */
  description?: string | null;
}

/** A dataset, without its records. */
export interface Dataset {
  /** @format uuid */
  id: string;
  name: string;
  /** What the dataset holds. */
  description: string;
  /** @format uuid */
  ownerId: string;
  /** @format uuid */
  workspaceId: string;
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

/** A page of datasets. */
export interface ListDatasetsResponse {
  datasets: PaginatedResultDataset;
}

/** Datasets, and how many there are. */
export interface PaginatedResultDataset {
  results?: Dataset[];
  /** How many datasets there are on all pages. */
  count: number;
  /** Set while there is another page. */
  next?: string | null;
  /** Set when there is a page before. */
  previous?: string | null;
}

/** Where to download an export. */
export interface ExportDatasetResponse {
  /** The address of a JSONL file. It carries its own permission, so it needs no API key and should be kept private. */
  fileUrl: string;
}
