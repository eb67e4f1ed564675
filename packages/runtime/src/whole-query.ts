import { wireText } from "./wire-text.ts";

/**
 * A parameter that is the whole query (OpenAPI 3.2, `in: querystring`) and no form: one text, encoded.
 *
 * @param write makes the text, as the parameter's media type says: `JSON.stringify`
 * @example wholeQuery({ a: 1 }, JSON.stringify) // %7B%22a%22%3A1%7D
 */
export function wholeQuery(
  value: unknown,
  write: (value: unknown) => string | undefined = wireText,
): string | undefined {
  return value === undefined ? undefined : encodeURIComponent(write(value) ?? "");
}
