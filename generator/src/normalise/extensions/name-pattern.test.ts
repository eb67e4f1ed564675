import { expect, test } from "vitest";
import { namePattern } from "./name-pattern.ts";

const names = ["", "get", "getBook", "forget", "listBooks_v2", "GET /books", "get.all", "a]b", "x1", "ggg"];

test.each([
  "get",
  "^get",
  "get$",
  "^get$",
  "^.*get.*",
  "^get.+",
  "^(get|list)Book",
  "^(?:get|list).*s_v\\d$",
  "^(for|)get$",
  "^[a-z]+$",
  "[^a-z]",
  "^[A-Z]{0}",
  "\\.",
  "^g?et",
  "get|list",
  "^$",
  "",
  "^\\w+$",
  "\\s/",
  "[\\]]",
  "g+$",
  "^g*$",
  "^[\\w]+ ",
])("reads %j as a regular expression does", (pattern) => {
  const found = namePattern(pattern);
  const want = new RegExp(pattern, "s");
  if (pattern.includes("{")) expect(found).toBeUndefined();
  else expect(names.filter((name) => found?.(name))).toEqual(names.filter((name) => want.test(name)));
});

test.each([
  "(a+)+$",
  "a{2}",
  "(?i)get",
  "(?=a)",
  "a**",
  "[",
  "(",
  ")",
  "a)",
  "\\b",
  "\\1",
  "\\",
  "[b-a]",
  "*",
  "a".repeat(501),
])("leaves %j unread", (pattern) => {
  expect(namePattern(pattern)).toBeUndefined();
});

test("cannot be made slow", () => {
  expect(namePattern(`${".*".repeat(200)}x`)?.("a".repeat(2000))).toBe(false);
  expect(namePattern("(a|b)".repeat(30))).toBeUndefined();
});
