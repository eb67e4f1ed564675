/**
 * The whole path in one go: regenerates the client from spec/, starts the emulator, and runs one and the same program
 * (examples/quickstart/program.ts) on Node, Deno, Bun and workerd, showing what happens as it happens.
 *
 * `npm run quickstart`, or, against the real service, `MISTRAL_API_KEY=… npm run quickstart -- --real`.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Served } from "@tramontane/emulator/node";
import type { Settings } from "../examples/quickstart/run.ts";
import { type Outcome, runtimes } from "./quickstart/runtimes.ts";
import { createScreen } from "./quickstart/screen.ts";
import { root } from "./toolchain.mjs";

const usage = `npm run quickstart [-- --real]

  --real    talk to https://api.mistral.ai instead of the emulator; needs MISTRAL_API_KEY`;

const screen = createScreen(process.stdout);
process.exitCode = await main();

async function main(): Promise<number> {
  const { real, help } = options();
  if (help) return finish(0, usage);
  if (real && !process.env.MISTRAL_API_KEY)
    return finish(
      1,
      "--real talks to https://api.mistral.ai and needs a key: set MISTRAL_API_KEY and run this again.\n" +
        "Without --real the emulator answers, and no key is needed.",
    );

  if (!regenerate()) return finish(1, "The client could not be generated; the generator's own words are above.");
  const emulator = real ? undefined : await startEmulator();
  try {
    const code = await runEverywhere(settings(emulator));
    const more = emulator ? "\nThe real service: MISTRAL_API_KEY=… npm run quickstart -- --real" : "";
    return finish(code, `The program: examples/quickstart/program.ts${more}`);
  } finally {
    await emulator?.close();
  }
}

function options(): { real?: boolean; help?: boolean } {
  try {
    return parseArgs({ options: { real: { type: "boolean" }, help: { type: "boolean", short: "h" } } }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}

function regenerate(): boolean {
  screen.heading("The client, from spec/");
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join("scripts", "generate.ts")], {
    cwd: root,
    encoding: "utf8",
  });
  screen.block(stdout + stderr);
  return status === 0;
}

async function startEmulator(): Promise<Served> {
  // Imported only now, for the document that was just written.
  const { serve } = await import("@tramontane/emulator/node");
  const emulator = await serve({ port: 0, requireKey: true });
  screen.heading("The emulator, in place of the service");
  screen.block(`${emulator.url}, until this ends. No key, no internet.`);
  return emulator;
}

function settings(emulator: Served | undefined): Required<Settings> {
  const { MISTRAL_API_KEY: apiKey = "" } = process.env;
  if (!emulator) return { baseURL: "https://api.mistral.ai", apiKey, records: 12 };
  return { baseURL: emulator.url, apiKey: "quickstart", records: 240 };
}

/** @returns The exit code: 0 when every step went well on every runtime. */
async function runEverywhere(settings: Required<Settings>): Promise<number> {
  const outcomes: Outcome[] = [];
  for (const runtime of runtimes) {
    const outcome = await runtime.run(settings, screen);
    outcomes.push(outcome);
    if (outcome.crash) screen.failure(outcome.crash);
  }
  screen.table(outcomes);
  return outcomes.some(({ crash, steps }) => crash || steps.some((step) => step.error)) ? 1 : 0;
}

function finish(code: number, words: string): number {
  (code === 0 ? console.log : console.error)(`\n${words}`);
  return code;
}
