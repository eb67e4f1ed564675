import type { WireRequest } from "./wire-request.ts";

/** One thing that is not the same; a side that does not have it is `undefined`. */
export interface Difference {
  /** From the whole to the part: `["query", "page"]`, `["body", "tools", 0, "type"]`. */
  readonly at: readonly (string | number)[];
  readonly ours: unknown;
  readonly official: unknown;
}

/** Everything in which two requests differ. Neither the order of query parameters nor that of properties counts. */
export function compare(ours: WireRequest, official: WireRequest): Difference[] {
  return [...differences(ours, official, [])];
}

/** A difference, to be read. */
export function describeDifference({ at, ours, official }: Difference): string {
  return `${at.join(".")}: ours ${shown(ours)}, official ${shown(official)}`;
}

/** In how many places two values of JSON differ. */
export function differenceCount(ours: unknown, official: unknown): number {
  return [...differences(ours, official, [])].length;
}

/** Whether two values of JSON are the same. */
export function isSame(ours: unknown, official: unknown): boolean {
  return differences(ours, official, []).next().done === true;
}

function* differences(ours: unknown, official: unknown, at: Difference["at"]): Generator<Difference> {
  if (Object.is(ours, official)) return;
  if (!isObject(ours) || !isObject(official) || Array.isArray(ours) !== Array.isArray(official)) {
    yield { at, ours, official };
    return;
  }
  for (const key of new Set([...Object.keys(ours), ...Object.keys(official)])) {
    const name = Array.isArray(ours) ? Number(key) : key;
    yield* differences(own(ours, key), own(official, key), [...at, name]);
  }
}

/** Whether a value has members, be it an object or a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function shown(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}
