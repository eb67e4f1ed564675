import { readdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { printed } from "./printed.ts";
import { programsOf, swap, type Swapped } from "./swapped.ts";

const folder = path.join(import.meta.dirname, "programs");
const files = readdirSync(folder);

describe("a program of the official client with only its imports changed", () => {
  let programs: Swapped;
  beforeAll(async () => {
    programs = await swap(await programsOf(folder, files));
  });
  afterAll(() => programs.remove());

  test.each(files.map((file) => path.basename(file, ".ts")))("%s prints the same", async (name) => {
    const wanted = await printed(programs.file("official", name));
    expect(wanted.length).toBeGreaterThan(0);
    expect(await printed(programs.file("compat", name))).toEqual(wanted);
  });
});
