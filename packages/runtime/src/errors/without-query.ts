/**
 * The platform's error, with no query in any of its texts: Deno and Bun write the whole address of a request into theirs, and
 * a key may be in it.
 */
export function withoutQuery(cause: unknown): unknown {
  const error = Object(cause) as Record<string, unknown>;
  for (const name of Object.getOwnPropertyNames(error)) {
    if (typeof error[name] === "string")
      Reflect.set(error, name, error[name].replace(/(:\/\/[^\s?]*)\?[^\s)]*/g, "$1"));
  }
  return cause;
}
