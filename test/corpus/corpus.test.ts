import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { corpusFolder } from "./archive.ts";
import { run } from "./command.ts";
import { checkTypes, typescript7 } from "./types.ts";

/** The command and its sum. */
async function corpus(...args: string[]): Promise<{ code: number; text: string; sum: Record<string, unknown> }> {
  const { code, text } = await run("node", "test/corpus/main.ts", ...args);
  return { code, text, sum: JSON.parse(text.trimEnd().split("\n").at(-1) ?? "{}") };
}

describe("pnpm corpus", () => {
  test("finds nothing wrong with the documents that have the troubles of the world's", async () => {
    const { code, text, sum } = await corpus("--folder", path.join(import.meta.dirname, "documents"));
    expect({ code, ...sum }, text).toMatchObject({
      code: 0,
      generated: sum.documents,
      checked: sum.documents,
      identical: sum.documents,
      failures: {},
    });
  }, 120_000);

  test.runIf(existsSync(corpusFolder))(
    "finds nothing wrong with a sample of the corpus",
    async () => {
      const { code, text, sum } = await corpus("--sample", "30");
      expect({ code, ...sum }, text).toMatchObject({
        code: 0,
        documents: 30,
        checked: 30,
        identical: 30,
        failures: {},
      });
    },
    120_000,
  );
  if (!existsSync(corpusFolder))
    console.log("The corpus is not in the cache, no sample of it is tried: pnpm corpus fetches it.");

  test("tells which document fails, and goes on", async () => {
    const folder = await temporaryFolder();
    const good = { openapi: "3.0.3", info: { title: "Good", version: "1" }, paths: {} };
    await writeFile(path.join(folder, "bad.json"), '{ "openapi": "3.0.3", "paths": {');
    await writeFile(path.join(folder, "good.json"), JSON.stringify(good));
    const { code, text, sum } = await corpus("--folder", folder);
    expect({ code, ...sum }, text).toMatchObject({
      code: 1,
      documents: 2,
      generated: 1,
      checked: 1,
      failures: { generate: ["bad.json"] },
    });
  }, 60_000);
});

test("a client whose types are wrong is told by the name of its document", async () => {
  const folder = await temporaryFolder();
  const clients = ["right", "wrong"].map((name) => ({
    name: `${name}.json`,
    file: "",
    output: path.join(folder, name),
  }));
  await writeFile(path.join(folder, "package.json"), '{ "type": "module" }');
  for (const { output } of clients) await mkdir(output);
  await writeFile(path.join(folder, "right", "types.ts"), "export const one: number = 1;\n");
  await writeFile(
    path.join(folder, "wrong", "types.ts"),
    "export const one: string = 1;\nexport const two: string = 2;\n",
  );
  const { failures } = await checkTypes(clients, folder, typescript7, () => {});
  expect(failures).toEqual([
    { document: "wrong.json", stage: "check 7", message: expect.stringMatching(/^types\.ts\(1,14\): error TS2322/) },
  ]);
});

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "tramontane-corpus-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
