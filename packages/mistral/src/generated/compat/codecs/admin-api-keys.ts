import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `APIKey` is written on the wire. */
export const apiKeyCodec: Codec = {
  kind: "object",
  fields: {
    hidden_key: "hiddenKey",
    expiration_date: "expirationDate",
    key_id: "keyId",
    created_at: ["createdAt", dateCodec],
  },
};

/** How a `APIKeyDetails` is written on the wire. */
export const apiKeyDetailsCodec: Codec = {
  kind: "object",
  bases: [() => apiKeyCodec],
  fields: {
    workspace_name: "workspaceName",
    created_by: "createdBy",
    last_used: "lastUsed",
    can_delete: "canDelete",
    workspace_id: "workspaceId",
  },
};

/** How a `ListAPIKeysResponse` is written on the wire. */
export const listAPIKeysResponseCodec: Codec = {
  kind: "object",
  fields: { keys: { kind: "array", items: () => apiKeyDetailsCodec } },
};

/** How a `CreateAPIKeyRequest` is written on the wire. */
export const createAPIKeyRequestCodec: Codec = {
  kind: "object",
  fields: { workspace_uuid: "workspaceUuid", user_id: "userId" },
};
