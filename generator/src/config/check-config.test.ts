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
  ])("with $name is an error that says so", ({ given, want }) => {
    const [only, ...others] = faults(given);
    expect(only).toContain(`tramontane.config.ts: ${want}`);
    expect(others).toEqual([]);
  });
});
