import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `Dataset` is written on the wire. */
export const datasetCodec: Codec = {
  kind: "object",
  fields: {
    owner_id: "ownerId",
    workspace_id: "workspaceId",
    created_at: ["createdAt", dateCodec],
    updated_at: ["updatedAt", dateCodec],
    deleted_at: ["deletedAt", dateCodec],
  },
};

/** How a `ListDatasetsResponse` is written on the wire. */
export const listDatasetsResponseCodec: Codec = {
  kind: "object",
  fields: { datasets: () => paginatedResultDatasetCodec },
};

/** How a `PaginatedResultDataset` is written on the wire. */
export const paginatedResultDatasetCodec: Codec = {
  kind: "object",
  fields: { results: { kind: "array", items: () => datasetCodec } },
};

/** How a `ExportDatasetResponse` is written on the wire. */
export const exportDatasetResponseCodec: Codec = { kind: "object", fields: { file_url: "fileUrl" } };
