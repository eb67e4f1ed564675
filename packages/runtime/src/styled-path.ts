import { Failure } from "./errors/failure.ts";
import { path } from "./path.ts";
import { encodedText, isRecord } from "./wire-text.ts";

/**
 * Like `path`, for parameters that are written in a style: those that `pathSegment` gives stand as they are.
 *
 * @example styledPath`/books/${pathSegment("matrix", "ids", ids)}/cover`
 * @throws InvalidArgumentError, from the call
 */
export function styledPath(
  literals: TemplateStringsArray,
  ...values: readonly unknown[]
): (baseURL?: string) => string {
  return (baseURL = "") =>
    values.reduce<string>(
      (text, value, index) =>
        text + (typeof value === "function" ? String(value()) : path`${value}`()) + literals[index + 1],
      baseURL + literals[0]?.replace(/^(?!\/)/, baseURL && "/"),
    );
}

/**
 * A path parameter in a style (OpenAPI 3.2, section 4.12.3; RFC 6570, sections 3.2.2, 3.2.5 and 3.2.7): `3,4,5`, `.3.4.5`
 * or `;id=3,4,5`. What is `undefined` or `null` in it is left out.
 *
 * @param encode `reservedText` for a parameter with `allowReserved`
 * @throws InvalidArgumentError, when the text is asked for, of a value that is empty or makes another path.
 */
export function pathSegment(
  style: "simple" | "label" | "matrix",
  name: string,
  value: unknown,
  explode: boolean = false,
  encode: (value: unknown) => string = encodedText,
): () => string {
  return () => {
    // What joins the parts is no part of one, even where reserved characters stand as they are.
    const part = (item: unknown): string =>
      style === "simple" && item === value ? encode(item) : encode(item).replace(/[,;=]/g, encodeURIComponent);
    const pairs = isRecord(value) ? Object.entries(value).filter(([, item]) => item != null) : undefined;
    const parts = pairs
      ? pairs.flatMap(([key, item]) => (explode ? [`${part(key)}=${part(item)}`] : [part(key), part(item)]))
      : [value].flat().flatMap((item) => (item == null ? [] : [part(item)]));
    const text = STYLES[style](encodedText(name), parts, explode, pairs !== undefined);
    if (parts.length === 0 || /^(\.|%2e){0,2}$/i.test(text)) {
      throw new Failure("InvalidArgument", `Parameter ${name} of the path cannot be ${JSON.stringify(value)}.`);
    }
    return text;
  };
}

/**
 * A value of a path parameter with `allowReserved`: what RFC 3986 allows in a segment is written as it is, and so are triples
 * like `%2F` (RFC 6570, section 3.2.3). `/`, `?`, `#`, `[` and `]` are encoded all the same.
 */
export function reservedText(value: unknown): string {
  return encodedText(value).replace(/%(?:25(?=[\da-f]{2})|3A|40|24|26|2B|2C|3B|3D)/gi, decodeURIComponent);
}

type Join = (name: string, parts: readonly string[], explode: boolean, named: boolean) => string;

const STYLES: Readonly<Record<"simple" | "label" | "matrix", Join>> = {
  simple: (_, parts) => parts.join(","),
  label: (_, parts, explode) => `.${parts.join(explode ? "." : ",")}`,
  matrix: (name, parts, explode, named) =>
    (explode ? parts : [parts.join(",")])
      .map((part) => (explode && named ? `;${part}` : `;${name}${part && "="}${part}`))
      .join(""),
};
