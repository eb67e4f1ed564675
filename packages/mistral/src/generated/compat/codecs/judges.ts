import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `JudgeDatasetRecordRequest` is written on the wire. */
export const judgeDatasetRecordRequestCodec: Codec = {
  kind: "object",
  fields: { judge_definition: ["judgeDefinition", () => createJudgeRequestCodec] },
};

/** How a `JudgeChatCompletionEventRequest` is written on the wire. */
export const judgeChatCompletionEventRequestCodec: Codec = {
  kind: "object",
  fields: { judge_definition: ["judgeDefinition", () => createJudgeRequestCodec] },
};

/** How a `CreateJudgeRequest` is written on the wire. */
export const createJudgeRequestCodec: Codec = {
  kind: "object",
  fields: { model_name: "modelName", output: () => judgeDefinitionOutputCodec },
};

/** How a `UpdateJudgeRequest` is written on the wire. */
export const updateJudgeRequestCodec: Codec = () => createJudgeRequestCodec;

/** How a `Judge` is written on the wire. */
export const judgeCodec: Codec = {
  kind: "object",
  fields: {
    model_name: "modelName",
    output: () => judgeDefinitionOutputCodec,
    owner_id: "ownerId",
    workspace_id: "workspaceId",
    base_revision: "baseRevision",
    up_revision: "upRevision",
    down_revision: "downRevision",
    created_at: ["createdAt", dateCodec],
    updated_at: ["updatedAt", dateCodec],
    deleted_at: ["deletedAt", dateCodec],
  },
};

/** How a `JudgeDefinitionOutput` is written on the wire. */
export const judgeDefinitionOutputCodec: Codec = {
  kind: "tagged",
  tag: ["type", "type"],
  cases: { REGRESSION: () => judgeRegressionOutputCodec },
};

/** How a `JudgeRegressionOutput` is written on the wire. */
export const judgeRegressionOutputCodec: Codec = {
  kind: "object",
  fields: { min_description: "minDescription", max_description: "maxDescription" },
  defaults: { min: 0, max: 1 },
};

/** How a `ListJudgesResponse` is written on the wire. */
export const listJudgesResponseCodec: Codec = { kind: "object", fields: { judges: () => paginatedResultJudgeCodec } };

/** How a `PaginatedResultJudge` is written on the wire. */
export const paginatedResultJudgeCodec: Codec = {
  kind: "object",
  fields: { results: { kind: "array", items: () => judgeCodec } },
};
