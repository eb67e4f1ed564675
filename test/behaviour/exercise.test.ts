import path from "node:path";
import { expect, test } from "vitest";
import { type Exercise, exercise } from "./exercise.ts";

const root = path.join(import.meta.dirname, "..", "..");

test.each([
  { name: "the bookshop", document: "generator/test/bookshop/openapi.yaml", operations: 8, refused: [] },
  {
    name: "the Mistral API",
    document: "spec/openapi.yaml",
    operations: 299,
    // Where `{consumer_scope}` is `user`, a server looks at `/user/credentials` first, which has other methods.
    refused: [
      "beta.connectors.createCredentials: 405 POST method not allowed",
      "beta.connectors.updateCredentials: 405 PATCH method not allowed",
    ],
  },
])(
  "a server that knows the document takes every operation of $name",
  { timeout: 120_000 },
  async ({ document, operations, refused }) => {
    const all: Exercise[] = [];
    for await (const one of exercise(path.join(root, document), false)) all.push(one);
    const others = all.filter(({ outcome }) => outcome !== "accepted");
    expect(others.map(({ operation, reason }) => `${operation.split(":")[0]}: ${reason}`)).toEqual(refused);
    expect(all.length).toBeGreaterThanOrEqual(operations);
  },
);
