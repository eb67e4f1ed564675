import { execFile } from "node:child_process";
import { globSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { generate } from "../../generator/src/generate.ts";
import type { PlanOptions } from "../../generator/src/plan/options.ts";

const root = path.join(import.meta.dirname, "..", "..");
const bookshop = "generator/test/bookshop/openapi.yaml";
/** Every place, style and encoding. */
const parameters = "test/reference/parameters.yaml";

test.each<{ name: string; input: string; programs: number; options: PlanOptions }>([
  { name: "the bookshop", input: bookshop, programs: 16, options: {} },
  {
    name: "the bookshop in camel case, with dates",
    input: bookshop,
    programs: 16,
    options: { properties: "camel", dates: "Date" },
  },
  {
    name: "the harbour in camel case, with dates",
    input: "generator/test/harbour/openapi.yaml",
    programs: 14,
    options: { properties: "camel", dates: "Date" },
  },
  { name: "the Mistral client", input: "spec/openapi.yaml", programs: 100, options: {} },
  {
    name: "the Mistral client in camel case",
    input: "spec/openapi.yaml",
    programs: 100,
    options: { properties: "camel", enums: "closed" },
  },
  { name: "parameters of every kind", input: parameters, programs: 20, options: {} },
  {
    name: "parameters of every kind, converted",
    input: parameters,
    programs: 20,
    options: { properties: "camel", dates: "Date", int64: "bigint" },
  },
])("the programs of the reference of $name type-check", async ({ input, programs, options }) => {
  // Inside the workspace, where the runtime is found; with a dot, it is none of the sources that are checked.
  const folder = await mkdtemp(path.join(import.meta.dirname, ".emitted-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [output, reference] = [path.join(folder, "api"), path.join(folder, "reference")];
  await generate({
    input: path.join(root, input),
    output,
    reference,
    package: "shop",
    importExtension: ".ts",
    lock: false,
    ...options,
  });
  const found = await blocks(reference);
  expect(found.length).toBeGreaterThanOrEqual(programs);
  expect(await check(folder, found)).toBe("");
});

test("a wrong program is seen", async () => {
  const folder = await mkdtemp(path.join(import.meta.dirname, ".emitted-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await generate({
    input: path.join(root, bookshop),
    output: path.join(folder, "api"),
    importExtension: ".ts",
    lock: false,
  });
  const program = 'import { Bookshop } from "shop";\nawait new Bookshop().books.create({});';
  expect(await check(folder, [program])).toContain("Property 'title' is missing");
});

/** Every program of a folder of pages. */
async function blocks(folder: string): Promise<string[]> {
  const pages = await Promise.all(
    globSync("**/*.md", { cwd: folder }).map((page) => readFile(path.join(folder, page), "utf8")),
  );
  return pages.flatMap((page) => [...page.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""]) => code));
}

/** What a strict compiler says of programs that import the client of the folder as the package `shop`. */
async function check(folder: string, programs: readonly string[]): Promise<string> {
  const there = path.join(folder, "programs");
  await mkdir(there);
  await Promise.all(
    programs.map((program, index) => writeFile(path.join(there, `${index}.ts`), `${program}\nexport {};\n`)),
  );
  const config = {
    extends: "../../../tsconfig.json",
    compilerOptions: {
      exactOptionalPropertyTypes: true,
      paths: { shop: ["./api/index.ts"], "shop/client": ["./api/client.ts"], "shop/*": ["./api/operations/*.ts"] },
    },
    include: ["programs"],
    exclude: [],
  };
  await writeFile(path.join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = path.join(root, "node_modules", "typescript", "bin", "tsc");
  const run = promisify(execFile)(process.execPath, [tsc, "--project", "."], { cwd: folder });
  return (await run.catch((error: { stdout: string }) => error)).stdout;
}
