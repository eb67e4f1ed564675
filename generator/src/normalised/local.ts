import { fromFragment, member, tokens } from "../load/pointer.ts";

/** The pointer that a reference inside of one document means, or `undefined` when it is no such reference. */
export function pointerOf(reference: unknown): string | undefined {
  return typeof reference === "string" && reference.startsWith("#") ? fromFragment(reference.slice(1)) : undefined;
}

/** What stands at a pointer; `undefined` when nothing does. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const token of tokens(pointer)) value = member(value, token);
  return value;
}

/** References to references that are followed before they count as a cycle. */
const maxChain = 100;

/** What a value stands for, past references inside of the document; `undefined` when that is nothing. */
export function standsFor(root: unknown, value: unknown): unknown {
  let at = value;
  for (let hops = 0; hops < maxChain; hops++) {
    const reference = member(at, "$ref");
    if (typeof reference !== "string") return at;
    const pointer = pointerOf(reference);
    at = pointer === undefined ? undefined : valueAt(root, pointer);
  }
  return undefined;
}
