import type { Codec } from "./codec.ts";
import { decode } from "./convert.ts";
import type { PartStyle } from "./multipart.ts";
import type { OperationBody } from "./operation.ts";
import type { ParameterStyle } from "./query.ts";

/**
 * Like `reader`, for types with integers of 64 bits: those that a number cannot hold reach the codec with all their digits.
 * Where the codec does not ask for them, they are numbers.
 */
export function exactReader(codec: Codec): (text: string) => unknown {
  return (text) => {
    const value = parseExactly(text);
    return value === undefined ? decode(JSON.parse(text), codec) : unboxed(decode(value, codec));
  };
}

/** Like `json`, for a value with `bigint`s: they are written as the numbers they are. */
export function exactJson(value: unknown, type: string = "application/json"): OperationBody {
  return { type, encode: () => exactText(value) };
}

/** Like `asJson`, for a value with `bigint`s. */
export const asExactJson: ParameterStyle = (name, value, encode) =>
  value === undefined ? [] : [[name, encode(exactText(value))]];

/** For a field of a multipart body with `bigint`s somewhere: the value, or each of a list, as JSON that holds them as numbers. */
export const asExactPart: PartStyle = (name, value) =>
  [value].flat().flatMap((item) => (item == null ? [] : [[name, exactText(item), "application/json"] as const]));

/** An integer of sixteen digits or more, which may be more than a number holds; or a string, to be passed by. */
const LARGE = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;

/** JSON in which large integers are `BigInt` objects; `undefined` when there are none. */
function parseExactly(text: string): unknown {
  if (!/\d{16}/.test(text)) return undefined;
  let mark = "\0";
  // What strings cannot begin with marks the integers, which are strings for a moment.
  while (text.includes(escaped(mark))) mark += "\0";
  const marked = text.replace(LARGE, (token) => (token.startsWith('"') ? token : `"${escaped(mark)}${token}"`));
  return JSON.parse(marked, (_, item: unknown) =>
    typeof item === "string" && item.startsWith(mark) ? Object(BigInt(item.slice(mark.length))) : item,
  );
}

/** A value without `BigInt` objects: what no codec has taken is a number, as `JSON.parse` would have it. */
function unboxed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unboxed);
  const kind = Object.prototype.toString.call(value);
  if (kind === "[object BigInt]" && typeof value === "object") return Number(value);
  if (kind !== "[object Object]") return value;
  return Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, unboxed(item)]));
}

/** JSON with `bigint`s as the numbers they are; `undefined` of `undefined`. */
export function exactText(value: unknown): string | undefined {
  for (let mark = "\0"; ; mark += "\0") {
    let free = true;
    const text = JSON.stringify(value, (_, item: unknown) => {
      if (typeof item === "string" && item.startsWith(mark)) free = false;
      return typeof item === "bigint" ? `${mark}${item}` : item;
    }) as string | undefined;
    if (free) return text?.replace(new RegExp(`"${escaped(mark).replaceAll("\\", "\\\\")}(-?\\d+)"(?!:)`, "g"), "$1");
  }
}

/** The mark as JSON spells it. */
function escaped(mark: string): string {
  return mark.replaceAll("\0", "\\u0000");
}
