import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

describe("the quickstart", () => {
  let ended: Ended;
  beforeAll(async () => {
    ended = await quickstart();
  }, 120_000);

  test("runs every step on every runtime and ends with a table that fits 80 columns", () => {
    expect([ended.code, ended.stderr]).toEqual([0, ""]);
    const table = ended.stdout.split("\n").filter((line) => /^ {2}(Node|Deno|Bun|workerd) .* ms /.test(line));
    expect(table.map((row) => [row.trim().split(" ")[0], row.match(/\d+ ms ok/g)?.length])).toEqual([
      ["Node", 5],
      ["Deno", 5],
      ["Bun", 5],
      ["workerd", 5],
    ]);
    expect(Math.max(...table.map((row) => row.length))).toBeLessThanOrEqual(80);
  });

  test("shows the same on every runtime", () => {
    const shown = ended.stdout.split(/\n(?=(?:Node|Deno|Bun|workerd) )/).slice(1);
    const words = shown.map((text) => text.slice(text.indexOf("\n"), text.indexOf("\n\n") + 1 || undefined));
    const [first = "", ...others] = words.map((text) => text.replaceAll(/conv_\w+/g, "conv").replaceAll(/\s+/g, " "));
    expect(first).toContain("240 of 240 records");
    expect(others).toEqual([first, first, first]);
  });
});

test.each([
  { name: "the real service without a key", args: ["--real"], code: 1, says: "set MISTRAL_API_KEY" },
  { name: "an option that does not exist", args: ["--rael"], code: 2, says: "--real" },
])("the quickstart refuses $name, and says what to do", async ({ args, code, says }) => {
  const ended = await quickstart(...args);
  expect([ended.code, ended.stdout]).toEqual([code, ""]);
  expect(ended.stderr).toContain(says);
});

function quickstart(...args: string[]): Promise<Ended> {
  const { MISTRAL_API_KEY: _, ...env } = process.env;
  const running = promisify(execFile)(process.execPath, [path.join(root, "scripts", "quickstart.ts"), ...args], {
    cwd: root,
    env: { ...env, NO_COLOR: "1" },
  });
  return running.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Ended) => error,
  );
}
