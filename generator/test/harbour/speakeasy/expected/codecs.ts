import { dateCodec } from "@tramontane/runtime";
import type { Codec } from "@tramontane/runtime";

/** How a `Ship` is written on the wire. */
export const shipCodec: Codec = {
  kind: "object",
  fields: {
    ship_id: "shipId",
    ship_name: "shipName",
    arrived_at: ["arrivedAt", dateCodec],
    captain_pin: "captainPin",
    cargo: { kind: "array", items: () => cargoCodec },
    custom_fields: "customFields",
  },
};

/** How a `Cargo` is written on the wire. */
export const cargoCodec: Codec = {
  kind: "tagged",
  tag: ["cargo_type", "cargoType"],
  cases: { container: () => containerCodec, liquid: () => liquidCodec },
  other: { kind: "object", fields: { cargo_type: "cargoType" } },
};

/** How a `Container` is written on the wire. */
export const containerCodec: Codec = {
  kind: "object",
  fields: { cargo_type: "cargoType", packed_at: ["packedAt", dateCodec] },
};

/** How a `Liquid` is written on the wire. */
export const liquidCodec: Codec = { kind: "object", fields: { cargo_type: "cargoType", cubic_metres: "cubicMetres" } };

/** How a `ShipPage` is written on the wire. */
export const shipPageCodec: Codec = {
  kind: "object",
  fields: { ships: { kind: "array", items: () => shipCodec }, next_page_token: "nextPageToken" },
};

/** How a `LogEntry` is written on the wire. */
export const logEntryCodec: Codec = { kind: "object", fields: { written_at: ["writtenAt", dateCodec] } };

/** How a `Position` is written on the wire. */
export const positionCodec: Codec = { kind: "object", fields: { seen_at: ["seenAt", dateCodec] } };

/** How a `Visitor` is written on the wire. */
export const visitorCodec: Codec = { kind: "object", fields: { full_name: "fullName" } };

/** How a `Refusal` is written on the wire. */
export const refusalCodec: Codec = { kind: "object", fields: { full_berths: "fullBerths" } };
