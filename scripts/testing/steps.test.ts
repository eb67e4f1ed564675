import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { type Outcome, runSteps, type Step } from "./steps.ts";

const good: Outcome = { passed: 3, failed: 0, output: "all is well" };
const bad: Outcome = { passed: 1, failed: 2, output: "what went wrong" };

describe("runSteps", () => {
  test.each([
    { name: "everything passed", given: [good, good], code: 0, last: "6 passed, 0 failed" },
    { name: "a step failed", given: [bad, good], code: 1, last: "4 passed, 2 failed" },
    { name: "a step could not run", given: [new Error("no such command"), good], code: 1, last: "3 passed, 1 failed" },
    { name: "some were skipped", given: [{ ...good, skipped: 2 }], code: 0, last: "3 passed, 0 failed, 2 skipped" },
    { name: "nothing ran", given: [], code: 1, last: "0 passed, 0 failed" },
    { name: "nothing passed", given: [{ ...good, passed: 0 }], code: 1, last: "0 passed, 0 failed" },
  ])("ends with a plain sum and an exit code when $name", async ({ given, code, last }) => {
    const { lines, result } = await run(given);
    expect([result, lines.at(-1)]).toEqual([code, last]);
  });

  test("shows the output of a step that failed, and of no other", async () => {
    const { lines } = await run([good, bad, new Error("no such command")]);
    expect(lines).toContain("what went wrong");
    expect(lines.join("\n")).toContain("no such command");
    expect(lines).not.toContain("all is well");
  });
});

async function run(given: readonly (Outcome | Error)[]): Promise<{ result: number; lines: string[] }> {
  let written = "";
  const steps = given.map((outcome, index): Step => {
    const run = (): Promise<Outcome> => (outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome));
    return { id: String(index), title: `Step ${index}`, run };
  });
  const result = await runSteps(steps, (text) => (written += text));
  return { result, lines: stripVTControlCharacters(written).trimEnd().split("\n") };
}
