import { fromTokens } from "../load/pointer.ts";
import { isObject, type JsonObject } from "../normalise/source.ts";
import type { Tell } from "./telling.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** OpenAPI Object: what 3.2 added to it becomes extensions, and what 3.1 demands is there. */
export function asVersion31(root: JsonObject, tell: Tell): JsonObject {
  const { openapi: _, $self, info, servers, tags, paths, components, ...rest } = root;
  return {
    openapi: "3.1.1",
    ...($self === undefined ? {} : { "x-self": $self }),
    info: { title: "API", version: "0.0.0", ...(isObject(info) ? info : {}) },
    ...(Array.isArray(servers) ? { servers: servers.map(withoutName) } : {}),
    ...(Array.isArray(tags) ? { tags: tags.map((tag: unknown, index) => withoutParent(tag, index, tell)) } : {}),
    paths: withUniqueIds(withPlainPaths(isObject(paths) ? paths : {}, tell), tell),
    ...(isObject(components) ? { components: withoutMediaTypes(components) } : {}),
    ...rest,
  };
}

function withoutName(server: unknown): unknown {
  if (!isObject(server) || server["name"] === undefined) return server;
  const { name, ...rest } = server;
  return { ...rest, "x-name": name };
}

/** The place of a tag among others is an extension; what it is called on a page is one that is widely read. */
function withoutParent(tag: unknown, index: number, tell: Tell): unknown {
  if (!isObject(tag)) return tag;
  const { parent, kind, summary, ...rest } = tag;
  if (parent !== undefined) tell("note", "tag/parent", `/tags/${index}`, "`parent` is now `x-parent`.");
  return {
    ...rest,
    ...(summary === undefined ? {} : { "x-displayName": summary }),
    ...(parent === undefined ? {} : { "x-parent": parent }),
    ...(kind === undefined ? {} : { "x-kind": kind }),
  };
}

function withoutMediaTypes({ mediaTypes: _, ...components }: JsonObject): JsonObject {
  return components;
}

/**
 * Paths begin with a slash, and have no `#fragment` unless the document needs one to describe a second operation of
 * the same method: a fragment is never sent, so that the operation stays whole.
 */
function withPlainPaths(paths: JsonObject, tell: Tell): JsonObject {
  const plain = new Map<string, JsonObject>();
  for (const [written, item] of Object.entries(paths)) {
    if (written.startsWith("x-") || !isObject(item)) {
      if (isObject(item) || written.startsWith("x-")) plain.set(written, item as JsonObject);
      continue;
    }
    const path = written.startsWith("/") ? written : `/${written}`;
    const bare = path.replace(/#.*$/, "");
    const known = plain.get(bare);
    const clash =
      known !== undefined && METHODS.some((method) => known[method] !== undefined && item[method] !== undefined);
    const key = clash || hasParameters(known) || (known !== undefined && hasParameters(item)) ? path : bare;
    if (key !== written)
      tell("note", "path/spelling", fromTokens(["paths", key]), `The path was written "${written}".`);
    plain.set(key, { ...plain.get(key), ...item });
  }
  return Object.fromEntries(plain);
}

/** Shared parameters belong to the operations they were written for. */
function hasParameters(item: JsonObject | undefined): boolean {
  return Array.isArray(item?.["parameters"]);
}

/** The first of two operations with one `operationId` keeps it; the next ones get a number. */
function withUniqueIds(paths: JsonObject, tell: Tell): JsonObject {
  const operations = Object.values(paths).flatMap((item) =>
    METHODS.map((method) => (isObject(item) ? item[method] : undefined)),
  );
  const taken = new Set(operations.map((operation) => (isObject(operation) ? operation["operationId"] : undefined)));
  const seen = new Set<unknown>();
  const unique = (path: string, method: string, operation: unknown): unknown => {
    const id = isObject(operation) ? operation["operationId"] : undefined;
    if (!isObject(operation) || id === undefined) return operation;
    if (!seen.has(id)) {
      seen.add(id);
      return operation;
    }
    let number = 2;
    while (taken.has(`${String(id)}_${number}`)) number++;
    const operationId = `${String(id)}_${number}`;
    taken.add(operationId);
    tell(
      "note",
      "operation/duplicate-id",
      fromTokens(["paths", path, method]),
      `The operationId "${String(id)}" is taken.`,
    );
    return { ...operation, operationId };
  };
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      path,
      path.startsWith("x-") || !isObject(item)
        ? item
        : Object.fromEntries(
            Object.entries(item).map(([key, value]) => [key, METHODS.includes(key) ? unique(path, key, value) : value]),
          ),
    ]),
  );
}
