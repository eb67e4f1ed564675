/**
 * A value that is equal to `after` and, wherever a part of it is equal to the same part of `before`, is that part: what did
 * not change from one run to the next stays the same object. Takes plain data: objects, lists and maps, whose order
 * counts; anything else is equal to itself alone.
 */
export function reuse<T>(before: unknown, after: T): T {
  return reusePart(before, after, 0) as T;
}

/** Down to here, parts are taken one by one; below, where most of them are equal, they are compared first. */
const coarse = 3;

function reusePart(before: unknown, after: unknown, depth: number): unknown {
  if (depth > maxDepth) return after;
  if (depth > coarse && equal(before, after, depth)) return before;
  if (Array.isArray(before) && Array.isArray(after)) {
    const kept = after.map((value: unknown, index) => reusePart(before[index], value, depth + 1));
    return equalLists(before, kept, maxDepth) ? before : kept;
  }
  if (before instanceof Map && after instanceof Map) {
    const kept = [...after].map(
      ([key, value]: [unknown, unknown]) => [key, reusePart(before.get(key), value, depth + 1)] as const,
    );
    return equalLists([...before].flat(), kept.flat(), maxDepth) ? before : new Map(kept);
  }
  if (!isPlain(before) || !isPlain(after)) return equal(before, after, depth) ? before : after;
  const known = (key: string): unknown => (Object.hasOwn(before, key) ? before[key] : undefined);
  const kept = Object.fromEntries(
    Object.entries(after).map(([key, value]) => [key, reusePart(known(key), value, depth + 1)]),
  );
  return equalObjects(before, kept, maxDepth) ? before : kept;
}

/** Below this, nothing is equal: plain data that is nested as deep may be endless. */
const maxDepth = 200;

function equal(before: unknown, after: unknown, depth: number): boolean {
  if (before === after) return true;
  if (typeof before !== "object" || typeof after !== "object" || before === null || after === null) return false;
  if (depth > maxDepth) return false;
  if (Array.isArray(before)) return Array.isArray(after) && equalLists(before, after, depth);
  if (before instanceof Map) {
    return after instanceof Map && equalLists([...before].flat(), [...after].flat(), depth);
  }
  return isPlain(before) && isPlain(after) && equalObjects(before, after, depth);
}

function equalLists(before: readonly unknown[], after: readonly unknown[], depth: number): boolean {
  if (before.length !== after.length) return false;
  for (let index = 0; index < before.length; index++) {
    if (!equal(before[index], after[index], depth + 1)) return false;
  }
  return true;
}

type Plain = { readonly [key: string]: unknown };

function equalObjects(before: Plain, after: Plain, depth: number): boolean {
  const keys = Object.keys(before);
  const others = Object.keys(after);
  if (keys.length !== others.length) return false;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? "";
    if (key !== others[index] || !equal(before[key], after[key], depth + 1)) return false;
  }
  return true;
}

function isPlain(value: unknown): value is Plain {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
