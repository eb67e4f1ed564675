import type { Place } from "../ir.ts";
import type { Source } from "../load/document.ts";
import { isObject } from "../json-object.ts";
import { child, member } from "../load/pointer.ts";

/** A member of an object or an item of an array; `undefined` when it is absent. */
export function at(source: Source, key: string): Source | undefined {
  const value = member(source.value, key);
  return value === undefined ? undefined : new Inner(source, key, value);
}

/** The members of an object with their keys, extensions (`x-…`) included; nothing for any other value. */
export function entries(source: Source | undefined): [key: string, member: Source][] {
  if (!source || !isObject(source.value)) return [];
  const { value } = source;
  return Object.keys(value).map((key) => [key, new Inner(source, key, value[key])]);
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
  readonly holder: Source;
  private readonly key: string | number;
  private made: Place | undefined;

  constructor(holder: Source, key: string | number, value: unknown) {
    this.value = value;
    this.holder = holder;
    this.key = key;
    this.made = undefined;
  }

  get place(): Place {
    if (this.made === undefined) {
      const { file, pointer } = this.holder.place;
      this.made = { file, pointer: child(pointer, this.key) };
    }
    return this.made;
  }
}

/** The file that a source stands in, for those who need no more of its place. */
export function fileNameOf(source: Source): string {
  let outer = source;
  while (outer instanceof Inner) outer = outer.holder;
  return outer.place.file;
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
  const found: string[] = [];
  if (!source || !Array.isArray(source.value)) return found;
  for (const value of source.value as readonly unknown[]) {
    if (typeof value === "string") found.push(value);
    else if (typeof value === "number" || typeof value === "boolean") found.push(String(value));
  }
  return found;
}
