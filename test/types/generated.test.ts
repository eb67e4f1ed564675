import { execFileSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { compilers } from "./projects.ts";
import { report } from "./report.ts";

const root = path.join(import.meta.dirname, "..", "..");

/** What a team that is stricter than most asks of every file in its project, generated ones among them. */
const compilerOptions = {
  strict: true,
  skipLibCheck: false,
  noEmit: true,
  declaration: true,
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  types: [],
  module: "nodenext",
  allowImportingTsExtensions: true,
  erasableSyntaxOnly: true,
  exactOptionalPropertyTypes: true,
  isolatedDeclarations: true,
  noFallthroughCasesInSwitch: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noPropertyAccessFromIndexSignature: true,
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
};

describe.each([
  { name: "the bookshop", document: "generator/test/bookshop/openapi.yaml", extension: "js" },
  { name: "the Mistral client", document: "spec/openapi.yaml", extension: "ts" },
])("$name, generated into a strict project", ({ name, document, extension }) => {
  let folder: string;
  beforeAll(async () => {
    folder = path.join(inject("packages"), `generated ${name}`);
    await mkdir(folder);
    await writeFile(path.join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
    await writeFile(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
    const command = path.join(inject("packages"), "node_modules", "tramontane", "dist", "cli", "main.js");
    const args = ["generate", path.join(root, document), "--output", "client", "--import-extension", extension];
    execFileSync(process.execPath, [command, ...args], { cwd: folder, stdio: "pipe" });
  });

  test.each(compilers)("type-checks with TypeScript $version", async ({ file }) => {
    expect(await report(process.execPath, [path.join(root, file), "--project", "."], folder)).toBe("");
  });
});
