/**
 * A header parameter with `content: application/json`: the value as JSON, all of it ASCII, which is what headers carry.
 *
 * @example headerJson({ a: "é" }) // {"a":"\u00e9"}
 */
export function headerJson(value: unknown): string | undefined {
  return (JSON.stringify(value) as string | undefined)?.replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
