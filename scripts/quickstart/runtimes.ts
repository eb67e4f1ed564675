import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { build } from "esbuild";
import { Miniflare, supportedCompatibilityDate } from "miniflare";
import type { Report, Settings } from "../../examples/quickstart/run.ts";
import { root } from "../toolchain.mjs";
import type { Screen } from "./screen.ts";

/** How the program went on a runtime. `crash` is why it did not come to its end. */
export interface Outcome {
  readonly runtime: string;
  readonly steps: readonly { readonly name: string; readonly milliseconds: number; readonly error?: string }[];
  readonly crash?: string;
}

/** Something that runs the program and shows what it reports. */
export interface Runtime {
  readonly name: string;
  readonly run: (settings: Required<Settings>, screen: Screen) => Promise<Outcome>;
}

const example = path.join(root, "examples", "quickstart");

/** The runtimes, in the order of the screen: each from an npm package. */
export const runtimes: readonly Runtime[] = [
  program("Node", "node/bin/node", () => ["main.ts"]),
  program("Deno", "deno/deno", ({ baseURL }) => [
    "run",
    "--quiet",
    "--no-remote",
    "--node-modules-dir=manual",
    `--allow-net=${new URL(baseURL).host}`,
    "--allow-env=MISTRAL_API_KEY",
    "main.ts",
  ]),
  program("Bun", "bun/bin/bun", () => ["--no-install", "main.ts"]),
  { name: "workerd", run: worker },
];

/** A runtime that is a command. The key reaches it through its environment, as it would a user's program. */
function program(name: string, file: string, args: (settings: Settings & { baseURL: string }) => string[]): Runtime {
  const run: Runtime["run"] = async (settings, screen) => {
    const { apiKey, ...rest } = settings;
    // Bun's binary is an .exe everywhere.
    const binary = [file, `${file}.exe`]
      .map((name) => path.join(root, "node_modules", name))
      .find((it) => existsSync(it));
    if (!binary) return { runtime: name, steps: [], crash: `${file} is missing from node_modules.` };
    const child = spawn(binary, [...args(settings), JSON.stringify(rest)], {
      cwd: example,
      env: { ...process.env, MISTRAL_API_KEY: apiKey, DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let complaints = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => void (complaints += text));
    const ended = end(child);
    const outcome = await show(name, child.stdout, screen);
    const code = await ended;
    return code === 0
      ? outcome
      : { ...outcome, crash: complaints.trim() || `It ended with exit code ${String(code)}.` };
  };
  return { name, run };
}

function end(child: ChildProcess): Promise<number | string | null> {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(code ?? signal));
  });
}

/** workerd, through Miniflare: the program becomes one module, as a user's own build would make it. */
async function worker(settings: Required<Settings>, screen: Screen): Promise<Outcome> {
  const bundle = await build({
    entryPoints: [path.join(example, "worker.ts")],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    conditions: ["workerd", "worker"],
  });
  const compatibilityDate = supportedCompatibilityDate;
  const miniflare = new Miniflare({
    modules: true,
    script: bundle.outputFiles[0]?.text ?? "",
    compatibilityDate,
    bindings: { ...settings, version: compatibilityDate },
  });
  try {
    const response = await miniflare.dispatchFetch("http://quickstart.example/");
    return response.body
      ? await show("workerd", Readable.fromWeb(response.body), screen)
      : { runtime: "workerd", steps: [] };
  } catch (error) {
    return { runtime: "workerd", steps: [], crash: error instanceof Error ? error.message : String(error) };
  } finally {
    await miniflare.dispose();
  }
}

/** Shows the program's reports, line by line as they come. */
async function show(name: string, input: Readable, screen: Screen): Promise<Outcome> {
  const steps: { name: string; milliseconds: number; error?: string }[] = [];
  let runtime = name;
  for await (const line of createInterface({ input })) {
    const report: Report = JSON.parse(line);
    if (report.kind === "runtime") screen.heading((runtime = `${name} ${report.version}`));
    if (report.kind === "step") screen.step(report.name);
    if (report.kind === "text") screen.text(report.text);
    if (report.kind === "done") {
      steps.push(report);
      screen.endStep(report.error);
    }
  }
  return { runtime, steps };
}
