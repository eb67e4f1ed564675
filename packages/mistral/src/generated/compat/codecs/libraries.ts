import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `CreateLibraryRequest` is written on the wire. */
export const createLibraryRequestCodec: Codec = {
  kind: "object",
  fields: { owner_type: "ownerType", chunk_size: "chunkSize" },
};

/** How a `Library` is written on the wire. */
export const libraryCodec: Codec = {
  kind: "object",
  fields: {
    nb_documents: "nbDocuments",
    total_size: "totalSize",
    owner_id: "ownerId",
    owner_type: "ownerType",
    created_at: ["createdAt", dateCodec],
    updated_at: ["updatedAt", dateCodec],
    chunk_size: "chunkSize",
    generated_name: "generatedName",
    generated_description: "generatedDescription",
    explicit_user_members_count: "explicitUserMembersCount",
    explicit_workspace_members_count: "explicitWorkspaceMembersCount",
    org_sharing_role: "orgSharingRole",
  },
};

/** How a `ListLibrariesResponse` is written on the wire. */
export const listLibrariesResponseCodec: Codec = {
  kind: "object",
  fields: {
    data: { kind: "array", items: () => libraryCodec },
    next_page_token: "nextPageToken",
    pagination: () => paginationInfoCodec,
  },
};

/** How a `PaginationInfo` is written on the wire. */
export const paginationInfoCodec: Codec = {
  kind: "object",
  fields: {
    has_more: "hasMore",
    total_items: "totalItems",
    total_pages: "totalPages",
    current_page: "currentPage",
    page_size: "pageSize",
  },
};
