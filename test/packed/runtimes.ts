import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import type { Options, Result } from "./scenarios.ts";

/** What a run of the scenarios gives: what the runtime says it is, and how each scenario ended. */
export interface Run {
  readonly runtime: string;
  readonly results: readonly Result[];
  /** Whether the program came to its end by itself, with no connection, timer or listener left. */
  readonly ended: boolean;
}

/** A runtime that runs the scenarios of `folder`, in which the published client is installed. */
export interface Runtime {
  readonly name: string;
  /** What it must say it is, so that no other runtime stands in for it. */
  readonly is: RegExp;
  readonly run: (folder: string, options: Required<Options>) => Promise<Run>;
}

const root = path.join(import.meta.dirname, "..", "..");

/** The runtimes, each from its npm package. All but workerd read the key from their environment. */
export const runtimes: readonly Runtime[] = [
  { name: "Node 20", is: /^node 20\./, run: program("test/node-20/node_modules/node/bin/node", "main.mjs") },
  { name: "Node 24", is: /^node 24\./, run: program("node_modules/node/bin/node", "main.mjs") },
  {
    name: "Deno",
    is: /^deno 2\./,
    run: program(
      "test/node_modules/deno/deno",
      "run",
      "--no-remote",
      "--node-modules-dir=manual",
      "--allow-net=127.0.0.1",
      "--allow-env=MISTRAL_API_KEY",
      "main.mjs",
    ),
  },
  { name: "Bun", is: /^bun 1\./, run: program("test/node_modules/bun/bin/bun", "--no-install", "main.mjs") },
  { name: "workerd", is: /^Cloudflare-Workers/, run: worker },
];

/** Runs `main.mjs` with a runtime's command and reads the {@link Run} that it prints. */
function program(file: string, ...args: string[]): Runtime["run"] {
  return async (folder, { apiKey, ...options }) => {
    // Bun names its binary so everywhere.
    const binary = [file, `${file}.exe`].map((name) => path.join(root, name)).find((name) => existsSync(name));
    if (!binary) throw new Error(`${file} is missing; is the workspace installed with its install scripts?`);
    await writeFile(path.join(folder, "main.mjs"), main);
    const child = spawn(binary, [...args, JSON.stringify(options)], {
      cwd: folder,
      env: { PATH: "", DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1", MISTRAL_API_KEY: apiKey },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 20_000,
    });
    let output = "";
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => void (output += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => void (errors += text));
    const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
    if (code !== 0 && !output) throw new Error(`${file} ${args.join(" ")} ended with ${String(code)}:\n${errors}`);
    return { ...JSON.parse(output), ended: code === 0 };
  };
}

const main = `import process from "node:process";
import { runScenarios } from "./scenarios.mjs";

const { deno, bun, node } = process.versions;
const runtime = deno ? "deno " + deno : bun ? "bun " + bun : "node " + node;
console.log(JSON.stringify({ runtime, results: await runScenarios(JSON.parse(process.argv[2])) }));
`;

/** Bundles a module worker as a user's own build would, and asks it for the {@link Run}. */
async function worker(folder: string, options: Required<Options>): Promise<Run> {
  const bundle = await build({
    stdin: { contents: handler, resolveDir: folder, sourcefile: "worker.mjs" },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    conditions: ["workerd", "worker"],
  });
  const miniflare = new Miniflare({
    modules: true,
    script: bundle.outputFiles[0]?.text ?? "",
    compatibilityDate: "2026-01-01",
    bindings: options,
  });
  try {
    const response = await miniflare.dispatchFetch("http://worker.example/");
    if (!response.ok) throw new Error(await response.text());
    // A worker does not end; workerd drops what a request left behind.
    return { ...(JSON.parse(await response.text()) as Omit<Run, "ended">), ended: true };
  } finally {
    await miniflare.dispose();
  }
}

const handler = `import { runScenarios } from "./scenarios.mjs";

export default {
  async fetch(_request, options) {
    return Response.json({ runtime: navigator.userAgent, results: await runScenarios(options) });
  },
};
`;
