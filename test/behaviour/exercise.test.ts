import path from "node:path";
import { expect, test } from "vitest";
import { type Exercise, exercise } from "./exercise.ts";

const root = path.join(import.meta.dirname, "..", "..");

test.each([
  { name: "the bookshop", document: "generator/test/bookshop/openapi.yaml", operations: 8 },
  { name: "the Mistral API", document: "spec/openapi.yaml", operations: 53 },
])(
  "a server that knows the document takes every operation of $name",
  { timeout: 120_000 },
  async ({ document, operations }) => {
    const all: Exercise[] = [];
    for await (const one of exercise(path.join(root, document), false)) all.push(one);
    expect(all.filter(({ outcome }) => outcome !== "accepted")).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(operations);
  },
);
