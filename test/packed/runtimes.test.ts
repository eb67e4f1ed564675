import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { globSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { serveFaults } from "./faulty-server.ts";
import { type Run, runtimes } from "./runtimes.ts";
import { names } from "./scenarios.ts";

const root = path.join(import.meta.dirname, "..", "..");
const apiKey = "packed-key";
let folder = "";
let emulator: Awaited<ReturnType<typeof serve>>;
let faulty: Awaited<ReturnType<typeof serveFaults>>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tramontane-consumer-"));
  await install(folder);
  await build({
    entryPoints: [path.join(import.meta.dirname, "scenarios.ts")],
    outfile: path.join(folder, "scenarios.mjs"),
    bundle: true,
    // What is tried stays outside, as it is published.
    packages: "external",
    format: "esm",
  });
  emulator = await serve(inject("packages"));
  faulty = await serveFaults();
});

afterAll(async () => {
  await emulator?.close();
  await faulty?.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(runtimes)("$name", ({ is, run }) => {
  let outcome: Run;
  beforeAll(async () => {
    outcome = await run(folder, { baseURL: emulator.url, faultyURL: faulty.url, apiKey });
  });

  test("is the runtime that ran", () => expect(outcome.runtime).toMatch(is));

  test("is left with nothing running", () => expect(outcome.ended).toBe(true));

  test.each(names)("%s", (name) => {
    expect(outcome.results.find((result) => result.name === name)).toEqual({ name });
  });
});

test("the client brings no other package with it", () => {
  expect(
    globSync(["*", "@*/*"], { cwd: path.join(folder, "node_modules") }).filter((name) => !/^\.|^@\w+$/.test(name)),
  ).toEqual([path.join("@tramontane", "mistral")]);
});

/** Installs the client's tarball as a user would; it has no dependencies, so npm needs no registry. */
async function install(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(
    path.join(folder, "package.json"),
    JSON.stringify({ name: "consumer", private: true, type: "module" }),
  );
  const [tarball = ""] = globSync(path.join(root, ".cache", "packed", "tramontane-mistral-*.tgz"));
  const args = ["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", tarball];
  execFileSync("npm", args, { cwd: folder, stdio: "pipe", shell: process.platform === "win32" });
}

/** Serves the published emulator from a process of its own, on a free port; it wants a key. */
async function serve(packages: string): Promise<{ url: string; close: () => Promise<void> }> {
  const program = `
    import { serve } from "@tramontane/emulator/node";
    const { url } = await serve({ port: 0, requireKey: true });
    console.log(url);
  `;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: packages,
    stdio: ["ignore", "pipe", "inherit"],
  });
  child.stdout.setEncoding("utf8");
  const [url] = (await Promise.race([
    once(child.stdout, "data"),
    once(child, "exit").then(([code]) => {
      throw new Error(`The emulator ended with ${code} before it listened.`);
    }),
  ])) as [string];
  return {
    url: url.trim(),
    close: async () => {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
    },
  };
}
