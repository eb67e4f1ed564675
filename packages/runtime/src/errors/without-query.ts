/**
 * The platform's error and what caused it, with no query in any of their texts: Deno and Bun write the whole address of a
 * request into theirs, and a key may be in it.
 */
export function withoutQuery(cause: unknown): unknown {
  for (const error of [cause, Object(cause).cause].map(Object) as Record<string, unknown>[]) {
    for (const name of Object.getOwnPropertyNames(error)) {
      const text = error[name];
      if (typeof text === "string") Reflect.set(error, name, text.replace(/(:\/\/[^\s?]*)\?[^\s)]*/g, "$1"));
    }
  }
  return cause;
}
