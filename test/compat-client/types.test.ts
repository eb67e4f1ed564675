import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { PAGES, samplesOf } from "./samples.ts";
import { type Program, programsOf, swap } from "./swapped.ts";
import { typeErrors } from "./type-check.ts";

const folder = path.join(import.meta.dirname, "programs");

test("programs type-check with either client", async () => {
  expect(await errorsIn(await programsOf(folder, readdirSync(folder)))).toEqual([]);
});

test.skipIf(samplesOf(PAGES).length === 0)("samples have the same type errors with either client", async () => {
  const errors = await errorsIn(samplesOf(PAGES).map(({ name, text }) => ({ name, text: `${text}\nexport {};\n` })));
  const of = (client: string): string[] =>
    errors
      .filter((line) => line.startsWith(client))
      .map((line) => line.replace(/^\w+\/([^:]*): error (TS\d+).*/, "$1 $2"));
  expect(of("compat")).toEqual(of("official"));
});

async function errorsIn(programs: readonly Program[]): Promise<string[]> {
  const swapped = await swap(programs);
  try {
    return await typeErrors(swapped.folder);
  } finally {
    await swapped.remove();
  }
}
