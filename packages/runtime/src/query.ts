import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { wireText } from "./wire-text.ts";

/**
 * How a parameter that is an array or an object is written. Without one, each item and each property is a parameter of its
 * own (`form`, exploded). Naming one of the first three joins the items by `,`, a space or `|` (not exploded).
 * OpenAPI 3.2, sections 4.12.2 and 4.12.3 (`json` is a parameter with `content: application/json`).
 */
export type QueryStyle = "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "json";

const delimiters = { form: "%2C", spaceDelimited: "%20", pipeDelimited: "%7C" } as const;

/**
 * Query parameters, encoded, without the question mark. `undefined` is left out, and so is `null`, except in JSON.
 *
 * @example query({ page: 2, genre: ["novel", "poetry"] }) // page=2&genre=novel&genre=poetry
 */
export function query(params: object = {}, styles: Readonly<Record<string, QueryStyle>> = {}): string {
  const pairs: string[] = [];
  const add = (key: string, value: string): unknown => pairs.push(`${encode(key)}=${value}`);
  for (const [key, value] of Object.entries(params)) {
    const style = Object.hasOwn(styles, key) ? styles[key] : undefined;
    if (style === "json") {
      if (value !== undefined) add(key, encode(JSON.stringify(value)));
    } else if (style === "deepObject") {
      if (value != null) deepen(key, value, add);
    } else {
      for (const [name, part] of style ? [[key, value] as const] : exploded(key, value)) {
        const text = part != null && joined(part, delimiters[style ?? "form"]);
        if (typeof text === "string") add(name, text);
      }
    }
  }
  return pairs.join("&");
}

function exploded(key: string, value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.map((item: unknown) => [key, item] as const);
  return isRecord(value) ? Object.entries(value) : [[key, value]];
}

/** The items, or the properties and their values, in one text; `undefined` when there are none. */
function joined(value: unknown, delimiter: string): string | undefined {
  const parts = Array.isArray(value)
    ? (value as unknown[]).filter((item) => item != null)
    : isRecord(value)
      ? Object.entries(value)
          .filter(([, item]) => item != null)
          .flat()
      : [value];
  return parts.length > 0 ? parts.map(encode).join(delimiter) : undefined;
}

function deepen(key: string, value: unknown, add: (key: string, value: string) => unknown): void {
  if (!isRecord(value)) throw new InvalidArgumentError(`The query parameter ${key} has to be an object.`);
  for (const [name, item] of Object.entries(value)) {
    const nested = `${key}[${name}]`;
    if (isRecord(item)) deepen(nested, item, add);
    else for (const part of Array.isArray(item) ? item : [item]) if (part != null) add(nested, encode(part));
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === "[object Object]";
}

function encode(value: unknown): string {
  return encodeURIComponent(wireText(value));
}
