import { beforeAll, describe, expect, test } from "vitest";
import { type ComparedMethod, everyMethod, officialMethods } from "./every-method.ts";
import { faultLines, unmetDifferences } from "./report.ts";

const compared = new Map<string, ComparedMethod>();

beforeAll(async () => {
  for await (const method of everyMethod(undefined, { shape: "official" })) compared.set(method.method, method);
}, 120_000);

describe("the client in the official one's shape, given the very arguments that the official one is given", () => {
  test.each(officialMethods())("%s: the same requests, the same values", (name) => {
    expect(faultLines(compared.get(name) ?? expect.fail(`${name} was not compared`))).toEqual([]);
  });
});

test("what is accepted of this shape alone is met", () => {
  const wanted = unmetDifferences([...compared.values()], "official");
  const everywhere = unmetDifferences([], "own");
  expect(wanted.filter((one) => !everywhere.includes(one))).toEqual([]);
});
