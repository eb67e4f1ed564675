import { execFile } from "node:child_process";
import { globSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

const root = path.join(import.meta.dirname, "..", "..");
const bookshop = path.join(root, "generator", "test", "bookshop", "openapi.yaml");

let home: string;
beforeAll(async () => {
  home = await realpath(await mkdtemp(path.join(tmpdir(), "tramontane-init-")));
});
afterAll(() => rm(home, { recursive: true, force: true }));

describe("a package made of the bookshop", () => {
  const folder = (): string => path.join(home, "shop");

  test("is made without a question", async () => {
    const { code, stdout, stderr } = await tramontane("init", bookshop, "shop", "--name", "@acme/bookshop");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("npm install");
  });

  test("installs without the network", async () => {
    await localDependencies(folder());
    expect(await pnpm(folder(), "install", "--offline", "--ignore-workspace")).toMatchObject({ code: 0 });
  });

  test("builds without a warning", async () => {
    const { code, stdout, stderr } = await pnpm(folder(), "run", "build");
    // npm speaks of its own settings where it starts pnpm.
    const said = (stdout + stderr).replace(/^npm .*$/gm, "");
    expect([code, said.match(/warn|hint/i)]).toEqual([0, null]);
  });

  test("has the declarations of the class in five files for an editor to read", async () => {
    await writeFile(path.join(folder(), "program.ts"), 'export { Bookshop } from "@acme/bookshop";\n');
    const config = { extends: "./tsconfig.json", files: ["program.ts"], include: [] };
    await writeFile(path.join(folder(), "program.json"), JSON.stringify(config));
    const compiler = path.join("node_modules", "typescript", "bin", "tsc");
    const { stdout } = await run(folder(), compiler, ["-p", "program.json", "--noEmit", "--listFiles"]);
    const names = [...stdout.matchAll(/dist[\\/]([a-z]+)[^\\/]*\.d\.ts$/gm)].map(([, name]) => name);
    expect(names.toSorted()).toEqual(["index", "operations", "resources", "runtime", "types"]);
    for (const file of ["program.ts", "program.json"]) await rm(path.join(folder(), file));
  });

  test("type-checks, and is what would be generated", async () => {
    expect(await pnpm(folder(), "run", "check")).toMatchObject({ code: 0 });
  });

  test("passes its own tests", async () => {
    const { code, stdout } = await pnpm(folder(), "test");
    expect([code, /pass (\d+)/.exec(stdout)?.[1], /fail (\d+)/.exec(stdout)?.[1]]).toEqual([0, "3", "0"]);
  });

  test("has programs in its README that type-check", async () => {
    const text = await readFile(path.join(folder(), "README.md"), "utf8");
    const programs = [...text.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""]) => code);
    expect(programs).toHaveLength(4);
    // As the package's own code, so that its name leads to what was built.
    for (const [index, program] of programs.entries())
      await writeFile(path.join(folder(), "src", `readme-${index}.ts`), `${program}\nexport {};\n`);
    const checked = await run(folder(), path.join("node_modules", "typescript", "bin", "tsc"), ["--noEmit"]);
    for (const file of globSync("src/readme-*.ts", { cwd: folder() })) await rm(path.join(folder(), file));
    expect(checked.stdout).toBe("");
  });

  test("packs into what other checkers find nothing wrong with", async () => {
    expect(await pnpm(folder(), "pack")).toMatchObject({ code: 0 });
    const [tarball = ""] = globSync("*.tgz", { cwd: folder() });
    const bin = path.join(root, "node_modules");
    const said = await run(folder(), path.join(bin, "publint", "src", "cli.js"), ["run", tarball, "--strict"]);
    expect(said).toMatchObject({ code: 0, stdout: expect.stringContaining("All good") });
    const attw = path.join(bin, "@arethetypeswrong", "cli", "dist", "index.js");
    const types = await run(folder(), attw, [tarball, "--profile", "esm-only", "--no-definitely-typed"]);
    expect(types).toMatchObject({ code: 0 });
  });

  test("depends on nothing", async () => {
    const manifest = JSON.parse(await readFile(path.join(folder(), "package.json"), "utf8"));
    expect([manifest.dependencies, manifest.peerDependencies]).toEqual([undefined, undefined]);
    const built = await readFile(path.join(folder(), "dist", "index.js"), "utf8");
    expect(built).not.toContain("@tramontane/runtime");
  });
});

test.each([
  { name: "a folder that holds something", args: ["full"], says: "is not empty" },
  { name: "a name no package can have", args: ["new", "--name", "Not A Name"], says: "cannot be the name" },
])("refuses $name, and writes nothing", async ({ args, says }) => {
  await writeFile(path.join(await emptyFolder("full"), "mine.txt"), "mine");
  const { code, stderr } = await tramontane("init", bookshop, ...args);
  expect([code, stderr]).toEqual([1, expect.stringContaining(says)]);
  expect(await readdir(path.join(home, "full"))).toEqual(["mine.txt"]);
  await expect(readdir(path.join(home, "new"))).rejects.toThrow("ENOENT");
});

async function emptyFolder(name: string): Promise<string> {
  await mkdir(path.join(home, name), { recursive: true });
  return path.join(home, name);
}

/** The packages of this workspace stand in for the registry: the runtime's tarball, links to all else. */
async function localDependencies(folder: string): Promise<void> {
  const file = path.join(folder, "package.json");
  const manifest = JSON.parse(await readFile(file, "utf8")) as { devDependencies: Record<string, string> };
  const [runtime = ""] = globSync("tramontane-runtime-*.tgz", { cwd: path.join(root, ".cache", "packed") });
  for (const name of Object.keys(manifest.devDependencies)) {
    const source = name === "tramontane" ? inject("packages") : root;
    manifest.devDependencies[name] =
      name === "@tramontane/runtime"
        ? `file:${path.join(root, ".cache", "packed", runtime)}`
        : `link:${await realpath(path.join(source, "node_modules", name))}`;
  }
  await writeFile(file, JSON.stringify(manifest, null, 2));
}

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function tramontane(...args: string[]): Promise<Ended> {
  return run(home, path.join(inject("packages"), "node_modules", "tramontane", "dist", "cli", "main.js"), args);
}

function run(cwd: string, program: string, args: readonly string[]): Promise<Ended> {
  return ended(process.execPath, [program, ...args], cwd);
}

/** The pnpm of this workspace, in another folder. */
async function pnpm(cwd: string, ...args: string[]): Promise<Ended> {
  const { packageManager } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
  return ended("npx", ["-y", "-p", packageManager.replace(/\+.*$/, ""), "pnpm", ...args], cwd);
}

async function ended(command: string, args: readonly string[], cwd: string): Promise<Ended> {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" };
  try {
    return { code: 0, ...(await promisify(execFile)(command, args, { cwd, env })) };
  } catch (error) {
    const { code = 1, stdout = "", stderr = "" } = error as Partial<Ended>;
    return { code, stdout, stderr };
  }
}
