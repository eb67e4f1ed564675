import { fromTokens } from "../load/pointer.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import { standsFor } from "./local.ts";
import type { Tell } from "./telling.ts";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * Paths Object: paths begin with a slash, and no two are one path. Those that differ by a `#fragment`, which is never
 * sent, or by the names of their parameters become one, unless they describe the same method: then a fragment stays,
 * as 3.1 has no other way to tell them apart.
 */
export function withPlainPaths(root: JsonObject, paths: JsonObject, tell: Tell): JsonObject {
  const plain = new Map<string, JsonObject>();
  const keys = new Map<string, string>();
  for (const [written, item] of Object.entries(paths)) {
    if (written.startsWith("x-") || !isObject(item)) {
      plain.set(written, item as JsonObject);
      continue;
    }
    const path = written.startsWith("/") ? written : `/${written}`;
    const bare = path.replace(/#.*$/, "");
    const shape = bare.replace(/\{[^{}]*\}/g, "{}");
    const known = keys.get(shape);
    if (known === undefined || !canJoin(plain.get(known), item)) {
      const key = known === undefined ? bare : path;
      if (known === undefined) keys.set(shape, key);
      if (key !== written)
        tell("note", "path/spelling", fromTokens(["paths", key]), `The path was written "${written}".`);
      plain.set(key, plain.has(key) ? { ...plain.get(key), ...item } : item);
      continue;
    }
    tell(
      "note",
      "path/joined",
      fromTokens(["paths", known]),
      `The path "${written}" is the same and has become one with it.`,
    );
    plain.set(known, { ...plain.get(known), ...inTermsOf(root, known, bare, item) });
  }
  return Object.fromEntries(plain);
}

function canJoin(known: JsonObject | undefined, item: JsonObject): boolean {
  return (
    !METHODS.some((method) => known?.[method] !== undefined && item[method] !== undefined) &&
    known?.["parameters"] === undefined
  );
}

/** The operations of a path item, their own parameters beside them, with the names that another path has. */
function inTermsOf(root: JsonObject, path: string, written: string, item: JsonObject): JsonObject {
  const to = names(path);
  const from = names(written);
  const { parameters: shared, ...members } = item;
  const renamed = (parameter: unknown): unknown => {
    const target = standsFor(root, parameter);
    const index = isObject(target) && target["in"] === "path" ? from.indexOf(String(target["name"])) : -1;
    return isObject(target) && index >= 0 && from[index] !== to[index] ? { ...target, name: to[index] } : parameter;
  };
  return Object.fromEntries(
    Object.entries(members).map(([key, operation]) => {
      if (!METHODS.includes(key) || !isObject(operation)) return [key, operation];
      const parameters = [...list(shared), ...list(operation["parameters"])].map(renamed);
      return [key, parameters.length === 0 ? operation : { ...operation, parameters }];
    }),
  );
}

function names(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The first of two operations with one `operationId` keeps it; the next ones get a number. */
export function withUniqueIds(paths: JsonObject, tell: Tell): JsonObject {
  const operations = Object.values(paths).flatMap((item) =>
    METHODS.map((method) => (isObject(item) ? item[method] : undefined)),
  );
  const taken = new Set(operations.map((operation) => (isObject(operation) ? operation["operationId"] : undefined)));
  const seen = new Set<unknown>();
  const unique = (path: string, method: string, operation: unknown): unknown => {
    const id = isObject(operation) ? operation["operationId"] : undefined;
    if (!isObject(operation) || typeof id !== "string") return operation;
    if (!seen.has(id)) {
      seen.add(id);
      return operation;
    }
    let number = 2;
    while (taken.has(`${id}_${number}`)) number++;
    const operationId = `${id}_${number}`;
    taken.add(operationId);
    const pointer = fromTokens(["paths", path, method]);
    tell("note", "operation/duplicate-id", pointer, `The operationId "${id}" is taken: it is "${operationId}" here.`);
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
