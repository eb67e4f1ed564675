import { child } from "../load/pointer.ts";

/** Told where, from the target, and what does not fit. */
export type Misfit = (pointer: string, what: string) => never;

/**
 * An `update` merged into a target (Overlay Specification, Action Object): objects recursively, lists one behind the
 * other, plain values replaced. An empty value (`null`) where the target is an object or a list changes nothing.
 */
export function merge(target: unknown, update: unknown, misfit: Misfit, pointer = ""): unknown {
  const [old, given] = [kindOf(target), kindOf(update)];
  if (update === null && old !== "plain value") return target;
  if (old !== given) return misfit(pointer, `${articles[given]} cannot be merged into ${articles[old]}`);
  if (Array.isArray(target) && Array.isArray(update)) return [...(target as unknown[]), ...(update as unknown[])];
  if (old === "plain value") return update;
  const merged = new Map(Object.entries(target as object));
  for (const [key, value] of Object.entries(update as object)) {
    merged.set(key, merged.has(key) ? merge(merged.get(key), value, misfit, child(pointer, key)) : (value as unknown));
  }
  return Object.fromEntries(merged);
}

function kindOf(value: unknown): "object" | "list" | "plain value" {
  if (Array.isArray(value)) return "list";
  return typeof value === "object" && value !== null ? "object" : "plain value";
}

const articles: { readonly [kind in ReturnType<typeof kindOf>]: string } = {
  object: "an object",
  list: "a list",
  "plain value": "a plain value",
};
