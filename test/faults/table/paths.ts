import type { Fault } from "../fault.ts";
import { ok } from "./answers.ts";

const refused: readonly unknown[] = ["", ".", "..", "%2e", "%2E", ".%2e", "%2e.", "%2E%2E", null, undefined];
const kept: readonly unknown[] = [
  "a/b",
  "../../etc/passwd",
  "..\\x",
  "a?b=c",
  "a#b",
  "%2f..%2f",
  "é ☃ 😀",
  "a\r\nHost: x",
  "\0",
  "//127.0.0.1/",
  "http://127.0.0.1/",
  "@127.0.0.1",
  "a;b=c,d",
  0,
  "a+b&c=d",
];

const templates: readonly (readonly string[])[] = [
  ["/", ""],
  ["/books/", ""],
  ["/books/", "/"],
  ["/books/", "/cover"],
  ["/v1/books/", "/pages/first"],
  ["/books/", ".json"],
  ["/books/x-", ""],
  ["/books/", ":publish"],
  ["/books/(", ")"],
  ["/a/b/c/d/e/", ""],
  ["/books/", "/pages/", ""],
  ["/books/", "/pages/", "/lines"],
  ["/", "/", ""],
  ["/books/", "-", ""],
  ["/books/", ",", ""],
  ["/books/", "/", "/", ""],
  ["/books/@", ""],
  ["/books;v=1/", ""],
  ["/books/", "/../x"],
  ["/books/%20/", ""],
];

/** 25 values in 20 templates, in each place of a template. */
export const paths: readonly Fault[] = templates.flatMap((template) =>
  [...refused, ...kept].map((value): Fault => {
    const act = { path: template.flatMap((literal, index) => (index > 0 ? [value, literal] : [literal])) };
    const name = `${JSON.stringify(value)} in ${template.join("{}")}`;
    if (refused.includes(value))
      return {
        rule: 2,
        name,
        serve: [ok({})],
        act,
        want: { error: { code: "tramontane.InvalidArgumentError" }, requests: 0 },
        needs: ["own request"],
      };
    const target = template.join(encoded(String(value)));
    // What the document itself says is not ours to refuse: here the URL's own rules make it another path.
    const shown = template.some((literal) => literal.includes("/../")) ? "/books/x" : target;
    return {
      rule: 2,
      name,
      serve: [ok({ a: 1 })],
      act,
      want: { value: { a: 1 }, carried: [{ target: shown }] },
      needs: ["own request"],
    };
  }),
);

/** Every byte of the UTF-8 that is not a letter, a digit or one of a few marks, as two digits after a percent sign. */
function encoded(value: string): string {
  return [...new TextEncoder().encode(value)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9\-_.!~*'()]/.test(character)
        ? character
        : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");
}
