import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, inject, test } from "vitest";

const root = path.join(import.meta.dirname, "..", "..");
const compiler = path.join(root, "test", "node_modules", "typescript-5.9", "lib", "tsc.js");

const program = `import { Mistral } from "@tramontane/mistral";
const mistral = new Mistral();
export const models = (await mistral.models.list()).data;
export const library = (await mistral.beta.libraries.get("id")).name;
export const reply = (await mistral.beta.conversations.start({ model: "m", inputs: "Hi" })).conversation_id;
`;

const compilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: "ES2022",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  types: [],
  module: "preserve",
  moduleResolution: "bundler",
};

test("a program of three calls costs an editor next to nothing", async () => {
  const folder = path.join(inject("packages"), "type-cost");
  await mkdir(folder);
  await writeFile(path.join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await writeFile(path.join(folder, "program.ts"), program);
  await writeFile(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
  const said = await new Promise<string>((resolve) => {
    execFile(process.execPath, [compiler, "-p", ".", "--extendedDiagnostics"], { cwd: folder }, (_error, out) =>
      resolve(out),
    );
  });
  const count = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(said)?.[1]);
  expect(said).not.toContain("error TS");
  // The compiler counts the same everywhere. What it is asked for: 85 files, 200 instantiations, 600 types.
  expect(count("Files")).toBeLessThanOrEqual(85);
  expect(count("Instantiations")).toBeLessThanOrEqual(200);
  expect(count("Types")).toBeLessThanOrEqual(600);
});
