import { execFile } from "node:child_process";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { temporaryFiles } from "../../test/temporary-files.ts";
import { cacheFolder } from "./compile-cache.ts";

// Two tests start processes, which a busy machine is slow to do.
vi.setConfig({ testTimeout: 60_000 });

test.each([
  { platform: "linux", env: { HOME: "/home/a" }, want: "/home/a/.cache/tramontane/compiled" },
  { platform: "linux", env: { HOME: "/home/a", XDG_CACHE_HOME: "/c" }, want: "/c/tramontane/compiled" },
  { platform: "darwin", env: { HOME: "/Users/a" }, want: "/Users/a/Library/Caches/tramontane/compiled" },
  { platform: "win32", env: { LOCALAPPDATA: "/l", HOME: "/h" }, want: "/l/tramontane/compiled" },
  { platform: "win32", env: { HOME: "/h" }, want: undefined },
  { platform: "linux", env: { XDG_CACHE_HOME: "", HOME: "" }, want: undefined },
] as const)("what is compiled is kept in $want on $platform with $env", ({ platform, env, want }) => {
  expect(cacheFolder(platform, env)?.replaceAll("\\", "/")).toBe(want);
});

/** Runs the command with a home of its own, and gives what it said and what became of that home. */
async function version(home: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const main = join(import.meta.dirname, "main.ts");
  const whole = { PATH: process.env["PATH"], HOME: home, LOCALAPPDATA: home, ...env };
  return new Promise((resolve) => {
    execFile(process.execPath, [main, "--version"], { env: whole }, (_, out, err) => {
      resolve(out + err);
    });
  });
}

test("a run keeps what it compiled below the home of its user, unless that is switched off", async () => {
  const home = await temporaryFiles({});
  const said = await version(home, { NODE_DISABLE_COMPILE_CACHE: "1" });
  expect(said).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(await readdir(home)).toEqual([]);
  expect(await version(home)).toBe(said);
  expect(await readdir(home)).toHaveLength(1);
});

test("a home that cannot hold anything is no fault", async () => {
  const home = await temporaryFiles({});
  const file = join(home, "file");
  await writeFile(file, "");
  expect(await version(file)).toMatch(/^\d+\.\d+\.\d+\n$/);
});
