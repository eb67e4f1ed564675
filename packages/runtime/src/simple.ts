import { isRecord, wireText } from "./wire-text.ts";

/**
 * A header parameter as text. One that is an array or an object is `a,b`, or `name,value,name,value`, exploded
 * `name=value,name=value` (OpenAPI 3.2, section 4.12.2: style `simple`). `undefined`, `null` and empty lists are no header.
 */
export function simple(value: unknown, explode: boolean = false): string | undefined {
  const parts = isRecord(value)
    ? Object.entries(value).flatMap(([name, item]) =>
        item == null ? [] : [`${name}${explode ? "=" : ","}${wireText(item)}`],
      )
    : [value].flat().flatMap((item) => (item == null ? [] : [wireText(item)]));
  return parts.length > 0 ? parts.join(",") : undefined;
}
