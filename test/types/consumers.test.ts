import { execFile } from "node:child_process";
import { cp, mkdir, realpath, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { compilers, type Project, projects } from "./projects.ts";

const root = path.join(import.meta.dirname, "..", "..");
const execute = promisify(execFile);

describe.each(compilers)("TypeScript $version", ({ file }) => {
  const compiler = path.join(root, file);

  test("is the version it says", async () => {
    const { stdout } = await execute(process.execPath, [compiler, "--version"]);
    expect(stdout).toContain(`Version ${file.includes("5.9") ? "5.9." : "7."}`);
  });

  describe.each(projects)("$name", (project) => {
    test.each(project.resolutions)("%s", async (resolution) => {
      const folder = path.join(
        inject("packages"),
        `types-${project.name}-${resolution}-${path.basename(path.dirname(path.dirname(file)))}`,
      );
      await writeProject(folder, project, resolution);
      expect(await report(process.execPath, [compiler, "--project", "."], folder)).toBe("");
    });
  });
});

describe("Deno", () => {
  let folder: string;
  beforeAll(async () => {
    folder = path.join(inject("packages"), "types-deno");
    await writeSources(folder, true);
    const compilerOptions = { strict: true, skipLibCheck: false };
    await writeFile(path.join(folder, "deno.json"), JSON.stringify({ nodeModulesDir: "manual", compilerOptions }));
  });

  test("deno check", async () => {
    const deno = path.join(root, "test", "node_modules", "deno", process.platform === "win32" ? "deno.exe" : "deno");
    const said = await report(deno, ["check", "--no-remote", "--quiet", "program.ts", "generator.ts"], folder);
    expect(said).toBe("");
  });
});

/** What a checker complained of; empty when nothing. */
async function report(command: string, args: string[], cwd: string): Promise<string> {
  const env = { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" };
  try {
    await execute(command, args, { cwd, env });
    return "";
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return stdout + stderr || String(error);
  }
}

/** A project beside the unpacked packages, with no types of others but those it asks for. */
async function writeProject(folder: string, project: Project, resolution: string): Promise<void> {
  await writeSources(folder, project.generator);
  for (const name of project.types) await linkTypes(name, folder);
  const compilerOptions = {
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    target: "ES2022",
    lib: project.lib,
    types: project.types,
    module: resolution === "bundler" ? "preserve" : resolution,
    moduleResolution: resolution,
  };
  await writeFile(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
}

async function writeSources(folder: string, generator: boolean): Promise<void> {
  await mkdir(path.join(folder, "node_modules"), { recursive: true });
  await writeFile(
    path.join(folder, "package.json"),
    JSON.stringify({ name: "consumer", private: true, type: "module" }),
  );
  for (const file of generator ? ["program.ts", "generator.ts"] : ["program.ts"])
    await cp(path.join(import.meta.dirname, file), path.join(folder, file));
}

async function linkTypes(name: string, folder: string): Promise<void> {
  const inside = name === "node" ? "@types/node" : name;
  const target = path.join(folder, "node_modules", inside);
  await mkdir(path.dirname(target), { recursive: true });
  await symlink(await realpath(path.join(root, "test", "node_modules", inside)), target, "junction");
}
