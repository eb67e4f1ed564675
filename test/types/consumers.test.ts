import { execFileSync } from "node:child_process";
import { cp, mkdir, realpath, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { report } from "./report.ts";
import { compilers, type Project, projects } from "./projects.ts";

const root = path.join(import.meta.dirname, "..", "..");

describe.each(compilers)("TypeScript $version", ({ version, file }) => {
  const compiler = path.join(root, file);

  test("is the version it says", () => {
    expect(execFileSync(process.execPath, [compiler, "--version"], { encoding: "utf8" })).toContain(
      `Version ${version}.`,
    );
  });

  test("sees a package whose declarations are broken", async () => {
    const folder = path.join(inject("packages"), `types-broken-${version}`);
    const broken = path.join(folder, "node_modules", "@tramontane", "runtime");
    await writeProject(
      folder,
      { name: "broken", lib: ["ES2022", "DOM"], types: [], resolutions: [], generator: false, disposal: false },
      "bundler",
    );
    await mkdir(broken, { recursive: true });
    await writeFile(
      path.join(broken, "package.json"),
      JSON.stringify({ name: "@tramontane/runtime", types: "index.d.ts" }),
    );
    await writeFile(path.join(broken, "index.d.ts"), "export declare const parseEventStream: Gone;\n");
    expect(await report(process.execPath, [compiler, "--project", "."], folder)).toContain("Cannot find name 'Gone'");
  });

  describe.each(projects)("$name", (project) => {
    test.each(project.resolutions)("%s", async (resolution) => {
      const folder = path.join(inject("packages"), `types-${project.name}-${resolution}-${version}`);
      await writeProject(folder, project, resolution);
      expect(await report(process.execPath, [compiler, "--project", "."], folder)).toBe("");
    });
  });
});

describe("Deno", () => {
  let folder: string;
  beforeAll(async () => {
    folder = path.join(inject("packages"), "types-deno");
    await writeSources(folder, ["program.ts", "parts.ts", "generator.ts", "disposal.ts"]);
    const compilerOptions = { strict: true, skipLibCheck: false };
    await writeFile(path.join(folder, "deno.json"), JSON.stringify({ nodeModulesDir: "manual", compilerOptions }));
  });

  test("deno check", async () => {
    const deno = path.join(root, "test", "node_modules", "deno", process.platform === "win32" ? "deno.exe" : "deno");
    const said = await report(
      deno,
      ["check", "--no-remote", "--quiet", "program.ts", "parts.ts", "generator.ts", "disposal.ts"],
      folder,
    );
    expect(said).toBe("");
  });
});

/** A project beside the unpacked packages, with no types of others but those it asks for. */
async function writeProject(folder: string, project: Project, resolution: string): Promise<void> {
  await writeSources(folder, [
    "program.ts",
    "parts.ts",
    ...(project.generator ? ["generator.ts"] : []),
    ...(project.disposal ? ["disposal.ts"] : []),
  ]);
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

async function writeSources(folder: string, files: readonly string[]): Promise<void> {
  await mkdir(path.join(folder, "node_modules"), { recursive: true });
  await writeFile(
    path.join(folder, "package.json"),
    JSON.stringify({ name: "consumer", private: true, type: "module" }),
  );
  for (const file of files) await cp(path.join(import.meta.dirname, file), path.join(folder, file));
}

async function linkTypes(name: string, folder: string): Promise<void> {
  const inside = name === "node" ? "@types/node" : name;
  const target = path.join(folder, "node_modules", inside);
  await mkdir(path.dirname(target), { recursive: true });
  await symlink(await realpath(path.join(root, "test", "node_modules", inside)), target, "junction");
}
