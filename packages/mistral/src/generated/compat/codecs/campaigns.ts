import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";
import { chatCompletionEventPreviewCodec } from "./chat-completion-events.ts";
import { filterPayloadCodec } from "./chat-completion-filters.ts";
import { judgeCodec } from "./judges.ts";

/** How a `CreateCampaignRequest` is written on the wire. */
export const createCampaignRequestCodec: Codec = {
  kind: "object",
  fields: {
    judge_id: "judgeId",
    search_params: ["searchParams", () => filterPayloadCodec],
    max_nb_events: "maxNbEvents",
  },
};

/** How a `Campaign` is written on the wire. */
export const campaignCodec: Codec = {
  kind: "object",
  fields: {
    judge: () => judgeCodec,
    search_params: ["searchParams", () => filterPayloadCodec],
    max_nb_events: "maxNbEvents",
    owner_id: "ownerId",
    workspace_id: "workspaceId",
    created_at: ["createdAt", dateCodec],
    updated_at: ["updatedAt", dateCodec],
    deleted_at: ["deletedAt", dateCodec],
  },
};

/** How a `ListCampaignsResponse` is written on the wire. */
export const listCampaignsResponseCodec: Codec = {
  kind: "object",
  fields: { campaigns: () => paginatedResultCampaignCodec },
};

/** How a `PaginatedResultCampaign` is written on the wire. */
export const paginatedResultCampaignCodec: Codec = {
  kind: "object",
  fields: { results: { kind: "array", items: () => campaignCodec } },
};

/** How a `ListCampaignSelectedEventsResponse` is written on the wire. */
export const listCampaignSelectedEventsResponseCodec: Codec = {
  kind: "object",
  fields: { completion_events: ["completionEvents", () => paginatedResultChatCompletionEventPreviewCodec] },
};

/** How a `PaginatedResultChatCompletionEventPreview` is written on the wire. */
export const paginatedResultChatCompletionEventPreviewCodec: Codec = {
  kind: "object",
  fields: { results: { kind: "array", items: () => chatCompletionEventPreviewCodec } },
};
