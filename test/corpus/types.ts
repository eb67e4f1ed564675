import { globSync, statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { root, run } from "./command.ts";
import type { CorpusDocument } from "./documents.ts";
import type { Failure } from "./failure.ts";

/** A compiler that the clients are checked with. */
export interface Compiler {
  readonly version: string;
  /** Its command line, below the root of the workspace. */
  readonly file: string;
}

export const typescript7: Compiler = { version: "7", file: "node_modules/typescript/bin/tsc" };
export const typescript59: Compiler = { version: "5.9", file: "test/node_modules/typescript-5.9/bin/tsc" };

/** What the compiler found, and the most memory that it said a program took, in bytes. */
export interface Checked {
  readonly failures: readonly Failure[];
  readonly memory: number;
}

/** As much generated text as is checked in one program: about 2 GB of memory. */
const batchBytes = 32_000_000;

/** Type-checks clients, as strictly as a strict project would, in programs of limited size. */
export async function checkTypes(
  clients: readonly CorpusDocument[],
  folder: string,
  compiler: Compiler,
  tell: (text: string) => void,
): Promise<Checked> {
  const failures: Failure[] = [];
  let memory = 0;
  let done = 0;
  for (const batch of batches(clients)) {
    tell(`type-checking with TypeScript ${compiler.version}: ${done} of ${clients.length} checked`);
    const output = await compile(batch, folder, compiler);
    const found = failuresOf(output.text, batch, folder, compiler);
    if (found.length === 0 && output.code !== 0) throw new Error(`The compiler failed:\n${output.text}`);
    failures.push(...found);
    memory = Math.max(memory, Number(/^Memory used:\s+(\d+)K/m.exec(output.text)?.[1] ?? 0) * 1024);
    done += batch.length;
  }
  return { failures, memory };
}

function* batches(clients: readonly CorpusDocument[]): Generator<CorpusDocument[]> {
  let batch: CorpusDocument[] = [];
  let bytes = 0;
  for (const client of clients) {
    const size = sizeOf(client.output);
    if (batch.length > 0 && bytes + size > batchBytes) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(client);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

function sizeOf(folder: string): number {
  return globSync("**/*.ts", { cwd: folder }).reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
}

async function compile(
  batch: readonly CorpusDocument[],
  folder: string,
  compiler: Compiler,
): Promise<{ code: number; text: string }> {
  const project = path.join(folder, `tsconfig.${compiler.version}.json`);
  const include = batch.map(({ output }) => `${path.relative(folder, output).split(path.sep).join("/")}/**/*.ts`);
  await writeFile(project, JSON.stringify({ compilerOptions, include }));
  const file = path.join(root, compiler.file);
  return run("node", "--max-old-space-size=6000", file, "--project", project, "--pretty", "false", "--diagnostics");
}

const compilerOptions = {
  strict: true,
  skipLibCheck: false,
  noEmit: true,
  target: "es2022",
  lib: ["es2024", "dom", "dom.iterable", "dom.asynciterable"],
  types: [],
  module: "nodenext",
  allowImportingTsExtensions: true,
  declaration: true,
  erasableSyntaxOnly: true,
  isolatedDeclarations: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  paths: { "@tramontane/runtime": [path.join(root, "packages/runtime/src/index.ts")] },
};

/** The first error of each client. An error that is in none of them is told under the name of its file. */
function failuresOf(text: string, batch: readonly CorpusDocument[], folder: string, { version }: Compiler): Failure[] {
  const names = new Map(batch.map(({ name, output }) => [path.basename(output), name]));
  const found = new Map<string, Failure>();
  for (const [, file = "", rest = ""] of text.matchAll(/^(\S[^\n]*?)(\(\d+,\d+\): error [^\n]*)$/gm)) {
    const [client = "", ...inside] = path.relative(folder, path.resolve(root, file)).split(path.sep);
    const document = names.get(client) ?? file;
    if (found.has(document)) continue;
    found.set(document, { document, stage: `check ${version}`, message: `${inside.join("/")}${rest}` });
  }
  return [...found.values()];
}
