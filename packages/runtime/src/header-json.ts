/**
 * A header parameter with `content: application/json`: the value as JSON, all of it ASCII, which is what headers carry.
 *
 * @param write `exactText` for a value with `bigint`s
 * @example headerJson({ a: "é" }) // {"a":"\u00e9"}
 */
export function headerJson(
  value: unknown,
  write: (value: unknown) => string | undefined = JSON.stringify,
): string | undefined {
  return write(value)?.replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
