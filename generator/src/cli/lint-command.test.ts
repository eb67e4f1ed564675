import { execFile } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFiles } from "../../test/temporary-files.ts";

const main = join(import.meta.dirname, "main.ts");

/** Runs `tramontane lint api.yaml` as a process of its own, without colours, over this text. */
async function run(text: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const folder = await temporaryFiles({ "api.yaml": text });
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: "1" };
    execFile(process.execPath, [main, "lint", "api.yaml", ...args], { cwd: folder, env }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });
}

const good =
  'openapi: 3.1.0\ninfo: { title: T, version: "1" }\nservers: [{ url: https://a.test }]\npaths: { /a: { get: { responses: {} } } }\n';
const undeclared = good.replace("/a:", '"/{b}":');
const warning = "api.yaml:4:20  warning  parameter/undeclared";

test.each<{ name: string; given: string; args: string[]; code: number; out: string; err: string }>([
  {
    name: "nothing",
    given: good,
    args: ["--strict"],
    code: 0,
    out: "",
    err: "0 errors, 0 warnings, 0 notes in 1 operation",
  },
  { name: "a warning", given: undeclared, args: [], code: 0, out: warning, err: "0 errors, 1 warning, 0 notes" },
  { name: "a warning, strictly", given: undeclared, args: ["--strict"], code: 1, out: warning, err: "1 warning" },
  { name: "what is no document", given: "a: [", args: [], code: 1, out: "", err: "load/syntax" },
])("tells $name", { timeout: 20_000 }, async ({ given, args, code, out, err }) => {
  const ran = await run(given, ...args);
  expect(ran.code).toBe(code);
  expect(ran.out.slice(0, out.length)).toBe(out);
  if (out === "") expect(ran.out).toBe("");
  expect(ran.err).toContain(err);
});

test("tells programs, with --report json", { timeout: 20_000 }, async () => {
  const { code, out } = await run(undeclared, "--report", "json", "--strict");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    ok: false,
    openapi: "3.1",
    operations: 1,
    inputs: ["api.yaml"],
    diagnostics: [{ code: "parameter/undeclared", position: { path: "api.yaml", line: 4 } }],
  });
});
