import { readdir } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { counterexample, escapers } from "./escapers.ts";

test.each(escapers)("$name holds any text", (escaper) => {
  expect(counterexample(escaper, 3000, 7)).toBeUndefined();
});

test("an escaper that lets something through is seen", () => {
  const broken = { name: "quotes alone", holds: (text: string) => !text.includes("*/") };
  expect(counterexample(broken, 3000, 7)).toContain("Counterexample");
});

test("every escaper is tried", async () => {
  const folder = path.join(import.meta.dirname, "../../generator/src/emit/text");
  const modules = (await readdir(folder)).filter((name) => !name.endsWith(".test.ts") && name !== "layout.ts");
  const tried = new Set(escapers.map(({ module }) => module));
  expect(modules.filter((name) => !tried.has(name))).toEqual([]);
});
