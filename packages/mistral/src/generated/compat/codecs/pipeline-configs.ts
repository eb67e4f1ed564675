import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `CreatePipelineConfigRequest` is written on the wire. */
export const createPipelineConfigRequestCodec: Codec = {
  kind: "object",
  fields: {
    pipeline_kind: "pipelineKind",
    selectors: { kind: "array", items: () => pipelineConfigSelectorCodec },
    definition: () => pipelineConfigDefinitionCodec,
  },
};

/** How a `UpdatePipelineConfigRequest` is written on the wire. */
export const updatePipelineConfigRequestCodec: Codec = {
  kind: "object",
  fields: {
    pipeline_kind: "pipelineKind",
    selectors: { kind: "array", items: () => pipelineConfigSelectorCodec },
    definition: () => pipelineConfigDefinitionCodec,
  },
};

/** How a `PipelineConfig` is written on the wire. */
export const pipelineConfigCodec: Codec = {
  kind: "object",
  fields: {
    pipeline_kind: "pipelineKind",
    selectors: { kind: "array", items: () => pipelineConfigSelectorCodec },
    definition: () => pipelineConfigDefinitionCodec,
    definition_hash: "definitionHash",
    workspace_id: "workspaceId",
    created_at: ["createdAt", dateCodec],
    updated_at: ["updatedAt", dateCodec],
    deleted_at: ["deletedAt", dateCodec],
  },
};

/** How a `PipelineConfigSelector` is written on the wire. */
export const pipelineConfigSelectorCodec: Codec = { kind: "object", fields: { source_kind: "sourceKind" } };

/** How a `PipelineConfigDefinition` is written on the wire. */
export const pipelineConfigDefinitionCodec: Codec = {
  kind: "union",
  cases: [
    { has: ["target_attributes", "patterns"], codec: () => detectionDefinitionCodec },
    { has: ["model", "prompt"] },
    { has: ["destination"], codec: () => exportDefinitionCodec },
    { has: [], codec: () => moderationDefinitionCodec },
  ],
};

/** How a `DetectionDefinition` is written on the wire. */
export const detectionDefinitionCodec: Codec = { kind: "object", fields: { target_attributes: "targetAttributes" } };

/** How a `ModerationDefinition` is written on the wire. */
export const moderationDefinitionCodec: Codec = {
  kind: "object",
  fields: { target_attributes: "targetAttributes" },
  defaults: { model: "mistral-moderation-latest" },
};

/** How a `ExportDefinition` is written on the wire. */
export const exportDefinitionCodec: Codec = { kind: "object", fields: { destination: () => otlpDestinationCodec } };

/** How a `OTLPDestination` is written on the wire. */
export const otlpDestinationCodec: Codec = { kind: "object", defaults: { insecure: false } };

/** How a `ListPipelineConfigsResponse` is written on the wire. */
export const listPipelineConfigsResponseCodec: Codec = {
  kind: "object",
  fields: { pipeline_configs: ["pipelineConfigs", () => paginatedResultPipelineConfigCodec] },
};

/** How a `PaginatedResultPipelineConfig` is written on the wire. */
export const paginatedResultPipelineConfigCodec: Codec = {
  kind: "object",
  fields: { results: { kind: "array", items: () => pipelineConfigCodec } },
};
