import { isObject, type JsonObject } from "../json-object.ts";
import { withPlainPaths, withUniqueIds } from "./paths.ts";
import type { Tell } from "./telling.ts";

/** OpenAPI Object: what 3.2 added to it becomes extensions, and what 3.1 demands is there. */
export function asVersion31(root: JsonObject, tell: Tell): JsonObject {
  const { openapi: _, $self, info, servers, tags, paths, components, ...rest } = root;
  return {
    openapi: "3.1.1",
    ...($self === undefined ? {} : { "x-self": $self }),
    info: { title: "API", version: "0.0.0", ...(isObject(info) ? info : {}) },
    ...(Array.isArray(servers) ? { servers: servers.map(withoutName) } : {}),
    ...(Array.isArray(tags) ? { tags: tags.map((tag: unknown, index) => withoutParent(tag, index, tell)) } : {}),
    paths: withUniqueIds(withPlainPaths(root, isObject(paths) ? paths : {}, tell), tell),
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
