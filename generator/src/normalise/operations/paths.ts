import type { Operation } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { type Context, follow, report } from "../context.ts";
import { isObject } from "../../json-object.ts";
import { at, entries } from "../source.ts";
import { type OperationSource, readOperation } from "./operation.ts";

/** Members of a Path Item Object that are operations. `query` came with OpenAPI 3.2. */
const methods: ReadonlySet<string> = new Set([
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
]);

/**
 * Paths Object: every operation, in the order of the document. A `#fragment` at the end of a path, with which some
 * documents describe one path twice, is removed, and the operations of both stay.
 */
export function readPaths(context: Context, source: Source | undefined): Operation[] {
  return entries(source)
    .filter(([key]) => !key.startsWith("x-"))
    .flatMap(([key, item]) => {
      const path = pathOf(context, key, item);
      return operationSources(context, path, item).flatMap((operation) => readOperation(context, operation));
    });
}

function pathOf(context: Context, key: string, source: Source): string {
  const hash = key.indexOf("#");
  const path = hash === -1 ? key : key.slice(0, hash);
  if (hash !== -1) {
    report(context, source.place, {
      severity: "note",
      code: "path/fragment",
      message: `"${key}" is read as "${path}": a fragment is never sent.`,
    });
  }
  if (path.startsWith("/")) return path;
  report(context, source.place, {
    severity: "warning",
    code: "path/slash",
    message: `The path "${key}" does not begin with a slash and is read as if it did.`,
  });
  return `/${path}`;
}

/** Path Item Object: its operations. What stands beside its `$ref` is added to what the reference leads to. */
export function operationSources(context: Context, path: string, source: Source): OperationSource[] {
  const item = follow(context, source);
  if (!item) return [];
  const parts = item === source ? [item] : [item, { place: source.place, value: withoutRef(source.value) }];
  const shared = parts.flatMap((part) => (at(part, "parameters") ? [at(part, "parameters")] : []));
  const servers = parts.map((part) => at(part, "servers")).findLast((found) => found !== undefined);
  const operation = (method: string, found: Source): OperationSource => ({
    method,
    path,
    source: found,
    shared,
    ...(servers ? { servers } : {}),
  });
  return parts.flatMap((part) =>
    entries(part).flatMap(([key, member]) => {
      if (methods.has(key)) return [operation(key.toUpperCase(), member)];
      if (key !== "additionalOperations") return [];
      return entries(member).map(([method, found]) => operation(method, found));
    }),
  );
}

function withoutRef(value: unknown): unknown {
  if (!isObject(value)) return value;
  const { $ref: _, ...rest } = value;
  return rest;
}
