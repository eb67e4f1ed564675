import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { globSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");
let folder: string;

/** A clone in which nothing is installed: what an install reads, the bootstrap, and a task that says it ran. */
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tramontane-bootstrap-"));
  const manifests = globSync(["package.json", "{generator,test,packages/*,examples/*,test/*}/package.json"], {
    cwd: root,
  });
  for (const file of [
    ...manifests,
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    "scripts/bootstrap.mjs",
    "scripts/toolchain.mjs",
  ])
    await cp(path.join(root, file), path.join(folder, file));
  await writeFile(
    path.join(folder, "scripts", "test.ts"),
    "console.log('ran', ...process.argv.slice(2)); process.exit(7);",
  );
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test("a registry that cannot be reached is said to be so, with the remedy", { timeout: 60_000 }, async () => {
  const ended = await bootstrap(["test"], { npm_config_registry: "http://127.0.0.1:9", npm_config_fetch_retries: "0" });
  expect([ended.code, ended.stderr]).toEqual([1, expect.stringContaining("npm config get registry")]);
});

test("a machine without npm is told where to get it", async () => {
  const ended = await bootstrap(["test"], { PATH: folder });
  expect([ended.code, ended.stderr]).toEqual([1, expect.stringContaining('"npx" was not found')]);
});

test("a task that does not exist is answered with those that do", async () => {
  const ended = await bootstrap(["tset"]);
  expect([ended.code, ended.stderr]).toEqual([1, expect.stringContaining("Tasks: quickstart, test")]);
});

test("an install of this very state is not repeated, and the task gets its arguments and gives its exit code", async () => {
  await pretendInstalled();
  const ended = await bootstrap(["test", "unit", "--flag"], { PATH: "" });
  expect([ended.code, ended.stdout]).toEqual([7, expect.stringContaining("ran unit --flag")]);
});

test.each(["pnpm-lock.yaml", "pnpm-workspace.yaml", "generator/package.json", "examples/quickstart/package.json"])(
  "an edit of %s asks for an install",
  async (file) => {
    await pretendInstalled();
    await writeFile(path.join(folder, file), `${await readFile(path.join(folder, file), "utf8")}\n`);
    expect((await bootstrap(["test"], { PATH: folder })).stderr).toContain('"npx" was not found');
  },
);

/** What a finished install leaves behind, with this process's Node in the place of the pinned one. */
async function pretendInstalled(): Promise<void> {
  const bin = path.join(folder, "node_modules", "node", "bin");
  await mkdir(bin, { recursive: true });
  await mkdir(path.join(folder, "node_modules", ".bin"));
  await cp(process.execPath, path.join(bin, path.basename(process.execPath)), { mode: 2 });
  const { fingerprint } = await import(path.join(folder, "scripts", "toolchain.mjs"));
  await writeFile(path.join(folder, "node_modules", ".tramontane-installed"), fingerprint());
}

async function bootstrap(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const script = path.join(folder, "scripts", "bootstrap.mjs");
  const settings = { ...process.env, HOME: folder, npm_config_cache: path.join(folder, "cache"), ...env };
  return promisify(execFile)(process.execPath, [script, ...args], { env: settings }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error) => error,
  );
}
