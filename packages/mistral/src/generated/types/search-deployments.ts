/** A deployment, and its indexes. */
export interface RegisterSearchDeploymentRequest {
  name: string;
  /** @defaultValue "offline" */
  status?: SearchDeploymentStatus;
  deployment: VespaDeployment;
}

/** Whether a deployment can be searched. */
export type SearchDeploymentStatus = "online" | "offline" | (string & {});

/** A deployment of Vespa. */
export interface VespaDeployment {
  /** @defaultValue "vespa" */
  type?: "vespa";
  vespa_version: string;
  /** Where the deployment is searched. */
  query_url: string;
  indexes: VespaIndex[];
}

/** An index in Vespa. */
export interface VespaIndex {
  name: string;
  fields: VespaField[];
  /** The schema of the index, in Vespa's own language. */
  sd: string;
  /** How many numbers its vectors have. */
  embedding_dimensions?: number | null;
}

/** A field of an index. */
export interface VespaField {
  name: string;
  type: SchemaFieldDataType;
  storage: SchemaFieldStorage;
  ranking: SchemaFieldRankingType;
  index_type: SchemaFieldIndex | null;
  multidimensional: boolean;
}

/** What a field holds. */
export type SchemaFieldDataType = "int" | "bool" | "string" | "embedding" | "long" | "float" | (string & {});

/** Where a field is kept. */
export type SchemaFieldStorage = "in_memory" | "on_disk" | (string & {});

/** As what a field counts when results are ranked. */
export type SchemaFieldRankingType =
  | "count"
  | "embedding"
  | "timestamp"
  | "text"
  | "string"
  | "bool"
  | "int"
  | "language"
  | (string & {});

/** How a field is found, by nearness of vectors (`ann`), by words (`bm25`) or as an attribute. */
export type SchemaFieldIndex = "ann" | "bm25" | "attribute" | (string & {});

/** A deployment that was registered. */
export interface RegisterSearchDeploymentResponse {
  /** @format uuid */
  id: string;
}

/** How a deployment is. */
export type SearchDeploymentMetrics = OnlineDeploymentMetrics | OfflineDeploymentMetrics;

/** The deployment can be searched. */
export interface OnlineDeploymentMetrics {
  status: "online";
  /** How many documents it holds. */
  document_count: number;
  index_metrics: SearchIndexMetrics[];
}

/** How many documents an index holds. */
export interface SearchIndexMetrics {
  name: string;
  document_count: number;
}

/** The deployment cannot be searched. */
export interface OfflineDeploymentMetrics {
  status: "offline";
  /**
   * Whether to forget how many documents there were.
   *
   * @defaultValue false
   */
  clear_metrics?: boolean;
}

/** Deployments. */
export interface SearchDeploymentSummaries {
  deployments: SearchDeploymentSummary[];
}

/** A deployment, and how many documents it holds. */
export interface SearchDeploymentSummary {
  /** @format uuid */
  id: string;
  name: string;
  status: SearchDeploymentStatus;
  document_count: number;
  deployment: VespaDeploymentSummary;
  creator_id: string;
  /** @format date-time */
  created_at: string;
  /** @format date-time */
  modified_at: string;
}

/** A deployment of Vespa. */
export interface VespaDeploymentSummary {
  type: "vespa";
  indexes: VespaIndexSummary[];
}

/** An index in Vespa. */
export interface VespaIndexSummary {
  /** @format uuid */
  id: string;
  name: string;
  /** How many documents it holds, when that is known. */
  document_count: number | null;
}
