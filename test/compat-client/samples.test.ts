import { execFile } from "node:child_process";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PAGES, samplesOf } from "./samples.ts";
import { type ClientName, swap, type Swapped } from "./swapped.ts";

const samples = samplesOf(PAGES);
const preload = path.join(import.meta.dirname, "preload.ts");

if (samples.length === 0) console.log(`Skipped: there are no pages of documentation in ${PAGES}.`);

describe.skipIf(samples.length === 0)("a sample of the official documentation with only its import changed", () => {
  let programs: Swapped;
  beforeAll(async () => {
    programs = await swap(samples);
  });
  afterAll(() => programs.remove());

  test.each(samples)("$name ends the same", async ({ name }) => {
    const [wanted, given] = await Promise.all([run(programs, "official", name), run(programs, "compat", name)]);
    expect(wanted.output).not.toBe("");
    expect(given).toEqual(wanted);
  });

  test("there are as many as a person counts", () => expect(samples).toHaveLength(10));
});

function run(programs: Swapped, client: ClientName, name: string): Promise<{ code: unknown; output: string }> {
  const args = ["--import", preload, programs.file(client, name)];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { timeout: 20_000 }, (error, output) =>
      resolve({ code: error ? error.code : 0, output }),
    );
  });
}
