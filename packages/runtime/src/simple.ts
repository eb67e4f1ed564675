import { wireText } from "./wire-text.ts";

/**
 * A header parameter as text. One that is an array or an object is `a,b`, or `name,value,name,value`, exploded
 * `name=value,name=value` (OpenAPI 3.2, section 4.12.2: style `simple`). `undefined` and `null` are no header.
 */
export function simple(value: unknown, explode: boolean = false): string | undefined {
  if (value == null) return undefined;
  if (typeof value !== "object") return wireText(value);
  if (Array.isArray(value)) return (value as unknown[]).map(wireText).join(",");
  return Object.entries(value)
    .map(([name, item]) => `${name}${explode ? "=" : ","}${wireText(item)}`)
    .join(",");
}
