import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryFiles } from "../test/temporary-files.ts";
import { generate } from "./generate.ts";

const BOOKSHOP = fileURLToPath(new URL("../test/bookshop/openapi.yaml", import.meta.url));

test("a reference that is refused leaves the client and the lock unwritten", async () => {
  const folder = await temporaryFiles({ "reference/books.md": "written by a person" });
  const output = join(folder, "client");
  const running = generate({ input: BOOKSHOP, output, reference: join(folder, "reference") });
  await expect(running).rejects.toThrow("books.md");
  expect(await readdir(folder)).toEqual(["reference"]);
});

test("a client, its lock and its reference are written in one run, and nothing is left to do", async () => {
  const folder = await temporaryFiles({});
  const options = { input: BOOKSHOP, output: join(folder, "client"), reference: join(folder, "reference") };
  expect((await generate(options)).created).toContain("operations/books.ts");
  expect((await generate({ ...options, check: true })).drift).toEqual([]);
  expect((await readdir(folder)).sort()).toEqual(["client", "reference"]);
});
