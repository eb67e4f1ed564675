import type { NumberSchema, Schema, StringSchema } from "../ir.ts";
import type { OutputStyle } from "./style.ts";

/** Whether a number is an integer of 64 bits, of which a JavaScript number cannot hold every one. */
export function isInt64({ integer, format }: NumberSchema): boolean {
  return integer && (format === "int64" || format === "uint64");
}

/** The type that a date has in the program, where it is another than the text on the wire. */
export function dateType({ format }: StringSchema, { dates }: Pick<OutputStyle, "dates">): string | undefined {
  if (dates === "string" || format === undefined) return undefined;
  const types = dates === "Date" ? DATES : TEMPORALS;
  return Object.hasOwn(types, format) ? types[format] : undefined;
}

/** A day of the calendar is no point in time, so `format: date` stays text where there is nothing but `Date`. */
const DATES: Readonly<Record<string, string>> = { "date-time": "Date" };

const TEMPORALS: Readonly<Record<string, string>> = {
  "date-time": "Temporal.Instant",
  date: "Temporal.PlainDate",
  duration: "Temporal.Duration",
};

/** The conversion of the runtime that a scalar needs between the program and the wire; none where it is the same. */
export function scalarCodec(schema: Schema, style: OutputStyle): string | undefined {
  if (schema.kind === "number" && isInt64(schema)) {
    return style.int64 === "number" ? undefined : style.int64 === "bigint" ? "bigintCodec" : "digitsCodec";
  }
  if (schema.kind === "binary") return style.files === "Upload" ? "uploadCodec" : undefined;
  const type = schema.kind === "string" ? dateType(schema, style) : undefined;
  return type === undefined ? undefined : CODECS[type];
}

const CODECS: Readonly<Record<string, string>> = {
  Date: "dateCodec",
  "Temporal.Instant": "instantCodec",
  "Temporal.PlainDate": "plainDateCodec",
  "Temporal.Duration": "durationCodec",
};

/** The codecs that the runtime has: no schema's codec is called so. */
export const RUNTIME_CODECS: readonly string[] = [
  ...Object.values(CODECS),
  "bigintCodec",
  "digitsCodec",
  "uploadCodec",
];
