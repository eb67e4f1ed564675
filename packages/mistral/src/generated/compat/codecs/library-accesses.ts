import type { Codec } from "@tramontane/runtime";

/** How a `SharingRequest` is written on the wire. */
export const sharingRequestCodec: Codec = {
  kind: "object",
  fields: { share_with_type: "shareWithType", share_with_uuid: "shareWithUuid", org_id: "orgId" },
};

/** How a `SharingDelete` is written on the wire. */
export const sharingDeleteCodec: Codec = {
  kind: "object",
  fields: { share_with_type: "shareWithType", share_with_uuid: "shareWithUuid", org_id: "orgId" },
};

/** How a `Sharing` is written on the wire. */
export const sharingCodec: Codec = {
  kind: "object",
  fields: {
    library_id: "libraryId",
    share_with_type: "shareWithType",
    share_with_uuid: "shareWithUuid",
    user_id: "userId",
    org_id: "orgId",
  },
};

/** How a `ListSharingResponse` is written on the wire. */
export const listSharingResponseCodec: Codec = {
  kind: "object",
  fields: { data: { kind: "array", items: () => sharingCodec } },
};
