import type { Place } from "../ir.ts";
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
  return value === undefined ? undefined : new Inner(source, key, value);
}

/** The members of an object with their keys, extensions (`x-…`) included; nothing for any other value. */
export function entries(source: Source | undefined): [key: string, member: Source][] {
  if (!source || !isObject(source.value)) return [];
  return Object.entries(source.value).map(([key, value]) => [key, new Inner(source, key, value)]);
}

/** The items of an array; nothing for any other value. */
export function items(source: Source | undefined): Source[] {
  if (!source || !Array.isArray(source.value)) return [];
  return source.value.map((value: unknown, index) => new Inner(source, index, value));
}

/**
 * Something inside of something else. Its place is made when somebody asks, which for most values nobody does; hence no
 * source is copied with `...`, which would leave the place behind.
 */
class Inner implements Source {
  readonly value: unknown;
  readonly #holder: Source;
  readonly #key: string | number;
  #place: Place | undefined;

  constructor(holder: Source, key: string | number, value: unknown) {
    this.value = value;
    this.#holder = holder;
    this.#key = key;
  }

  get place(): Place {
    if (!this.#place) {
      const { file, pointer } = this.#holder.place;
      this.#place = { file, pointer: child(pointer, this.#key) };
    }
    return this.#place;
  }
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
