import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { syntaxFaults } from "./oracle.ts";
import { secret, type Structure, structures } from "./structures.ts";

/** What each document may take. */
export const limits = { milliseconds: 5000, megabytes: 512 } as const;

/** What became of a document of hostile shape. */
export interface Siege {
  readonly name: string;
  readonly outcome: "generated" | "refused" | "failed";
  /** Of the generator alone: loading the process does not count. */
  readonly milliseconds: number;
  /** The most memory the process had, all of Node included. */
  readonly megabytes: number;
  readonly faults: readonly string[];
}

/** Runs the generator on every document of hostile shape, a process each. Those whose name `only` does not find are left out. */
export async function* besiege(only = ""): AsyncGenerator<Siege> {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.end(`title: ${secret}\ntype: string\nenum: [${secret}]\n`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const outermost = await mkdtemp(path.join(tmpdir(), "tramontane-siege-"));
  try {
    await writeFile(path.join(outermost, "secret.yaml"), `title: ${secret}\ntype: string\nenum: [${secret}]\n`);
    await mkdir(path.join(outermost, "elsewhere"));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    for (const structure of structures(url, outermost).filter(({ name }) => name.includes(only))) {
      const before = requests;
      const siege = await run(structure, outermost);
      yield requests === before ? siege : { ...siege, faults: [...siege.faults, "asks the network"] };
    }
  } finally {
    server.close();
    await rm(outermost, { recursive: true, force: true });
  }
}

async function run(structure: Structure, outermost: string): Promise<Siege> {
  const folder = path.join(outermost, "documents");
  await mkdir(folder);
  for (const [name, text] of Object.entries(structure.files)) await writeFile(path.join(folder, name), text);
  for (const [name, target] of Object.entries(structure.links ?? {})) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await symlink(path.join(outermost, target), path.join(folder, name));
  }
  const document = Object.keys(structure.files).find((name) => name.startsWith("openapi.")) ?? "";
  const result = await child(path.join(folder, document), path.join(folder, "out"));
  const faults = [
    ...(structure.want !== "either" && structure.want !== result.outcome
      ? [`is ${result.outcome}: ${result.message}`]
      : []),
    ...(structure.want === "either" && result.outcome === "failed" ? [result.message] : []),
    ...(result.milliseconds > limits.milliseconds ? [`takes ${Math.round(result.milliseconds)} ms`] : []),
    ...(result.megabytes > limits.megabytes ? [`takes ${Math.round(result.megabytes)} MB`] : []),
    ...(result.polluted ? ["pollutes a prototype"] : []),
    ...((await readdir(path.join(outermost, "elsewhere"))).length > 0 ? ["writes outside of the output folder"] : []),
    ...(result.outcome === "generated" ? await outputFaults(path.join(folder, "out")) : []),
  ];
  await rm(folder, { recursive: true });
  return {
    name: structure.name,
    outcome: result.outcome,
    milliseconds: result.milliseconds,
    megabytes: result.megabytes,
    faults,
  };
}

interface ChildResult {
  readonly outcome: Siege["outcome"];
  readonly message: string;
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly polluted: boolean;
}

function child(document: string, output: string): Promise<ChildResult> {
  const script = path.join(import.meta.dirname, "lone-run.ts");
  const options = { timeout: limits.milliseconds * 3, killSignal: "SIGKILL" as const, maxBuffer: 1 << 24 };
  return new Promise((resolve) => {
    execFile(process.execPath, [script, document, output], options, (error, out, err) => {
      const line = out.split("\n").find((text) => text.startsWith("{"));
      if (line !== undefined) resolve(JSON.parse(line) as ChildResult);
      else
        resolve({
          outcome: "failed",
          message: `ends with ${error?.code ?? error?.signal}: ${err.slice(0, 300)}`,
          milliseconds: 0,
          megabytes: 0,
          polluted: false,
        });
    });
  });
}

async function outputFaults(folder: string): Promise<string[]> {
  const faults: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const text = await readFile(path.join(entry.parentPath, entry.name), "utf8");
    if (text.includes(secret)) faults.push("tells what is outside of its folder");
    if (entry.name.endsWith(".ts")) faults.push(...syntaxFaults(entry.name, text).slice(0, 1));
  }
  return faults;
}
