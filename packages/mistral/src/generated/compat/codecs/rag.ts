import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `CreateIngestionPipelineConfigurationRequest` is written on the wire. */
export const createIngestionPipelineConfigurationRequestCodec: Codec = {
  kind: "object",
  fields: { pipeline_composition: "pipelineComposition", target_indexes: "targetIndexes" },
};

/** How a `UpdateRunInfo` is written on the wire. */
export const updateRunInfoCodec: Codec = {
  kind: "object",
  fields: { execution_time: ["executionTime", dateCodec], chunks_count: "chunksCount" },
};

/** How a `IngestionPipelineConfiguration` is written on the wire. */
export const ingestionPipelineConfigurationCodec: Codec = {
  kind: "object",
  fields: {
    pipeline_composition: "pipelineComposition",
    last_run_time: ["lastRunTime", dateCodec],
    last_run_chunks_count: "lastRunChunksCount",
    total_chunks_count: "totalChunksCount",
    author_id: "authorId",
    created_at: ["createdAt", dateCodec],
    modified_at: ["modifiedAt", dateCodec],
  },
};
