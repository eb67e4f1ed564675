import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../corpus/command.ts";
import { documentsOf } from "../corpus/documents.ts";
import { compare, type Pair } from "./comparison.ts";
import { consult, type Verdict } from "./oracle.ts";
import { rules } from "./rules.ts";

const folders = ["packages/emulator/src/generated", "generator/test/bookshop", "test/corpus/documents"];
const documents = folders.flatMap((folder) => documentsOf(path.join(root, folder), "", {}));

test.each(["request", "response"] as const)(
  "what a %s holds of our types is what it holds of theirs",
  async (view) => {
    const verdict = await inFolder((folder) => consult(documents, folder, () => {}, view));
    expect(verdict.unexplained).toEqual([]);
  },
  120_000,
);

describe("our types and openapi-typescript's", () => {
  let verdict: Verdict;
  beforeAll(async () => {
    verdict = await inFolder((folder) => consult(documents, folder));
  }, 120_000);

  test("are assignable to each other, or a rule says why they are not", () => {
    expect(verdict.unexplained).toEqual([]);
    expect(verdict.compared).toBeGreaterThan(200);
  });

  test("are compared wherever the oracle can read the document", () => {
    // Its types of that are a circle, which TypeScript refuses.
    expect(verdict.unusable.map(({ document }) => document)).toEqual(["circular-unions.yaml"]);
    expect(verdict.repaired).toEqual(["broken-references.yaml", "swagger-2.yaml"]);
  });

  test("differ at least once by each rule", () => {
    const used = new Set(verdict.explained.flatMap(({ rule }) => rule.split(" + ")));
    expect(rules.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
  });
});

describe("the comparison", () => {
  test.each([
    { what: "another type", ours: "{ a: number }", theirs: "{ a: string }", agree: false },
    { what: "a property that is optional on one side", ours: "{ a?: string }", theirs: "{ a: string }", agree: false },
    { what: "an optional property that one side lacks", ours: "{ a: 1; b?: 2 }", theirs: "{ a: 1 }", agree: false },
    { what: "an enum that lacks a value", ours: '"a" | "b"', theirs: '"a"', agree: false },
    { what: "unknown against something", ours: "unknown", theirs: "string", agree: false },
    { what: "the same, said differently", ours: "{ a: 1 } & { b?: 2 }", theirs: "{ b?: 2; a: 1 }", agree: true },
  ])("$what: agree is $agree", async ({ ours, theirs, agree }) => {
    const pair: Pair = {
      name: "one",
      ours: {
        files: new Map([["types.ts", `export type T = ${ours};\n`]]),
        types: new Map([["T", { name: "T", file: "types" }]]),
      },
      theirs: { rest: "export interface components { schemas: schemas }", schemas: new Map([["T", theirs]]) },
    };
    const { compared, disagreements, broken } = await inFolder((folder) => compare([pair], folder));
    expect({ compared, broken, agree: disagreements.length === 0 }).toEqual({ compared: 1, broken: [], agree });
  });
});

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "tramontane-oracle-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
