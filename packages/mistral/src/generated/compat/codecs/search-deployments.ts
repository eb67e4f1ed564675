import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `RegisterSearchDeploymentRequest` is written on the wire. */
export const registerSearchDeploymentRequestCodec: Codec = {
  kind: "object",
  fields: { deployment: () => vespaDeploymentCodec },
};

/** How a `VespaDeployment` is written on the wire. */
export const vespaDeploymentCodec: Codec = {
  kind: "object",
  fields: {
    vespa_version: "vespaVersion",
    query_url: "queryUrl",
    indexes: { kind: "array", items: () => vespaIndexCodec },
  },
};

/** How a `VespaIndex` is written on the wire. */
export const vespaIndexCodec: Codec = {
  kind: "object",
  fields: { fields: { kind: "array", items: () => vespaFieldCodec }, embedding_dimensions: "embeddingDimensions" },
};

/** How a `VespaField` is written on the wire. */
export const vespaFieldCodec: Codec = { kind: "object", fields: { index_type: "indexType" } };

/** How a `SearchDeploymentMetrics` is written on the wire. */
export const searchDeploymentMetricsCodec: Codec = {
  kind: "tagged",
  tag: ["status", "status"],
  cases: { online: () => onlineDeploymentMetricsCodec, offline: () => offlineDeploymentMetricsCodec },
};

/** How a `OnlineDeploymentMetrics` is written on the wire. */
export const onlineDeploymentMetricsCodec: Codec = {
  kind: "object",
  fields: {
    document_count: "documentCount",
    index_metrics: ["indexMetrics", { kind: "array", items: () => searchIndexMetricsCodec }],
  },
};

/** How a `SearchIndexMetrics` is written on the wire. */
export const searchIndexMetricsCodec: Codec = { kind: "object", fields: { document_count: "documentCount" } };

/** How a `OfflineDeploymentMetrics` is written on the wire. */
export const offlineDeploymentMetricsCodec: Codec = { kind: "object", fields: { clear_metrics: "clearMetrics" } };

/** How a `SearchDeploymentSummaries` is written on the wire. */
export const searchDeploymentSummariesCodec: Codec = {
  kind: "object",
  fields: { deployments: { kind: "array", items: () => searchDeploymentSummaryCodec } },
};

/** How a `SearchDeploymentSummary` is written on the wire. */
export const searchDeploymentSummaryCodec: Codec = {
  kind: "object",
  fields: {
    document_count: "documentCount",
    deployment: () => vespaDeploymentSummaryCodec,
    creator_id: "creatorId",
    created_at: ["createdAt", dateCodec],
    modified_at: ["modifiedAt", dateCodec],
  },
};

/** How a `VespaDeploymentSummary` is written on the wire. */
export const vespaDeploymentSummaryCodec: Codec = {
  kind: "object",
  fields: { indexes: { kind: "array", items: () => vespaIndexSummaryCodec } },
};

/** How a `VespaIndexSummary` is written on the wire. */
export const vespaIndexSummaryCodec: Codec = { kind: "object", fields: { document_count: "documentCount" } };
