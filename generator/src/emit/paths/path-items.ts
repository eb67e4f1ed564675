import type { Operation } from "../../ir.ts";
import { tokens } from "../../load/pointer.ts";

/** A path and what can be done there. */
export interface PathItem {
  /** The path, with a `#fragment` where the document needs one to describe a second operation of one method. */
  readonly key: string;
  readonly operations: readonly { readonly method: string; readonly source: Operation }[];
}

/** The methods that openapi-fetch and its relatives know; others have no place in `paths`. */
const METHODS: ReadonlySet<string> = new Set(["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"]);

/** Operations by path, in the order of the document. No path has two of one method: the second gets a key of its own. */
export function pathItems(operations: readonly Operation[]): PathItem[] {
  const items = new Map<string, Map<string, Operation>>();
  for (const operation of operations) {
    if (!METHODS.has(operation.method)) continue;
    const item = itemFor(items, operation);
    item.set(operation.method.toLowerCase(), operation);
  }
  return [...items].map(([key, methods]) => ({
    key,
    operations: [...methods].map(([method, source]) => ({ method, source })),
  }));
}

function itemFor(items: Map<string, Map<string, Operation>>, operation: Operation): Map<string, Operation> {
  const method = operation.method.toLowerCase();
  for (const key of keys(operation)) {
    const item = items.get(key);
    if (item === undefined) {
      const added = new Map<string, Operation>();
      items.set(key, added);
      return added;
    }
    if (!item.has(method)) return item;
  }
  throw new Error("unreachable: the numbers do not end");
}

/** The path; then the path as the document writes it, fragment and all; then numbered fragments, which nobody sends. */
function* keys({ path, place }: Operation): Generator<string> {
  yield path;
  const [, written = ""] = tokens(place.pointer);
  if (written.startsWith(`${path}#`)) yield written;
  for (let number = 2; ; number++) yield `${path}#${number}`;
}
