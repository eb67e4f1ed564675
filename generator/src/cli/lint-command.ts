import { Command, Option } from "commander";
import type { Diagnostic } from "../diagnostics.ts";
import { addDocumentFlags, type DocumentFlags, loadOptions } from "./document-flags.ts";
import { count, diagnosticLines, type Terminal } from "./terminal.ts";

interface Flags extends DocumentFlags {
  readonly strict?: boolean;
  readonly report: "text" | "json";
}

/** `tramontane lint`. Exits with 1 when there is an error, or, with `--strict`, a warning. */
export function lintCommand(terminal: Terminal): Command {
  const command = new Command("lint")
    .summary("tell what is wrong with a document, and what would be repaired")
    .description("Tells everything that generating a client would tell of a document, and writes nothing.")
    .argument("<document>", "the OpenAPI document, YAML or JSON");
  return addDocumentFlags(command)
    .option("--strict", "exit with 1 when there is a warning")
    .addOption(new Option("--report <format>", "how to tell it").choices(["text", "json"]).default("text"))
    .addHelpText("after", "\nExample:\n  $ tramontane lint openapi.yaml --strict")
    .action(async (document: string, flags: Flags) => {
      const { lint } = await import("../lint.ts");
      const result = await lint(document, loadOptions(flags));
      const of = (severity: Diagnostic["severity"]): number =>
        result.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
      const ok = of("error") === 0 && (flags.strict !== true || of("warning") === 0);
      if (!ok) process.exitCode = 1;
      if (flags.report === "json") {
        terminal.out(JSON.stringify({ ok, ...result }, null, 2));
        return;
      }
      for (const line of diagnosticLines(result.diagnostics, terminal.paint, Infinity)) terminal.out(line);
      const counted = [count(of("error"), "error"), count(of("warning"), "warning"), count(of("note"), "note")];
      const read = `${count(result.operations, "operation")}, ${count(result.schemas, "schema")}`;
      terminal.err(`${terminal.paintError("strong", document)}  ${counted.join(", ")} in ${read}.`);
    });
}
