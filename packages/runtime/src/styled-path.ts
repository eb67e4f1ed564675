import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { path } from "./path.ts";
import { wireText } from "./wire-text.ts";

/**
 * Like `path`, for parameters that are written in a style: those that `pathSegment` gives stand as they are.
 *
 * @example styledPath`/books/${pathSegment("matrix", "ids", ids)}/cover`
 * @throws InvalidArgumentError, from the call
 */
export function styledPath(literals: TemplateStringsArray, ...values: readonly unknown[]): () => string {
  return () =>
    values.reduce<string>(
      (text, value, index) =>
        text + (typeof value === "function" ? String(value()) : path`${value}`()) + literals[index + 1],
      literals[0] ?? "",
    );
}

/**
 * A path parameter in a style (OpenAPI 3.2, section 4.12.3; RFC 6570, sections 3.2.2, 3.2.5 and 3.2.7): `3,4,5`, `.3.4.5`
 * or `;id=3,4,5`.
 *
 * @throws InvalidArgumentError, when the text is asked for, of a value that is empty or makes another path.
 */
export function pathSegment(
  style: "simple" | "label" | "matrix",
  name: string,
  value: unknown,
  explode: boolean = false,
): () => string {
  return () => {
    const parts = Array.isArray(value)
      ? (value as unknown[]).map(encode)
      : Object.prototype.toString.call(value) === "[object Object]"
        ? Object.entries(value as object).flatMap(([key, item]) =>
            explode ? [`${encode(key)}=${encode(item)}`] : [encode(key), encode(item)],
          )
        : value == null
          ? []
          : [encode(value)];
    const text = STYLES[style](encodeURIComponent(name), parts, explode, Array.isArray(value));
    if (parts.length === 0 || /^(\.|%2e){0,2}$/i.test(text)) {
      throw new InvalidArgumentError(`Parameter ${name} of the path cannot be ${JSON.stringify(value)}.`);
    }
    return text;
  };
}

type Join = (name: string, parts: readonly string[], explode: boolean, list: boolean) => string;

const STYLES: Readonly<Record<string, Join>> & { simple: Join; label: Join; matrix: Join } = {
  simple: (_, parts) => parts.join(","),
  label: (_, parts, explode) => `.${parts.join(explode ? "." : ",")}`,
  matrix: (name, parts, explode, list) =>
    explode && (list || parts.some((part) => part.includes("=")))
      ? parts.map((part) => (list ? `;${name}=${part}` : `;${part}`)).join("")
      : `;${name}=${parts.join(",")}`,
};

function encode(value: unknown): string {
  return encodeURIComponent(wireText(value ?? ""));
}
