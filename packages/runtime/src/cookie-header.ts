import { pairs, type ParameterStyle } from "./query.ts";

/**
 * Cookie parameters as the header `cookie`, encoded; no header when none has a value. A browser does not let a program set
 * this header, and sends its own cookies instead.
 *
 * @example cookieHeader({ session: "x" }) // session=x
 */
export function cookieHeader(values: object, styles?: Readonly<Record<string, ParameterStyle>>): string | undefined {
  return pairs(values, styles).join("; ") || undefined;
}
