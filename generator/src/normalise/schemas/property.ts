import type { Source } from "../../load/document.ts";
import { type Context, follow } from "../context.ts";
import { at, items, texts } from "../source.ts";

/** A property as the document has it. */
export interface FoundProperty {
  readonly source: Source;
  readonly required: boolean;
}

/** Schemas looked into for one property. */
const maxVisits = 200;

/**
 * Looks for a property of an object schema in the document itself: in its `properties`, in what it refers to, and in
 * the members of its `allOf`.
 */
export function findProperty(context: Context, schema: Source, name: string): FoundProperty | undefined {
  const pending = [schema];
  const seen = new Set<unknown>();
  for (let source = pending.shift(); source && seen.size < maxVisits; source = pending.shift()) {
    const target = follow(context, source);
    if (!target || seen.has(target.value)) continue;
    seen.add(target.value);
    const properties = at(target, "properties");
    const found = properties && at(properties, name);
    if (found) return { source: found, required: texts(at(target, "required")).includes(name) };
    pending.push(...items(at(target, "allOf")));
  }
  return undefined;
}
