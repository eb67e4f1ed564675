import { describe, expect, it } from "vitest";
import { bindingName, camelCase, kebabCase, memberName, NameScope, pascalCase, typeName, words } from "./names.ts";

describe("words", () => {
  it.each([
    ["dataset-records v2", ["dataset", "records", "v2"]],
    ["HTTPValidationError", ["HTTP", "Validation", "Error"]],
    ["OAuth2TokenAuth", ["O", "Auth2", "Token", "Auth"]],
    ["get_history", ["get", "history"]],
    ["ünïcode", ["n", "code"]],
    ["🙈", []],
  ])("%s", (given, want) => {
    expect(words(given)).toEqual(want);
  });
});

describe("cases", () => {
  it.each([
    ["import from-campaign", "ImportFromCampaign", "importFromCampaign", "import-from-campaign"],
    ["URLs of HTTP errors", "URLsOfHTTPErrors", "urlsOfHTTPErrors", "urls-of-http-errors"],
    ["../../x", "X", "x", "x"],
  ])("%s", (given, pascal, camel, kebab) => {
    expect([pascalCase(given), camelCase(given), kebabCase(given)]).toEqual([pascal, camel, kebab]);
  });
});

describe("typeName", () => {
  it.each([
    ["HTTPValidationError", "HTTPValidationError"],
    ["dataset_record", "DatasetRecord"],
    ["3d-model", "Schema3DModel"],
    ["", "Schema"],
    ["__proto__", "Proto"],
    ["a;alert(1)", "AAlert1"],
  ])("%s -> %s", (given, want) => {
    expect(typeName(given)).toBe(want);
  });
});

describe("memberName", () => {
  it.each([
    ["getHistory", "getHistory"],
    ["get_history", "getHistory"],
    ["POST /books/{id}", "postBooksId"],
    ["2fa", "call2Fa"],
  ])("%s -> %s", (given, want) => {
    expect(memberName(given)).toBe(want);
  });
});

describe("bindingName", () => {
  it.each([
    ["book_id", "book_id"],
    ["path", "path_"],
    ["delete", "delete_"],
    ["page[size]", "page_size"],
    ["2", "_2"],
  ])("%s -> %s", (given, want) => {
    expect(bindingName(given, new Set(["path"]))).toBe(want);
  });
});

describe("NameScope", () => {
  it("gives a name once and numbers the rest", () => {
    const scope = new NameScope(["Call"]);
    expect(["Book", "Book", "Call", "Book2"].map((name) => scope.claim(name))).toEqual([
      "Book",
      "Book2",
      "Call2",
      "Book22",
    ]);
  });
});
