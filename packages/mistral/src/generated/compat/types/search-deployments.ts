/** A deployment, and its indexes. */
export interface RegisterSearchDeploymentRequest {
  name: string;
  /** @defaultValue "offline" */
  status?: SearchDeploymentStatus;
  deployment: VespaDeployment;
}

/** Whether a deployment can be searched. */
export type SearchDeploymentStatus = "online" | "offline" | (string & {});

/** The values of the type {@link SearchDeploymentStatus} by name. */
export const SearchDeploymentStatus = {
  Online: "online",
  Offline: "offline",
} as const;

/** A deployment of Vespa. */
export interface VespaDeployment {
  /** @defaultValue "vespa" */
  type?: "vespa";
  vespaVersion: string;
  /** Where the deployment is searched. */
  queryUrl: string;
  indexes: VespaIndex[];
}

/** An index in Vespa. */
export interface VespaIndex {
  name: string;
  fields: VespaField[];
  /** The schema of the index, in Vespa's own language. */
  sd: string;
  /** How many numbers its vectors have. */
  embeddingDimensions?: number | null;
}

/** A field of an index. */
export interface VespaField {
  name: string;
  type: SchemaFieldDataType;
  storage: SchemaFieldStorage;
  ranking: SchemaFieldRankingType;
  indexType: SchemaFieldIndex | null;
  multidimensional: boolean;
}

/** What a field holds. */
export type SchemaFieldDataType = "int" | "bool" | "string" | "embedding" | "long" | "float" | (string & {});

/** The values of the type {@link SchemaFieldDataType} by name. */
export const SchemaFieldDataType = {
  Int: "int",
  Bool: "bool",
  String: "string",
  Embedding: "embedding",
  Long: "long",
  Float: "float",
} as const;

/** Where a field is kept. */
export type SchemaFieldStorage = "in_memory" | "on_disk" | (string & {});

/** The values of the type {@link SchemaFieldStorage} by name. */
export const SchemaFieldStorage = {
  InMemory: "in_memory",
  OnDisk: "on_disk",
} as const;

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

/** The values of the type {@link SchemaFieldRankingType} by name. */
export const SchemaFieldRankingType = {
  Count: "count",
  Embedding: "embedding",
  Timestamp: "timestamp",
  Text: "text",
  String: "string",
  Bool: "bool",
  Int: "int",
  Language: "language",
} as const;

/** How a field is found, by nearness of vectors (`ann`), by words (`bm25`) or as an attribute. */
export type SchemaFieldIndex = "ann" | "bm25" | "attribute" | (string & {});

/** The values of the type {@link SchemaFieldIndex} by name. */
export const SchemaFieldIndex = {
  Ann: "ann",
  Bm25: "bm25",
  Attribute: "attribute",
} as const;

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
  documentCount: number;
  indexMetrics: SearchIndexMetrics[];
}

/** How many documents an index holds. */
export interface SearchIndexMetrics {
  name: string;
  documentCount: number;
}

/** The deployment cannot be searched. */
export interface OfflineDeploymentMetrics {
  status: "offline";
  /**
   * Whether to forget how many documents there were.
   *
   * @defaultValue false
   */
  clearMetrics?: boolean;
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
  documentCount: number;
  deployment: VespaDeploymentSummary;
  creatorId: string;
  /** @format date-time */
  createdAt: Date;
  /** @format date-time */
  modifiedAt: Date;
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
  documentCount: number | null;
}
