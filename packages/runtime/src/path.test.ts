import { describe, expect, test } from "vitest";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { path } from "./path.ts";
import { styledPath } from "./styled-path.ts";

const refused: unknown[] = ["", ".", "..", "%2e", "%2E", ".%2e", "%2e.", "%2E%2e", "%2e%2E", null, undefined];

const kept: [given: unknown, want: string][] = [
  ["a", "a"],
  ["a/b", "a%2Fb"],
  ["../b", "..%2Fb"],
  ["a\\b", "a%5Cb"],
  ["?x=1", "%3Fx%3D1"],
  ["#x", "%23x"],
  ["...", "..."],
  ["%2e%2e%2e", "%252e%252e%252e"],
  ["%2f", "%252f"],
  [" ", "%20"],
  ["\r\n", "%0D%0A"],
  ["é", "%C3%A9"],
  ["\ud800", "%EF%BF%BD"],
  ["http://evil.example", "http%3A%2F%2Fevil.example"],
  [7, "7"],
  [0, "0"],
  [false, "false"],
  [new Date(0), "1970-01-01T00%3A00%3A00.000Z"],
];

const templates: ((value: unknown) => () => string)[] = [
  (value) => path`/books/${value}`,
  (value) => path`/books/${value}/cover`,
  (value) => path`/${value}`,
  (value) => path`/books/${"x"}/pages/${value}`,
  (value) => path`/books/${value}/pages/${"x"}`,
];

describe("path", () => {
  test.each(refused)("refuses %j wherever it stands, when the request is made", (value) => {
    for (const template of templates) expect(template(value)).toThrow(InvalidArgumentError);
  });

  test.each([
    [path`@evil.example/${1}`, "/@evil.example/1"],
    [path`.evil.example`, "/.evil.example"],
    [path`${"evil.example"}/a`, "/evil.example/a"],
    [path`//evil.example/a`, "//evil.example/a"],
    [styledPath`@evil.example/${1}`, "/@evil.example/1"],
  ])("never makes another host of the base URL, %#", (given, want) => {
    const { host, pathname } = new URL(given("https://api.example"));
    expect([host, pathname]).toEqual(["api.example", want]);
  });

  test.each(kept)("keeps %j within its segment", (value, want) => {
    for (const template of templates) {
      const written = template(value)();
      expect(written).toContain(`/${want}`);
      // What a URL parser makes of it is what was written: no segment came or went.
      expect(new URL(written, "https://api.example").pathname).toBe(written);
      expect(written.split("/").length).toBe(template("a")().split("/").length);
    }
  });

  test("names the parameter and the template", () => {
    expect(path`/books/${"x"}/pages/${".."}`).toThrow('Parameter 2 of /books/{}/pages/{} cannot be "..".');
  });
});
