import { load as yaml } from "js-yaml";
import { describe, expect, test } from "vitest";
import { GenerateError } from "../diagnostics.ts";
import { applyOverlay } from "./apply.ts";

const document = `
info: { title: Shop }
tags: [{ name: books }]
paths:
  /books: { get: { summary: All, tags: [a, b] }, post: { parameters: [{ name: q }, { name: r }, { name: s }] } }
  /tills: { get: {} }
`;

const overlaid = (actions: string, given = document): { value: unknown; codes: string[] } => {
  const { value, notices } = applyOverlay(yaml(given), yaml(`{ overlay: 1.1.0, actions: [${actions}] }`), "o.yaml");
  return { value, codes: notices.map(({ code, place }) => `${code} ${place?.pointer}`) };
};

describe("an overlay", () => {
  test.each([
    {
      name: "merges objects, and lists behind lists",
      given: "{ target: $, update: { info: { version: '2', title: Store }, tags: [{ name: tills }] } }",
      want: { info: { title: "Store", version: "2" }, tags: [{ name: "books" }, { name: "tills" }] },
    },
    {
      name: "appends to a list",
      given: "{ target: $.tags, update: { name: tills } }",
      want: { tags: [{ name: "books" }, { name: "tills" }] },
    },
    {
      name: "appends a list to a list",
      given: "{ target: $.tags, update: [{ name: c }, { name: d }] }",
      want: { tags: [{ name: "books" }, { name: "c" }, { name: "d" }] },
    },
    {
      name: "replaces a plain value",
      given: "{ target: $.info.title, update: Store }",
      want: { info: { title: "Store" } },
    },
    {
      name: "changes all that is selected",
      given: "{ target: '$.paths.*.get', update: { x-safe: true } }",
      want: { paths: { "/books": { get: { "x-safe": true } }, "/tills": { get: { "x-safe": true } } } },
    },
    {
      name: "removes members and items",
      given:
        "{ target: \"$.paths['/books'].post.parameters[?@.name != 'r']\", remove: true }, { target: \"$.paths['/tills']\", remove: true }",
      want: { paths: { "/books": { post: { parameters: [{ name: "r" }] } } } },
      not: ["/tills"],
    },
    {
      name: "removes items in whatever order they are selected, each once",
      given: "{ target: \"$.paths['/books'].post.parameters[0, 2, 0]\", remove: true }",
      want: { paths: { "/books": { post: { parameters: [{ name: "r" }] } } } },
    },
    {
      name: "removes plain items",
      given: "{ target: \"$.paths['/books'].get.tags[?@ == 'a']\", remove: true }",
      want: { paths: { "/books": { get: { tags: ["b"] } } } },
    },
    {
      name: "copies, then removes: a path is renamed",
      given:
        "{ target: $.paths, update: { /desks: {} } }, { target: \"$.paths['/desks']\", copy: \"$.paths['/tills']\" }, { target: \"$.paths['/tills']\", remove: true }",
      want: { paths: { "/desks": { get: {} } } },
      not: ["/tills"],
    },
    {
      name: "finds what is deep below",
      given: "{ target: \"$..parameters[?@.name == 's']\", update: { in: query } }",
      want: {
        paths: { "/books": { post: { parameters: [{ name: "q" }, { name: "r" }, { name: "s", in: "query" }] } } },
      },
    },
    {
      name: "leaves what an empty value meets",
      given: "{ target: $, update: { info: } }",
      want: { info: { title: "Shop" } },
    },
  ])("$name", ({ given, want, not = [] }) => {
    const { value, codes } = overlaid(given);
    expect(value).toMatchObject(want);
    for (const path of not) expect((value as { paths: object }).paths).not.toHaveProperty([path]);
    expect(codes).toEqual([]);
  });

  test("leaves the document as it was, and aliases in it are no longer one", () => {
    const given = "{ x: { a: &a { n: 1 }, b: *a } }";
    const before = yaml(given);
    const { value } = applyOverlay(before, { overlay: "1.0.0", actions: [{ target: "$.x.a", update: { m: 2 } }] });
    expect(value).toEqual({ x: { a: { n: 1, m: 2 }, b: { n: 1 } } });
    expect(before).toEqual(yaml(given));
  });

  test("cannot reach a prototype", () => {
    const overlay = JSON.parse(
      '{"overlay":"1.0.0","actions":[{"target":"$","update":{"__proto__":{"polluted":1}}}]}',
    ) as unknown;
    const { value } = applyOverlay({ a: 1 }, overlay);
    expect(Object.keys(value as object)).toEqual(["a", "__proto__"]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test("tells of an action that selects nothing", () => {
    expect(overlaid("{ target: $.nothing, remove: true }").codes).toEqual(["overlay/nothing /actions/0"]);
  });

  test.each([
    {
      given: "{ target: $.info, update: text }",
      want: 'target "$.info": a plain value cannot be merged into an object at /info.',
    },
    {
      given: "{ target: $, update: {} }, { target: $, update: { tags: { a: 1 } } }",
      want: 'Action 2 of "o.yaml", target "$": an object cannot be merged into a list at /tags.',
    },
    { given: "{ target: '$.[', remove: true }", want: "it is no JSONPath of RFC 9535" },
    { given: "{ update: {} }", want: "target (none): a target is a JSONPath." },
    { given: "{ target: $, remove: true }", want: "the whole document cannot be removed" },
    { given: "{ target: $.info, copy: '$.paths.*' }", want: "`copy` selects 2 values, and one is wanted" },
  ])("refuses $given", ({ given, want }) => {
    expect(() => overlaid(given)).toThrow(GenerateError);
    expect(() => overlaid(given)).toThrow(want);
  });

  test.each([{ given: {} }, { given: { overlay: "2.0.0", actions: [] } }, { given: { overlay: "1.0.0" } }])(
    "$given is none",
    ({ given }) => {
      expect(() => applyOverlay({}, given)).toThrow("is no Overlay");
    },
  );
});
