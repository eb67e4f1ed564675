import { wireText } from "./wire-text.ts";

/**
 * Cookie parameters as the header `cookie`, encoded; no header when none has a value. A browser does not let a program set
 * this header, and sends its own cookies instead.
 *
 * @example cookieHeader({ session: "x" }) // session=x
 */
export function cookieHeader(values: object): string | undefined {
  const pairs = Object.entries(values).flatMap(([name, value]) =>
    (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((item) =>
      item == null ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(wireText(item))}`],
    ),
  );
  return pairs.join("; ") || undefined;
}
