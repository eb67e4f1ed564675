import { describe, expect, it } from "vitest";
import { GenerateError } from "../diagnostics.ts";
import { checkConfig } from "./check-config.ts";

function faults(value: unknown): string[] {
  try {
    checkConfig(value, "/home", "tramontane.config.ts");
    return [];
  } catch (error) {
    if (!(error instanceof GenerateError)) throw error;
    return error.diagnostics.map(({ message, remedy }) => `${message}${remedy === undefined ? "" : ` ${remedy}`}`);
  }
}

describe("a configuration", () => {
  it("has paths relative to its file, and what stands beside its clients holds for each", () => {
    const value = {
      strict: true,
      clients: {
        a: { input: "a.yaml", output: "src/a", lock: "a.lock.json" },
        b: { input: "b.yaml", output: "src/b", lock: false, strict: false },
      },
    };
    expect(checkConfig(value, "/home", "tramontane.config.ts")).toEqual([
      { name: "a", config: { strict: true, input: "/home/a.yaml", output: "/home/src/a", lock: "/home/a.lock.json" } },
      { name: "b", config: { strict: false, input: "/home/b.yaml", output: "/home/src/b", lock: false } },
    ]);
  });

  it("has URLs where it can have paths, and leaves them as they are", () => {
    const value = { input: "https://x.example/a.json", overlays: ["HTTPS://x.example/o.yaml", "o.yaml"] };
    expect(checkConfig(value, "/home", "tramontane.config.ts")).toEqual([
      { name: "", config: { input: value.input, overlays: ["HTTPS://x.example/o.yaml", "/home/o.yaml"] } },
    ]);
  });

  it.each<{ name: string; given: unknown; want: string }>([
    { name: "a misspelt key", given: { inpt: "x" }, want: '`inpt` is no option. Did you mean "input"?' },
    {
      name: "a misspelt key of a client",
      given: { clients: { a: { ouput: "x" } } },
      want: '`clients.a.ouput` is no option. Did you mean "output"?',
    },
    { name: "an inherited name", given: { constructor: 1 }, want: "`constructor` is no option." },
    { name: "a text for a flag", given: { strict: "yes" }, want: "`strict` is true or false." },
    { name: "a number for a path", given: { input: 1 }, want: "`input` is a path." },
    { name: "one text for a list", given: { only: "books" }, want: "`only` is a list of texts." },
    {
      name: "a choice there is not",
      given: { importExtension: "ts" },
      want: '`importExtension` is one of ".ts", ".js", "".',
    },
    { name: "clients in a list", given: { clients: [] }, want: "`clients` is an object of clients by name." },
    { name: "no configuration", given: undefined, want: "exports no configuration." },
    {
      name: "a property that cannot be one",
      given: { names: { properties: { "Book.a": "a-b" } } },
      want: '`names` gives "Book.a" a name that cannot be used: "a-b". It is spelled like `builtAt`.',
    },
    {
      name: "a section of the other shape there is not",
      given: { speakeasy: { pages: [] } },
      want: '`speakeasy` has no "pages". Did you mean "paged"?',
    },
    {
      name: "one method for a list",
      given: { speakeasy: { paged: "books.list" } },
      want: "`speakeasy` has `paged` that is no list of methods.",
    },
    {
      name: "a body under a name that cannot be one",
      given: { speakeasy: { bodies: { "books.update": "x;y" } } },
      want: "`speakeasy` has `bodies` that is no object of properties by method.",
    },
    {
      name: "a section of names there is not",
      given: { names: { operation: {} } },
      want: '`names` has no "operation". Did you mean "operations"?',
    },
    {
      name: "a method that is no identifier",
      given: { names: { operations: { a: "books.x;y" } } },
      want: '`names` gives "a" a name that cannot be used: "books.x;y".',
    },
    {
      name: "a method without a resource",
      given: { names: { operations: { a: "list" } } },
      want: '`names` gives "a" a method without a resource: "list".',
    },
    {
      name: "a type that is no identifier",
      given: { names: { schemas: { a: "book" } } },
      want: '`names` gives "a" a name that cannot be used: "book".',
    },
    {
      name: "a style of pages there is not",
      given: { pagination: { operations: { a: { style: "cusror", items: "" } } } },
      want: '`pagination` for "a" has `style` that is none of page, offset, cursor, url, link, none.',
    },
    {
      name: "pages without items",
      given: { pagination: { operations: { a: { style: "link" } } } },
      want: '`pagination` for "a" says no `items`.',
    },
    {
      name: "a misspelt key of pages",
      given: { pagination: { operations: { a: { style: "url", items: "", paramter: "" } } } },
      want: '`pagination` for "a" has no "paramter". Did you mean "parameter"?',
    },
    {
      name: "a first page that is a text",
      given: { pagination: { operations: { a: { style: "page", items: "", first: "1" } } } },
      want: '`pagination` for "a" has `first` that is no number.',
    },
    {
      name: "pages that are true",
      given: { pagination: { operations: { a: true } } },
      want: '`pagination` for "a" is an object, or false.',
    },
    { name: "no such part of pages", given: { pagination: { inefr: true } }, want: '`pagination` has no "inefr".' },
    {
      name: "pages as a text",
      given: { pagination: "yes" },
      want: "`pagination` is an object of infer and operations",
    },
    {
      name: "one end of a stream",
      given: { streams: { a: { terminal: "done" } } },
      want: '`streams` for "a" has `terminal` that is no list of texts.',
    },
    {
      name: "a flag that is no text",
      given: { streams: { a: { flag: true } } },
      want: '`streams` for "a" has `flag` that is no text.',
    },
    {
      name: "whether a stream can be resumed in other words",
      given: { streams: { a: { resumable: "yes" } } },
      want: '`streams` for "a" has `resumable` that is not true or false.',
    },
    { name: "a stream that is true", given: { streams: { a: true } }, want: '`streams` for "a" is an object.' },
    { name: "streams in a list", given: { streams: [] }, want: "`streams` is an object." },
  ])("with $name is an error that says so", ({ given, want }) => {
    const [only, ...others] = faults(given);
    expect(only).toContain(`tramontane.config.ts: ${want}`);
    expect(others).toEqual([]);
  });
});
