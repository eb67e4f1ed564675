import {
  asCookie,
  asJson,
  commaDelimited,
  cookieHeader,
  deepObject,
  headerJson,
  type ParameterStyle,
  pathSegment,
  pipeDelimited,
  query,
  reservedText,
  spaceDelimited,
  styledPath,
  wholeQuery,
  withReserved,
} from "@tramontane/runtime";
import { parseCookie } from "cookie";
import * as fc from "fast-check";
import { parse as parseBrackets } from "qs";
import { describe, expect, test } from "vitest";
import { parseTemplate } from "url-template";

/** What parameters are written as, read by programs that are nobody's of this project. */
const runs = { numRuns: 2000 };

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(..."ab/?#[]@!$&'()*+,;=:% é漢😀\r\n\0\"\\|.") }),
);
const filled = text.filter((value) => value !== "");
/** A lone half of a surrogate pair arrives as what stands for it. */
const arrived = (value: string): string => value.toWellFormed();

describe("RFC 6570, by url-template", () => {
  const scalar = fc.oneof(filled, fc.integer(), fc.boolean());
  const record = fc.dictionary(filled, scalar, { minKeys: 1, maxKeys: 4, noNullPrototype: true });
  const value = fc.oneof(scalar, fc.array(scalar, { minLength: 1, maxLength: 4 }), record).map(wellFormed);
  /** The template's author encodes four characters that every parser reads either way. */
  const asOurs = (expanded: string): string => expanded.replace(/%(?:21|27|28|29|2A)/g, decodeURIComponent);

  test.each<{ style: string; template: string; ours: (value: unknown) => string }>([
    { style: "form, exploded", template: "{?p*}", ours: (p) => `?${query({ p })}` },
    { style: "form", template: "{?p}", ours: (p) => `?${query({ p }, { p: commaDelimited })}` },
    { style: "simple", template: "/{p}", ours: (p) => styledPath`/${pathSegment("simple", "p", p)}`() },
    {
      style: "simple, exploded",
      template: "/{p*}",
      ours: (p) => styledPath`/${pathSegment("simple", "p", p, true)}`(),
    },
    { style: "label", template: "/{.p}", ours: (p) => styledPath`/${pathSegment("label", "p", p)}`() },
    { style: "label, exploded", template: "/{.p*}", ours: (p) => styledPath`/${pathSegment("label", "p", p, true)}`() },
    { style: "matrix", template: "/{;p}", ours: (p) => styledPath`/${pathSegment("matrix", "p", p)}`() },
    {
      style: "matrix, exploded",
      template: "/{;p*}",
      ours: (p) => styledPath`/${pathSegment("matrix", "p", p, true)}`(),
    },
  ])("$style is what the template's expansion is, for 2,000 values", ({ template, ours }) => {
    const expansion = parseTemplate(template);
    fc.assert(
      fc.property(value, (p) => {
        const want = asOurs(expansion.expand({ p }));
        // What makes another path is refused, and only that.
        if (/^\/\.{0,2}$/.test(want)) expect(() => ours(p)).toThrow("cannot be");
        else expect(ours(p)).toBe(want);
      }),
      runs,
    );
  });

  /** Stray percent signs are left as they are by the template's author, against section 3.2.3. */
  const reservable = fc
    .array(
      fc.oneof(
        fc.constantFrom("%2F", "%c3%A9", ":", "a"),
        filled.map((part) => part.replaceAll("%", "")),
      ),
      { minLength: 1 },
    )
    .map((parts) => parts.join("").toWellFormed())
    .filter((value) => value !== "");
  test.each<{ place: string; never: RegExp; ours: (value: string) => string }>([
    { place: "the query", never: /[#[\]&=+]/g, ours: (p) => query({ p }, { p: withReserved() }).slice("p=".length) },
    { place: "the path", never: /[/?#[\]]/g, ours: (p) => pathSegment("simple", "p", p, false, reservedText)() },
  ])("reserved characters of $place, but for those that mean something there, for 2,000 values", ({ never, ours }) => {
    const expansion = parseTemplate("{+p}");
    fc.assert(
      fc.property(reservable, (p) => {
        const want = expansion.expand({ p }).replace(never, encodeURIComponent);
        if (/^(?:\.|%2e){0,2}$/i.test(want)) return;
        expect(ours(p)).toBe(want);
      }),
      runs,
    );
  });
});

describe("deepObject, by qs", () => {
  const name = fc.string({ unit: fc.constantFrom(..."abcé&=#+% é.\r\n"), minLength: 1 }).map((rest) => `k${rest}`);
  const { tree } = fc.letrec<{ tree: unknown; list: unknown[]; record: Record<string, unknown> }>((tie) => ({
    tree: fc.oneof({ maxDepth: 4 }, text, fc.integer().map(String), tie("list"), tie("record")),
    list: fc.array(tie("tree"), { maxLength: 4 }),
    record: fc.dictionary(name, tie("tree"), { maxKeys: 4, noNullPrototype: true }),
  }));

  test("is the value that went in, for 2,000 values", () => {
    fc.assert(
      fc.property(tree, (value) => {
        const written = query({ p: value }, { p: deepObject });
        const options = { depth: 100, arrayLimit: 1000, parameterLimit: 10_000 };
        expect(parseBrackets(written, options)["p"]).toEqual(withoutEmpty(value));
      }),
      runs,
    );
  });

  test("never is a parameter of another name, for 2,000 hostile objects", () => {
    fc.assert(
      fc.property(
        fc.dictionary(text, fc.oneof(text, fc.dictionary(text, text)), { noNullPrototype: true }),
        (value) => {
          for (const [key] of new URLSearchParams(query({ p: value }, { p: deepObject }))) expect(key).toMatch(/^p\[/);
        },
      ),
      runs,
    );
  });
});

describe("the query, by the URL Standard's parser", () => {
  const first = (written: string): string | null => new URLSearchParams(written).get("p");

  test("holds text, JSON and joined lists as they were, for 2,000 values", () => {
    fc.assert(
      fc.property(text, fc.array(filled, { minLength: 1 }), (value, list) => {
        expect(first(query({ p: value }))).toBe(arrived(value));
        expect(JSON.parse(first(query({ p: { value } }, { p: asJson })) ?? "")).toEqual({ value });
        for (const [style, delimiter] of [
          [commaDelimited, ","],
          [spaceDelimited, " "],
          [pipeDelimited, "|"],
        ] as [ParameterStyle, string][])
          expect(first(query({ p: list }, { p: style }))).toBe(list.map(arrived).join(delimiter));
        expect(decodeURIComponent(wholeQuery(value) ?? "")).toBe(arrived(value));
      }),
      runs,
    );
  });

  test("holds text that may be reserved as it was, but for its triples, and no other parameter, for 2,000 values", () => {
    fc.assert(
      fc.property(text, (value) => {
        const pairs = [...new URLSearchParams(query({ p: value }, { p: withReserved() }))];
        const plain = value.replace(/%(?=[\da-f]{2})/gi, "%25");
        expect(pairs.map(([key]) => key)).toEqual(["p"]);
        if (plain === value) expect(pairs).toEqual([["p", arrived(value)]]);
        const listed = [...new URLSearchParams(query({ p: [value, value] }, { p: withReserved(commaDelimited) }))];
        expect(listed.map(([key]) => key)).toEqual(["p"]);
      }),
      runs,
    );
  });
});

describe("the header cookie, by cookie", () => {
  test("holds text as it was, and no other cookie, for 2,000 values", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const parsed = parseCookie(cookieHeader({ a, b }) ?? "");
        expect({ ...parsed }).toEqual({ a: arrived(a), b: arrived(b) });
      }),
      runs,
    );
  });

  test("holds text of the style `cookie` as it was, but for its triples, for 2,000 values", () => {
    fc.assert(
      fc.property(
        text.filter((value) => !/%[\da-f]{2}/i.test(value)),
        (a) => {
          const parsed = parseCookie(cookieHeader({ a }, { a: asCookie() }) ?? "", {
            decode: (value) => value.replace(/(?:%[\dA-F]{2})+/g, decodeURIComponent),
          });
          expect({ ...parsed }).toEqual({ a: arrived(a) });
        },
      ),
      runs,
    );
  });
});

test("a header of JSON is what `Headers` takes, and the value that went in, for 2,000 values", () => {
  fc.assert(
    fc.property(fc.jsonValue(), text, (value, more) => {
      const given = { value, more };
      const headers = new Headers({ "x-json": headerJson(given) ?? "" });
      expect(JSON.parse(headers.get("x-json") ?? "")).toEqual(JSON.parse(JSON.stringify(given)));
    }),
    runs,
  );
});

/** As what is written arrives: nothing of empty lists and objects, and of what held only such. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value === "string") return arrived(value);
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  const entries = Object.entries(value as object)
    .map(([key, item]) => [arrived(key), withoutEmpty(item)] as const)
    .filter(([, item]) => item !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function wellFormed<T>(value: T): T {
  if (typeof value === "string") return value.toWellFormed() as T;
  if (Array.isArray(value)) return value.map(wellFormed) as T;
  if (typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value as object).map(([key, item]) => [key.toWellFormed(), wellFormed(item)]),
  ) as T;
}
