import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { temporaryFiles } from "../../test/temporary-files.ts";

const main = join(import.meta.dirname, "main.ts");

const files = {
  "api.yaml":
    'openapi: 3.0.0\ninfo: { title: T, version: "1" }\npaths:\n  /a#b: { $ref: a.yaml }\n  /c:\n    get: { responses: { ok: {} } }\n',
  "a.yaml": "get: { responses: { '200': { description: D } } }\n",
};

/** Runs `tramontane normalise` as a process of its own, without colours, in a folder of these files. */
async function run(folder: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: "1" };
    execFile(process.execPath, [main, "normalise", "api.yaml", ...args], { cwd: folder, env }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });
}

const want = {
  openapi: "3.1.1",
  info: { title: "T", version: "1" },
  paths: { "/a": { get: { responses: { 200: { description: "D" } } } }, "/c": { get: { responses: {} } } },
};

test("writes JSON or YAML, by the name of the file, and tells what it changed", { timeout: 20_000 }, async () => {
  const folder = await temporaryFiles(files);
  expect(await run(folder, "-o", "out.json")).toEqual({
    code: 0,
    out: "out.json written; 2 changes reported (--verbose shows them).\n",
    err: 'api.yaml:6:5  warning  response/status  "ok" is no status and is left out.  (/paths/~1c/get)\n',
  });
  expect(JSON.parse(await readFile(join(folder, "out.json"), "utf8"))).toEqual(want);
  expect((await run(folder, "-o", "out.yaml", "--verbose")).err).toContain(
    'note  path/spelling  The path was written "/a#b".',
  );
  expect(parse(await readFile(join(folder, "out.yaml"), "utf8"))).toEqual(want);
  expect((await run(folder, "-o", "out.json")).out).toMatch(/^out\.json was up to date;/);
});

test("tells programs what it changed, with --report json", { timeout: 20_000 }, async () => {
  const folder = await temporaryFiles(files);
  const { out } = await run(folder, "-o", "out.json", "--report", "json");
  expect(JSON.parse(out)).toMatchObject({
    ok: true,
    output: "out.json",
    written: true,
    diagnostics: [{ code: "response/status", severity: "warning", position: { line: 6 } }, { code: "path/spelling" }],
  });
});

test("writes the document alone to standard output where no file is named", { timeout: 20_000 }, async () => {
  const folder = await temporaryFiles(files);
  const { out, err } = await run(folder);
  expect(JSON.parse(out)).toEqual(want);
  expect(err).toBe("");
});

test("a document that cannot be read is an error", { timeout: 20_000 }, async () => {
  const folder = await temporaryFiles({ "api.yaml": "a: [" });
  expect(await run(folder, "-o", "out.json")).toMatchObject({ code: 1, out: "" });
});
