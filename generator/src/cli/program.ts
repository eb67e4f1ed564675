import { Command, CommanderError } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { GenerateError } from "../diagnostics.ts";
import { bundleCommand } from "./bundle-command.ts";
import { generateCommand } from "./generate-command.ts";
import { initCommand } from "./init-command.ts";
import { lintCommand } from "./lint-command.ts";
import { normaliseCommand } from "./normalise-command.ts";
import { diagnosticLines, processTerminal, type Terminal } from "./terminal.ts";

/**
 * Runs the command that these words are. What a command needs is loaded when it runs: nobody who asks for the version
 * waits for a generator.
 *
 * Sets the exit code: 0 for success, 1 for a fault in a document, a file or a check, 2 for a command that makes no sense.
 */
export async function run(args: readonly string[], terminal: Terminal = processTerminal()): Promise<void> {
  try {
    await program(terminal).parseAsync([...args], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    process.exitCode = 1;
    tellError(error, args, terminal);
  }
}

function program(terminal: Terminal): Command {
  const tramontane = new Command("tramontane")
    .description("Typed, tiny, fault-proof TypeScript clients from OpenAPI documents.")
    .version(packageJson.version, "-v, --version")
    .addCommand(generateCommand(terminal))
    .addCommand(bundleCommand(terminal))
    .addCommand(initCommand(terminal))
    .addCommand(normaliseCommand(terminal))
    .addCommand(lintCommand(terminal));
  for (const command of [tramontane, ...tramontane.commands]) {
    const help = command === tramontane ? "tramontane --help" : `tramontane ${command.name()} --help`;
    command.exitOverride().showHelpAfterError(`\nSee \`${help}\`.`);
    command.configureOutput({
      outputError: (text, print) => print(terminal.paintError("error", "error") + text.replace(/^error/, "")),
    });
  }
  return tramontane;
}

function tellError(error: unknown, args: readonly string[], terminal: Terminal): void {
  if (process.env["TRAMONTANE_DEBUG"])
    terminal.err(error instanceof Error ? (error.stack ?? String(error)) : String(error));
  if (error instanceof GenerateError) {
    if (args.includes("json") || args.includes("--report=json")) {
      terminal.out(JSON.stringify({ ok: false, diagnostics: error.diagnostics }, null, 2));
      return;
    }
    const errors = error.diagnostics.filter(({ severity }) => severity === "error");
    for (const line of diagnosticLines(errors, terminal.paintError, 20)) terminal.err(line);
    // A failure of writing says itself how far it came.
    if (!errors.some(({ code }) => code.startsWith("write/"))) terminal.err("\nNothing was written.");
    return;
  }
  terminal.err(`${terminal.paintError("error", "error")}  ${error instanceof Error ? error.message : String(error)}`);
  terminal.err("    This is not about your document. Set TRAMONTANE_DEBUG=1 to see where it happened.");
}
