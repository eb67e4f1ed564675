import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `CreateRealtimeSessionRequest` is written on the wire. */
export const createRealtimeSessionRequestCodec: Codec = { kind: "object", fields: { ttl_seconds: "ttlSeconds" } };

/** How a `CreateRealtimeSessionResponse` is written on the wire. */
export const createRealtimeSessionResponseCodec: Codec = {
  kind: "object",
  fields: { client_secret: ["clientSecret", () => clientSecretCodec], expires_at: ["expiresAt", dateCodec] },
};

/** How a `ClientSecret` is written on the wire. */
export const clientSecretCodec: Codec = { kind: "object", fields: { expires_at: ["expiresAt", dateCodec] } };
