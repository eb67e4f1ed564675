/**
 * `pnpm generate`: brings what is generated from `spec/` up to date: the clients of packages/mistral and the document
 * that packages/emulator serves. `pnpm generate --check` writes nothing and fails when something differs.
 */
import { join, relative } from "node:path";
import { bundle } from "../generator/src/bundle/bundle.ts";
import { tellGenerate } from "../generator/src/cli/generate-report.ts";
import { diagnosticLines, processTerminal } from "../generator/src/cli/terminal.ts";
import { loadConfig } from "../generator/src/config/load-config.ts";
import { GenerateError } from "../generator/src/diagnostics.ts";
import { generate } from "../generator/src/generate.ts";
import { write } from "../generator/src/write/write.ts";

const mend = "pnpm generate";
const root = join(import.meta.dirname, "..");
const input = join(root, "spec", "openapi.yaml");
const emulator = join(root, "packages", "emulator", "src", "generated");

const terminal = processTerminal();
const unknown = process.argv.slice(2).filter((word) => !["--check", "--verbose", "--"].includes(word));
if (unknown.length > 0) {
  terminal.err(`There is no option "${unknown.join(" ")}". Usage: pnpm generate [--check] [--verbose]`);
  process.exit(2);
}
const check = process.argv.includes("--check");
const verbose = process.argv.includes("--verbose");

try {
  const differs = [...(await generateClients()), await generateDocument()];
  process.exitCode = differs.includes(true) ? 1 : 0;
} catch (error) {
  if (!(error instanceof GenerateError)) throw error;
  for (const line of diagnosticLines(error.diagnostics, terminal.paintError, 20)) terminal.err(line);
  process.exitCode = 1;
}

/** True for each client of the configuration of which a check finds a difference. */
async function generateClients(): Promise<boolean[]> {
  const differs: boolean[] = [];
  for (const { config } of (await loadConfig(undefined, root))?.clients ?? []) {
    const started = performance.now();
    const { output = "" } = config;
    const result = await generate({ ...config, input, output, check });
    const milliseconds = performance.now() - started;
    tellGenerate(terminal, result, { input: shown(input), output: shown(output), check, verbose, milliseconds, mend });
    differs.push(result.drift.length > 0);
  }
  return differs;
}

async function generateDocument(): Promise<boolean> {
  const text = `${JSON.stringify(await bundle(input), null, 2)}\n`;
  const result = await write([{ path: "document.json", text }], emulator, { check });
  if (!check) terminal.out(`${terminal.paint("strong", shown(emulator))} is up to date.`);
  else if (result.drift.length === 0)
    terminal.out(`${terminal.paint("strong", shown(emulator))} is what would be generated.`);
  else
    terminal.out(
      `${terminal.paint("strong", shown(emulator))} is not what would be generated. To mend it:\n\n    ${mend}`,
    );
  return result.drift.length > 0;
}

function shown(path: string): string {
  return relative(process.cwd(), path) || ".";
}
