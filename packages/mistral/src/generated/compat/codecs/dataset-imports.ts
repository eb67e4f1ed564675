import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `ImportDatasetFromCampaignRequest` is written on the wire. */
export const importDatasetFromCampaignRequestCodec: Codec = { kind: "object", fields: { campaign_id: "campaignId" } };

/** How a `ImportDatasetFromExplorerRequest` is written on the wire. */
export const importDatasetFromExplorerRequestCodec: Codec = {
  kind: "object",
  fields: { completion_event_ids: "completionEventIds" },
};

/** How a `ImportDatasetFromFileRequest` is written on the wire. */
export const importDatasetFromFileRequestCodec: Codec = { kind: "object", fields: { file_id: "fileId" } };

/** How a `ImportDatasetFromPlaygroundRequest` is written on the wire. */
export const importDatasetFromPlaygroundRequestCodec: Codec = {
  kind: "object",
  fields: { conversation_ids: "conversationIds" },
};

/** How a `ImportDatasetFromDatasetRequest` is written on the wire. */
export const importDatasetFromDatasetRequestCodec: Codec = {
  kind: "object",
  fields: { dataset_record_ids: "datasetRecordIds" },
};

/** How a `DatasetImportTask` is written on the wire. */
export const datasetImportTaskCodec: Codec = {
  kind: "object",
  fields: {
    dataset_id: "datasetId",
    creator_id: "creatorId",
    workspace_id: "workspaceId",
    created_at: ["createdAt", dateCodec],
    updated_at: ["updatedAt", dateCodec],
    deleted_at: ["deletedAt", dateCodec],
  },
};

/** How a `ListDatasetImportTasksResponse` is written on the wire. */
export const listDatasetImportTasksResponseCodec: Codec = {
  kind: "object",
  fields: { tasks: () => paginatedResultDatasetImportTaskCodec },
};

/** How a `PaginatedResultDatasetImportTask` is written on the wire. */
export const paginatedResultDatasetImportTaskCodec: Codec = {
  kind: "object",
  fields: { results: { kind: "array", items: () => datasetImportTaskCodec } },
};
