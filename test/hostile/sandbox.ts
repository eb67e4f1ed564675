import { execFile } from "node:child_process";
import { access, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { canary } from "./canary.ts";

const workspace = path.join(import.meta.dirname, "..", "..");
const compiler = path.join(workspace, "node_modules", "typescript", "bin", "tsc");
const importer = path.join(import.meta.dirname, "importer.ts");

/** A folder where the output of hostile documents lies, some levels below anything that a `../` could reach unseen. */
export interface Sandbox {
  /** Where outputs go: a folder for each below it. */
  readonly folder: string;
  /** Every fault that the compiler finds, by the name of the output it is in. */
  readonly typeFaults: () => Promise<[output: string, fault: string][]>;
  /** What the import of each module did that it must not, by the name of the output. */
  readonly importFaults: (outputs: readonly string[]) => Promise<[output: string, fault: string][]>;
  /** Files that are not below one of the outputs. */
  readonly strayFiles: () => Promise<string[]>;
  readonly remove: () => Promise<void>;
}

export async function createSandbox(): Promise<Sandbox> {
  const base = await mkdtemp(path.join(tmpdir(), "tramontane-hostile-"));
  const folder = path.join(base, "1", "2", "3", "4");
  await mkdir(folder, { recursive: true });
  await symlink(path.join(workspace, "test", "node_modules"), path.join(base, "node_modules"), "junction");
  await writeFile(path.join(base, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await writeFile(path.join(base, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["1"] }));
  return {
    folder,
    typeFaults: () => typeFaults(base),
    importFaults: (outputs) => importFaults(folder, outputs),
    strayFiles: () => strayFiles(base),
    remove: () => rm(base, { recursive: true, force: true }),
  };
}

const compilerOptions = {
  strict: true,
  noEmit: true,
  target: "es2022",
  lib: ["es2024", "dom", "dom.iterable"],
  types: [],
  module: "nodenext",
  allowImportingTsExtensions: true,
  erasableSyntaxOnly: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
};

async function typeFaults(base: string): Promise<[string, string][]> {
  const { text } = await run(compiler, ["--project", ".", "--pretty", "false"], base);
  return text
    .split("\n")
    .filter((line) => line.includes("error TS"))
    .map((line) => [
      /^1\/2\/3\/4\/([^/]+)\//.exec(line)?.[1] ?? "",
      `does not type-check: ${line.replace(/^.*?4\/[^/]+\//, "")}`,
    ]);
}

async function importFaults(folder: string, outputs: readonly string[]): Promise<[string, string][]> {
  if (outputs.length === 0) return [];
  await writeFile(path.join(folder, "outputs.json"), JSON.stringify(outputs));
  const { text, code } = await run(importer, [folder], folder);
  await rm(path.join(folder, "outputs.json"));
  const lines = text.split("\n").filter((line) => line.startsWith("{"));
  const found = lines.map((line) => JSON.parse(line) as { output: string; fault?: string });
  // A module that ends the process, or prints, hides those after it.
  if (found.length !== outputs.length)
    found.push({ output: outputs[found.length] ?? "", fault: `ends the process (${code})` });
  return found.flatMap(({ output, fault }): [string, string][] => (fault === undefined ? [] : [[output, fault]]));
}

/** An output is a folder whose name is a number. */
async function strayFiles(base: string): Promise<string[]> {
  const own = /^(?:package\.json|tsconfig\.json|node_modules|1\/2\/3\/4\/(?:document\.json|\d+\/.*))$/;
  const found = (await readdir(base, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(base, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .filter((file) => !own.test(file));
  for (const far of ["/", "/tmp", tmpdir(), process.cwd()].map((folder) => path.join(folder, canary))) {
    const exists = access(far).then(
      () => true,
      () => false,
    );
    if (await exists) found.push(far);
  }
  return found;
}

function run(script: string, args: readonly string[], cwd: string): Promise<{ text: string; code: number }> {
  return new Promise((resolve) => {
    const options = { cwd, maxBuffer: 1 << 28, env: { ...process.env, NO_COLOR: "1" } };
    execFile(process.execPath, [script, ...args], options, (error, out, err) => {
      resolve({ text: `${out}\n${err}`, code: typeof error?.code === "number" ? error.code : 0 });
    });
  });
}
