import { beforeAll, describe, expect, test } from "vitest";
import { calls } from "./calls/index.ts";
import { missingArguments } from "./coverage.ts";
import { readSubject, type Subject } from "./made/subject.ts";
import { type ComparedMethod, everyMethod, officialMethods } from "./every-method.ts";
import { faultLines, unmetDifferences } from "./report.ts";

let subject: Subject;
const compared = new Map<string, ComparedMethod>();

beforeAll(async () => {
  subject = await readSubject();
  for await (const method of everyMethod()) compared.set(method.method, method);
}, 120_000);

describe.each(officialMethods())("%s", (name) => {
  test("the same requests as the official client's, the same answers read", () => {
    expect(faultLines(methodOf(name))).toEqual([]);
  });

  test("the calls give every argument that the document has", () => {
    const operation = subject.operations.get(name);
    if (!operation) return;
    const { comparisons } = methodOf(name);
    const requests = comparisons.flatMap(({ ours }) => ours.requests.slice(0, 1));
    expect(missingArguments(comparisons[0]?.operation ?? expect.fail(), requests, subject.document)).toEqual([]);
  });
});

test("what was written by hand is of methods that both clients have", () => {
  expect(Object.keys(calls).filter((name) => !compared.has(name))).toEqual([]);
});

test("every accepted difference is met in each of its methods", () => {
  expect(unmetDifferences([...compared.values()], "own")).toEqual([]);
});

function methodOf(name: string): ComparedMethod {
  return compared.get(name) ?? expect.fail(`${name} was not compared`);
}
