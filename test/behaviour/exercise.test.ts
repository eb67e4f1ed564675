import path from "node:path";
import { expect, test } from "vitest";
import { type Exercise, exercise } from "./exercise.ts";

const root = path.join(import.meta.dirname, "..", "..");

/** The document lets a discriminator be left out, and the values that are made leave it out; the server wants it. */
const withoutDiscriminator = ["chat.complete", "chat.stream", "beta.observability.datasets.records.judge"];

test.each([
  { name: "the bookshop", document: "generator/test/bookshop/openapi.yaml", operations: 8, refused: [] },
  { name: "the Mistral API", document: "spec/openapi.yaml", operations: 53, refused: withoutDiscriminator },
])(
  "a server that knows the document takes every operation of $name",
  { timeout: 120_000 },
  async ({ document, operations, refused }) => {
    const all: Exercise[] = [];
    for await (const one of exercise(path.join(root, document), false)) all.push(one);
    const failed = all.filter(({ outcome }) => outcome !== "accepted");
    expect(failed.filter(({ operation }) => !refused.some((name) => operation.startsWith(`${name}:`)))).toEqual([]);
    expect(all.length).toBeGreaterThanOrEqual(operations);
  },
);
