import type { Source } from "../load/document.ts";
import { child, member } from "../load/pointer.ts";

/** A JSON object. Read its members through the functions of this file only, so that inherited ones are never seen. */
export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A member of an object or an item of an array; `undefined` when it is absent. */
export function at(source: Source, key: string): Source | undefined {
  const value = member(source.value, key);
  return value === undefined
    ? undefined
    : { value, place: { file: source.place.file, pointer: child(source.place.pointer, key) } };
}

/** The members of an object with their keys, extensions (`x-…`) included; nothing for any other value. */
export function entries(source: Source | undefined): [key: string, member: Source][] {
  if (!source || !isObject(source.value)) return [];
  const { file, pointer } = source.place;
  return Object.entries(source.value).map(([key, value]) => [
    key,
    { value, place: { file, pointer: child(pointer, key) } },
  ]);
}

/** The items of an array; nothing for any other value. */
export function items(source: Source | undefined): Source[] {
  if (!source || !Array.isArray(source.value)) return [];
  const { file, pointer } = source.place;
  return source.value.map((value: unknown, index) => ({ value, place: { file, pointer: child(pointer, index) } }));
}

/** A member that is a string; numbers and booleans, which YAML makes of unquoted text, become strings. */
export function text(source: Source, key: string): string | undefined {
  const value = member(source.value, key);
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/** A member that is `true`. Anything else, `"true"` included, is not. */
export function flag(source: Source, key: string): boolean {
  return member(source.value, key) === true;
}

/** The members of an array that are strings. */
export function texts(source: Source | undefined): string[] {
  return items(source).flatMap(({ value }) =>
    typeof value === "string"
      ? [value]
      : typeof value === "number" || typeof value === "boolean"
        ? [String(value)]
        : [],
  );
}
