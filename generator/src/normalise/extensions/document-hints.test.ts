import { expect, test } from "vitest";
import { normaliseText, reports } from "../../../test/normalised.ts";

const operation = (id: string, more = ""): string => `{ operationId: ${id}, ${more} responses: {} }`;

async function hints(root: string, operations: readonly string[]): Promise<{ hints: unknown[]; told: string[] }> {
  const paths = operations.map((text, index) => `/p${index}: { get: ${text} }`).join(", ");
  const result = await normaliseText(`paths: { ${paths} }\n${root}`);
  return { hints: result.api.operations.map((read) => read.hints), told: reports(result) };
}

test("names methods by the first rule of the document that fits, unless an operation names itself", async () => {
  const rules =
    'x-speakeasy-name-override: [{ operationId: "^.*list.*", methodNameOverride: list }, { operationId: "s$", methodNameOverride: all }]';
  const operations = [
    operation("users_list"),
    operation("users"),
    operation("user"),
    operation("lists", "x-fern-sdk-method-name: every,"),
  ];
  expect(await hints(rules, operations)).toEqual({
    hints: [{ method: "list" }, { method: "all" }, undefined, { method: "every" }],
    told: [],
  });
});

test("tells of rules that are no plain pattern, or no rules", async () => {
  const rules =
    'x-speakeasy-name-override: [{ operationId: "(a+)+$", methodNameOverride: a }, { operationId: b }, { operationId: "b", methodNameOverride: c }]';
  expect(await hints(rules, [operation("aab")])).toEqual({
    hints: [{ method: "c" }],
    told: [
      "warning extension/name-override /x-speakeasy-name-override/0",
      "warning extension/name-override /x-speakeasy-name-override/1",
    ],
  });
});

test.each([
  { given: "x-speakeasy-retries: { strategy: none }", want: { retries: false }, told: [] },
  { given: "x-fern-retries: { disabled: true }", want: { retries: false }, told: [] },
  {
    given: "x-speakeasy-retries: { strategy: backoff, backoff: { maxInterval: 60000 }, statusCodes: [5XX] }",
    want: undefined,
    told: ["note extension/retries /x-speakeasy-retries"],
  },
])("retries as the root of the document says: $given", async ({ given, want, told }) => {
  expect(await hints(given, [operation("a")])).toEqual({ hints: [want], told });
});

test("an operation's own word on retries counts before the document's", async () => {
  const own = operation("a", "x-speakeasy-retries: { strategy: backoff },");
  expect(await hints("x-speakeasy-retries: { strategy: none }", [own])).toEqual({
    hints: [{ retries: true }],
    told: ["note extension/retries /paths/~1p0/get/x-speakeasy-retries"],
  });
});

test("tells that global parameters stay with their operations", async () => {
  const root = "x-speakeasy-globals: { parameters: [{ name: org, in: path }, { name: X-Team, in: header }] }";
  expect((await hints(root, [operation("a")])).told).toEqual(["note extension/globals /x-speakeasy-globals"]);
});
