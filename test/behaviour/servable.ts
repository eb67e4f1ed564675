type Json = { readonly [key: string]: unknown };

/** A document as a client is made of it, which the server can be given too: it knows OpenAPI 3.0 and 3.1, and serves at the root. */
export function servable(document: object): Json {
  const version = "openapi" in document && String(document.openapi).startsWith("3.0") ? "3.0.3" : "3.1.0";
  return { ...(withoutUnread(document) as object), openapi: version, servers: [{ url: "/" }] };
}

/**
 * The document once for each `?query` or `#fragment` that a path of it ends with, with the paths that end so: the server finds a
 * path by the text before, and two of one text cannot be in one document. A query that belongs to the path is wanted then.
 */
export function routable(document: Json): Map<string, Json> {
  const groups = new Map<string, [path: string, item: object][]>();
  for (const [route, item] of Object.entries(document["paths"] as { [route: string]: object })) {
    const suffix = suffixOf(route);
    const search = new URLSearchParams(suffix.startsWith("?") ? suffix : "");
    const wanted = [...search].map(([name, value]) => ({
      name,
      in: "query",
      required: true,
      schema: { type: "string", enum: [value] },
    }));
    const { parameters = [] } = item as { parameters?: readonly unknown[] };
    const group = groups.get(suffix) ?? [];
    groups.set(suffix, group);
    group.push(
      matchable(route.slice(0, route.length - suffix.length), { ...item, parameters: [...parameters, ...wanted] }),
    );
  }
  return new Map(
    [...groups].map(([suffix, paths]) => [suffix, { ...structuredClone(document), paths: Object.fromEntries(paths) }]),
  );

  /** The server knows no parameter of a path whose name is not one word. */
  function matchable(route: string, item: object): [path: string, item: object] {
    const names = [...route.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name).filter((name) => /\W/.test(name));
    if (names.length === 0) return [route, item];
    const word = (name: string): string => name.replaceAll(/\W/g, "_");
    const renamed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(renamed);
      if (typeof value !== "object" || value === null) return value;
      const target = "$ref" in value ? componentAt(document, String(value.$ref)) : value;
      const { name, in: place } = target as { name?: unknown; in?: unknown };
      if (place === "path" && typeof name === "string") return { ...(target as object), name: word(name) };
      return value;
    };
    const inItem = Object.entries(item).map(([key, part]: [string, unknown]) => {
      if (key === "parameters") return [key, renamed(part)];
      const { parameters } = (part ?? {}) as { parameters?: unknown };
      return [key, parameters === undefined ? part : { ...(part as object), parameters: renamed(parameters) }];
    });
    return [route.replaceAll(/\{([^{}]*)\}/g, (_, name: string) => `{${word(name)}}`), Object.fromEntries(inItem)];
  }
}

/** What follows the path in a key of `paths`. */
export function suffixOf(route: string): string {
  return /[?#].*$/s.exec(route)?.[0] ?? "";
}

function componentAt(document: Json, reference: string): unknown {
  const [kind = "", name = ""] = reference.split("/").slice(2);
  return (document["components"] as { [kind: string]: Json } | undefined)?.[kind]?.[name];
}

/**
 * Without what the server misreads: it stops at a `nullable` that has no `type` beside it, which says nothing; wants the
 * property of a `discriminator` even where the schemas let it be left out (the members of the union tell them apart);
 * and fails at a member of a union that is an object without `properties`.
 */
function withoutUnread(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUnread);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key, part]) => {
    if (key === "nullable") return typeof part !== "boolean" || "type" in value;
    return key !== "discriminator" || typeof part !== "object" || part === null || !("propertyName" in part);
  });
  const bare = "type" in value && value.type === "object" && !("properties" in value) && !("const" in value);
  return Object.fromEntries([
    ...entries.map(([key, part]) => [key, withoutUnread(part)]),
    ...(bare ? [["properties", {}]] : []),
  ]);
}
