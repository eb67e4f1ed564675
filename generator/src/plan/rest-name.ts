import type { Operation } from "../ir.ts";
import { memberName } from "./names.ts";

/** What a path and a method say of an operation whose operationId says nothing: where it belongs, and what it does. */
export interface RestName {
  /** `/v1/accounts/{id}/capabilities` -> `["accounts", "capabilities"]`; empty for `/`. */
  readonly resource: readonly string[];
  /** `list`, `get`, `create`, `update`, `replace`, `delete`, or the last segment where that is an action. */
  readonly method: string;
}

/** Resources below resources beyond which a path says less than it costs. */
const maxDepth = 3;

/**
 * Reads a path the way most people who design one mean it: collections and their members, a member's actions, and
 * things that there is one of.
 *
 * @param known every `METHOD /path` of the document, since what else a path can be asked tells an action from a list
 * @param lists whether the operation answers with a list
 */
export function restName({ method, path }: Operation, known: ReadonlySet<string>, lists: boolean): RestName {
  const segments = path.split("/").filter((segment) => segment !== "");
  const last = segments.at(-1) ?? "";
  const action = isAction(path, segments, method, known) ? actionOf(last) : undefined;
  const names = segments
    .map((segment, index) => (index === segments.length - 1 && action !== undefined ? withoutAction(segment) : segment))
    .filter((segment) => segment !== "" && !isParameter(segment) && !isVersion(segment))
    .map((segment) => segment.replace(/\.(?:json|xml)$/i, ""));
  const fixed = names.length > 1 && /^(?:api|rest)$/i.test(names[0] ?? "") ? names.slice(1) : names;
  return {
    resource: fixed.slice(0, maxDepth).map(memberName),
    method: action ?? verb(method, path, known, lists),
  };
}

/** The verb of a request for one thing, or for a collection. */
function verb(method: string, path: string, known: ReadonlySet<string>, lists: boolean): string {
  const member = path.endsWith("}");
  switch (method) {
    case "QUERY":
      return "query";
    case "GET":
      return lists ? "list" : "get";
    case "POST":
      return member && !known.has(`PUT ${path}`) && !known.has(`PATCH ${path}`) ? "update" : "create";
    case "PUT":
      return member || !hasMembers(path, known) ? "update" : "replace";
    case "PATCH":
      return "update";
    case "DELETE":
      return "delete";
    default:
      return memberName(method.toLowerCase());
  }
}

/** `POST /orders/{id}/cancel`, `POST /orders/{id}:cancel`: nothing else can be asked of that path, or below it. */
function isAction(path: string, segments: readonly string[], method: string, known: ReadonlySet<string>): boolean {
  const last = segments.at(-1) ?? "";
  if (/^\{[^{}]*\}:\w+$/.test(last)) return true;
  if (method !== "POST" || segments.length < 2 || isParameter(last) || /s$/i.test(last)) return false;
  if (["GET", "PUT", "PATCH", "DELETE"].some((other) => known.has(`${other} ${path}`))) return false;
  return isParameter(segments.at(-2) ?? "") && !hasMembers(path, known);
}

function actionOf(segment: string): string {
  return memberName(segment.replace(/^\{[^{}]*\}:/, "").replace(/\.(?:json|xml)$/i, ""));
}

function withoutAction(segment: string): string {
  return segment.startsWith("{") ? segment.replace(/:\w+$/, "") : "";
}

/** Whether something is asked of `<path>/{…}`. */
export function hasMembers(path: string, known: ReadonlySet<string>): boolean {
  return known.has(`below ${path}`);
}

function isParameter(segment: string): boolean {
  return /^\{[^{}]*\}(?:\.\w+)?$/.test(segment);
}

/** `v1`, `v2.1`, `2020-01-01`. */
export function isVersion(segment: string): boolean {
  return /^(?:v\d+(?:[._]\d+)*(?:(?:alpha|beta)\d*)?|\d{4}-\d{2}-\d{2}|\d+(?:\.\d+)+)$/i.test(segment);
}

/** Every `METHOD /path` of some operations, and `below /path` for every path that has a parameter directly below it. */
export function knownPaths(operations: readonly Operation[]): Set<string> {
  const known = new Set<string>();
  for (const { method, path } of operations) {
    known.add(`${method} ${path}`);
    const parent = /^(.*)\/\{[^/]*\}(?:\/|$)/.exec(path);
    for (let at = parent?.[1]; at !== undefined; at = /^(.*)\/\{[^/]*\}(?:\/|$)/.exec(at)?.[1])
      known.add(`below ${at}`);
  }
  return known;
}
