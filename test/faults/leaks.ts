/**
 * The ways in which a secret shows in what a program may print, send or store. Names of ways, an empty list when there are
 * none.
 */
export function leaks(
  values: readonly unknown[],
  key: string,
  inspect: ((value: unknown) => string) | undefined,
): readonly string[] {
  const shapes = [key, encodeURIComponent(key), base64(`user:${key}`), base64(key)];
  const ways: Readonly<Record<string, (value: unknown) => unknown>> = {
    String: (value) => `${String(value)}`,
    stack: (value) => (value as Error | undefined)?.stack,
    JSON: (value) => JSON.stringify(value),
    "JSON of every property": (value) => JSON.stringify(Object.getOwnPropertyDescriptors(Object(value))),
    clone: (value) => walk(structuredClone(value)),
    properties: (value) => walk(value),
    inspect: (value) => inspect?.(value),
  };
  return Object.entries(ways).flatMap(([way, view]) =>
    values.some((value) => shapes.some((shape) => attempt(() => view(value)).includes(shape))) ? [way] : [],
  );
}

function attempt(view: () => unknown): string {
  try {
    return String(view() ?? "");
  } catch {
    return "";
  }
}

/** Every text that can be reached from a value by its properties, whether or not they are listed. */
function walk(value: unknown, visited: Set<unknown> = new Set()): string {
  if (typeof value !== "object" || value === null) return typeof value === "string" ? value : "";
  if (visited.has(value)) return "";
  visited.add(value);
  const entries = value instanceof Headers || value instanceof Map ? [...value] : [];
  const texts = Reflect.ownKeys(value).map(
    (name) => String(name) + attempt(() => walk(Reflect.get(value, name), visited)),
  );
  return texts.join("\n") + JSON.stringify(entries);
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
