import { encodedText, isRecord } from "./wire-text.ts";

/**
 * How a parameter is written: as pairs of a name, not yet encoded, and a text. `encode` makes the text of one value safe for
 * the place that it goes to. What is `undefined` or `null` has no pair.
 */
export type ParameterStyle = (
  name: string,
  value: unknown,
  encode: (value: unknown) => string,
) => readonly (readonly [name: string, text: string])[];

/**
 * Query parameters, encoded, without the question mark. `undefined`, `null` and empty lists are left out. Each item of a list
 * is a parameter of its own, and so is each property of an object (`form`, exploded), unless `styles` names another style.
 *
 * @example query({ page: 2, genre: ["novel", "poetry"] }) // page=2&genre=novel&genre=poetry
 */
export function query(params?: object, styles?: Readonly<Record<string, ParameterStyle>>): string {
  return pairs(params, styles).join("&");
}

/** `name=value` for each parameter, encoded. */
export function pairs(params: object = {}, styles: Readonly<Record<string, ParameterStyle>> = {}): string[] {
  return Object.entries(params).flatMap(([name, value]) =>
    ((Object.hasOwn(styles, name) && styles[name]) || exploded)(name, value, encodedText).map(
      ([key, text]) => `${encodedText(key)}=${text}`,
    ),
  );
}

/** The style `form`, exploded: what is written unless another style is named. */
export const exploded: ParameterStyle = (name, value, encode) =>
  (isRecord(value) ? Object.entries(value) : [[name, value] as const]).flatMap(([key, part]) =>
    [part].flat().flatMap((item) => (item == null ? [] : [[key, encode(item)] as const])),
  );
