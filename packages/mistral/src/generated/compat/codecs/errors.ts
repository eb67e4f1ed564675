import type { Codec } from "@tramontane/runtime";

/** How a `ObservabilityError` is written on the wire. */
export const observabilityErrorCodec: Codec = {
  kind: "object",
  fields: { detail: () => observabilityErrorDetailCodec },
};

/** How a `ObservabilityErrorDetail` is written on the wire. */
export const observabilityErrorDetailCodec: Codec = { kind: "object", fields: { error_code: "errorCode" } };
