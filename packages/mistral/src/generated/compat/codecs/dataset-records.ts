import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `DeleteDatasetRecordsRequest` is written on the wire. */
export const deleteDatasetRecordsRequestCodec: Codec = {
  kind: "object",
  fields: { dataset_record_ids: "datasetRecordIds" },
};

/** How a `DatasetRecord` is written on the wire. */
export const datasetRecordCodec: Codec = {
  kind: "object",
  fields: {
    dataset_id: "datasetId",
    created_at: ["createdAt", dateCodec],
    updated_at: ["updatedAt", dateCodec],
    deleted_at: ["deletedAt", dateCodec],
  },
};

/** How a `ListDatasetRecordsResponse` is written on the wire. */
export const listDatasetRecordsResponseCodec: Codec = {
  kind: "object",
  fields: { records: () => paginatedResultDatasetRecordCodec },
};

/** How a `PaginatedResultDatasetRecord` is written on the wire. */
export const paginatedResultDatasetRecordCodec: Codec = {
  kind: "object",
  fields: { results: { kind: "array", items: () => datasetRecordCodec } },
};
