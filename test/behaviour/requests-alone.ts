type Json = { readonly [key: string]: unknown };

/**
 * A document with what is asked of requests, and no more: answers say nothing, and components that no request leads to are
 * left out. A server's validator walks through every component for each operation; of a large document most are answers.
 */
export function requestsAlone(document: Json): Json {
  const paths = withoutAnswers(document["paths"]) as Json;
  const { securitySchemes = {} } = (document["components"] ?? {}) as { [kind: string]: { [name: string]: unknown } };
  const components: { [kind: string]: { [name: string]: unknown } } = { securitySchemes };
  const found = [...references(paths)];
  for (let at = 0; at < found.length; at++) {
    const [kind = "", name = ""] = found[at]?.split("/").slice(2) ?? [];
    const part = (document["components"] as { [kind: string]: Json } | undefined)?.[kind]?.[name];
    if (part === undefined || Object.hasOwn((components[kind] ??= {}), name)) continue;
    components[kind][name] = kind === "schemas" ? withoutReadOnly(part as Json) : part;
    found.push(...references(part));
  }
  const { openapi, info, servers, security } = document;
  return { openapi, info, servers, security, paths, components };
}

/** Speaks of properties alone: the server refuses a parameter that has such a schema. */
function withoutReadOnly({ readOnly: _, ...rest }: Json): Json {
  return rest;
}

function withoutAnswers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAnswers);
  if (typeof value !== "object" || value === null) return value;
  const isOperation = "responses" in value && !("type" in value);
  const entries = Object.entries(value).filter(([key]) => !isOperation || key !== "callbacks");
  return Object.fromEntries(
    entries.map(([key, part]) => [
      key,
      isOperation && key === "responses" ? { default: { description: "" } } : withoutAnswers(part),
    ]),
  );
}

function* references(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === "$ref" && typeof part === "string") yield decodeURIComponent(part);
    else yield* references(part);
  }
}
