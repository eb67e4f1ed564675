import { exploded, type ParameterStyle } from "./query.ts";
import { isRecord, wireText } from "./wire-text.ts";

/**
 * A parameter with `content: application/json`: the whole value as JSON, `null` too.
 *
 * @example query({ filter: { tags: ["a"] } }, { filter: asJson }) // filter=%7B%22tags%22%3A%5B%22a%22%5D%7D
 */
export const asJson: ParameterStyle = (name, value, encode) =>
  value === undefined ? [] : [[name, encode(JSON.stringify(value))]];

/**
 * The style `deepObject`, for objects and lists to any depth: `name[key]`, and for lists what the servers of real documents
 * understand, `name[]` for an item without parts and `name[0]` for one that has some. A value without parts is the name's own.
 *
 * @example query({ created: { gte: 5 }, expand: ["a", "b"] }, { created: deepObject, expand: deepObject })
 * // created[gte]=5&expand[]=a&expand[]=b, brackets encoded
 */
export const deepObject: ParameterStyle = (name, value, encode) => {
  if (!hasParts(value)) return value == null ? [] : [[name, encode(value)]];
  const parts = Array.isArray(value) ? (value as unknown[]).filter((item) => item != null) : value;
  const named = !Array.isArray(parts) || parts.some(hasParts);
  return Object.entries(parts).flatMap(([key, item]) => deepObject(`${name}[${named ? key : ""}]`, item, encode));
};

/** The style `form`, not exploded (OpenAPI 3.2, section 4.12.3; RFC 6570, section 3.2.8): items, or names and values, joined by `,`. */
export const commaDelimited: ParameterStyle = /* @__PURE__ */ delimited(",");

/** The style `spaceDelimited`, not exploded. */
export const spaceDelimited: ParameterStyle = /* @__PURE__ */ delimited(" ");

/** The style `pipeDelimited`, not exploded. */
export const pipeDelimited: ParameterStyle = /* @__PURE__ */ delimited("|");

/**
 * A parameter with `allowReserved`: what RFC 3986 reserves is written as it is, and so are triples like `%2F` (RFC 6570, section
 * 3.2.3). Encoded all the same is what would end the value or mean something else there: `#`, `[`, `]`, `&`, `=`, `+`, and the
 * commas of items that commas join.
 *
 * @example query({ next: "a/b?c&d" }, { next: withReserved() }) // next=a/b?c%26d
 */
export function withReserved(style?: ParameterStyle): ParameterStyle {
  const kept = style ? /%(?:25(?=[\da-f]{2})|3A|2F|3F|40|24|3B)/gi : /%(?:25(?=[\da-f]{2})|3A|2F|3F|40|24|3B|2C)/gi;
  return (name, value) =>
    (style ?? exploded)(name, value, (item) => encodeURIComponent(wireText(item)).replace(kept, decodeURIComponent));
}

/**
 * A cookie of the style `cookie` (OpenAPI 3.2): as it is, but for what a cookie's value cannot hold (RFC 6265, section 4.1.1),
 * which is encoded.
 */
export function asCookie(style: ParameterStyle = exploded): ParameterStyle {
  return (name, value) =>
    style(name, value, (item) => wireText(item).replace(/[^!#-+\--:<-[\]-~]/gu, encodeURIComponent));
}

function delimited(delimiter: string): ParameterStyle {
  return (name, value, encode) => {
    const parts = isRecord(value) ? Object.entries(value).filter(([, item]) => item != null) : [value];
    const texts = parts.flat().flatMap((item) => (item == null ? [] : [encode(item)]));
    return texts.length > 0 ? [[name, texts.join(delimiter === "," ? delimiter : encode(delimiter))]] : [];
  };
}

function hasParts(value: unknown): value is object {
  return Array.isArray(value) || isRecord(value);
}
