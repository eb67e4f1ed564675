import type { Diagnostic } from "../diagnostics.ts";
import type { Document, Source } from "../load/document.ts";
import { member } from "../load/pointer.ts";
import { resolve } from "../load/resolve.ts";

/** References to references that are followed before they count as a cycle. */
const maxChain = 100;

/**
 * Where a reference leads, past references of other files that say nothing else. `undefined`, and an error among the
 * diagnostics, when that is nowhere.
 */
export function follow(document: Document, diagnostics: Diagnostic[], source: Source): Source | undefined {
  let current = source;
  for (let hops = 0; hops < maxChain; hops++) {
    const found = resolve(document, String(member(current.value, "$ref")), current.place);
    if (!found.ok) {
      diagnostics.push({ severity: "error", ...found.problem, place: current.place });
      return undefined;
    }
    current = found.target;
    if (!isPureReference(current.value) || current.place.file === document.root.name) return current;
  }
  diagnostics.push({
    severity: "error",
    code: "ref/cycle",
    message: "The reference leads back to itself by way of nothing but references.",
    place: source.place,
  });
  return undefined;
}

/** Whether a value is a reference and says nothing else. */
export function isPureReference(value: unknown): boolean {
  return typeof member(value, "$ref") === "string" && Object.keys(value as object).length === 1;
}
