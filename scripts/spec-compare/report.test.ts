import { expect, test } from "vitest";
import { reportLines } from "./report.ts";

const names = { ours: "spec/openapi.yaml", theirs: "other.yaml", accepted: "spec/accepted-differences.yaml" };
const reason = {
  place: "*.type",
  kind: "required",
  source: "convention",
  reason: "The server always sends it.",
} as const;

test("what is unexplained comes under its schema or operation, what is accepted is counted, what is stale is told", () => {
  const judged = {
    unexplained: [
      { kind: "missing", place: "DELETE /v1/x", directions: ["request"], theirs: "delete_x" },
      { kind: "type", place: "Cat.lives", directions: ["request", "response"], ours: "integer", theirs: "string" },
      { kind: "extra", place: "GET /v1/x ?page", directions: ["request"], ours: "integer" },
    ],
    accepted: [{ difference: { kind: "required", place: "Cat.type", directions: ["response"] }, by: reason }],
    stale: [{ ...reason, place: "Dog.*" }],
  } as const;
  expect(reportLines(judged, names, { ours: 2, theirs: 3 }, (_, text) => text).join("\n")).toBe(`\
spec/openapi.yaml beside other.yaml: 2 and 3 operations

Operations
  missing    DELETE /v1/x  delete_x

Cat
  type       .lives  ours integer, theirs string  request and response

GET /v1/x
  extra      ?page  ours integer  request

Accepted:
     1  required *.type  convention: The server always sends it.

There is no such difference any more; take these out of spec/accepted-differences.yaml:
  required Dog.*

4 differences: 1 accepted, 3 unexplained.`);
});
