import { wireText } from "./wire-text.ts";

/**
 * A header parameter as text. One that is an array or an object is `a,b`, or `name,value,name,value` (OpenAPI 3.2, section 4.12.2: style
 * `simple`, not exploded). `undefined` and `null` are no header.
 */
export function simple(value: unknown): string | undefined {
  if (value == null) return undefined;
  if (typeof value !== "object") return wireText(value);
  const parts = Array.isArray(value) ? (value as unknown[]) : Object.entries(value).flat();
  return parts.map(wireText).join(",");
}
