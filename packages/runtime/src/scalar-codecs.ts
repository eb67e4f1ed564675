import type { ScalarCodec } from "./codec.ts";

/** `date-time` of RFC 3339 as a `Date`. Text that is none stays text; a `Date` that is no time is sent as `null`. */
export const dateCodec: ScalarCodec = {
  kind: "scalar",
  decode: (value) => {
    if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d/.test(value)) return value;
    const date = new Date(value);
    return Number.isNaN(date.getTime()) ? value : date;
  },
  encode: (value) => (value instanceof Date ? value.toJSON() : value),
};

/** `date-time` as a `Temporal.Instant`, which the platform or a polyfill has to have. */
export const instantCodec: ScalarCodec = /* @__PURE__ */ temporal("Instant");

/** `date` as a `Temporal.PlainDate`. */
export const plainDateCodec: ScalarCodec = /* @__PURE__ */ temporal("PlainDate");

/** `duration` as a `Temporal.Duration`. */
export const durationCodec: ScalarCodec = /* @__PURE__ */ temporal("Duration");

function temporal(type: "Instant" | "PlainDate" | "Duration"): ScalarCodec {
  return {
    kind: "scalar",
    decode: (value) => {
      if (typeof value !== "string") return value;
      const { Temporal } = globalThis as unknown as { Temporal?: Record<string, { from(text: string): unknown }> };
      try {
        return Temporal?.[type]?.from(value) ?? value;
      } catch {
        return value;
      }
    },
    encode: (value) => (Object.prototype.toString.call(value) === `[object Temporal.${type}]` ? String(value) : value),
  };
}

/** An integer of 64 bits as a `bigint`. To be read by `exactReader` and written by `exactJson`, so that no digit is lost. */
export const bigintCodec: ScalarCodec = {
  kind: "scalar",
  decode: (value) => (isInteger(value) ? BigInt(value) : value),
  encode: (value) => value,
};

/** An integer of 64 bits as its digits. Otherwise like {@link bigintCodec}. */
export const digitsCodec: ScalarCodec = {
  kind: "scalar",
  decode: (value) => (isInteger(value) ? String(BigInt(value)) : value),
  encode: (value) => (isInteger(value) ? BigInt(value) : value),
};

/** Large integers come as `BigInt` objects from `exactReader`. */
function isInteger(value: unknown): value is string | number | bigint {
  if (typeof value === "string") return /^-?\d+$/.test(value);
  return Number.isInteger(value) || Object.prototype.toString.call(value) === "[object BigInt]";
}
