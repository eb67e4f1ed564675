import type { GenerateResult } from "../generate.ts";
import { count, diagnosticLines, type Terminal } from "./terminal.ts";

/** How a run of `generate` is told. */
export interface GenerateReport {
  readonly input: string;
  readonly output: string;
  readonly check: boolean;
  readonly verbose: boolean;
  readonly milliseconds: number;
  /** The command that mends what a check finds. */
  readonly mend: string;
}

/** Diagnostics that are shown unless all are asked for. */
const someDiagnostics = 20;

/** Files that are named unless all are asked for. */
const someFiles = 12;

/**
 * Tells a person what was read and written:
 *
 *     Bookshop 1.4.0  openapi.yaml (OpenAPI 3.2)
 *
 *       read       1 file, 7 operations, 13 schemas
 *       created    2 files     client.ts, types.ts
 *       unchanged  6 files
 *
 *     src/api is up to date, in 62 ms.
 */
export function tellGenerate(terminal: Terminal, result: GenerateResult, report: GenerateReport): void {
  const { paint } = terminal;
  const row = (label: string, text: string): void => terminal.out(`  ${paint("faint", label.padEnd(10))} ${text}`);
  const files = (label: string, paths: readonly string[]): void => {
    if (paths.length > 0)
      row(label, `${count(paths.length, "file").padEnd(10)} ${paint("faint", names(paths, report.verbose))}`);
  };

  terminal.out(
    `${paint("strong", `${oneLine(result.title)} ${oneLine(result.version)}`)}  ${report.input} (OpenAPI ${result.openapi})`,
  );
  terminal.out("");
  const { inputs, operations, schemas } = result;
  row("read", `${count(inputs.length, "file")}, ${count(operations, "operation")}, ${count(schemas, "schema")}`);
  if (!report.check) {
    files("created", result.created);
    files("changed", result.changed);
    files("removed", result.removed);
  }
  if (result.unchanged.length > 0) row("unchanged", count(result.unchanged.length, "file"));
  terminal.out("");
  tellDiagnostics(terminal, result, report.verbose);
  if (report.check) return tellDrift(terminal, result, report);
  if (result.overwritten.length > 0) {
    terminal.out(`${paint("warning", "Edited by hand and replaced")}: ${result.overwritten.join(", ")}`);
  }
  if (result.kept.length > 0) {
    terminal.out(
      `${paint("warning", "No longer generated, but edited by hand and so left alone")}: ${result.kept.join(", ")}`,
    );
  }
  terminal.out(`${paint("strong", report.output)} is up to date, in ${Math.round(report.milliseconds)} ms.`);
}

function tellDiagnostics(terminal: Terminal, result: GenerateResult, verbose: boolean): void {
  const notes = result.diagnostics.filter(({ severity }) => severity === "note").length;
  const shown = verbose ? result.diagnostics : result.diagnostics.filter(({ severity }) => severity !== "note");
  const limit = verbose ? Number.POSITIVE_INFINITY : someDiagnostics;
  for (const line of diagnosticLines(shown, terminal.paint, limit)) terminal.out(line);
  if (notes > 0 && !verbose)
    terminal.out(terminal.paint("faint", `${count(notes, "note")} (--verbose shows ${notes === 1 ? "it" : "them"})`));
  if (shown.length > 0 || notes > 0) terminal.out("");
}

function tellDrift(terminal: Terminal, result: GenerateResult, report: GenerateReport): void {
  const { paint } = terminal;
  if (result.drift.length === 0) {
    terminal.out(`${paint("strong", report.output)} is what would be generated.`);
    return;
  }
  const limit = report.verbose ? Number.POSITIVE_INFINITY : someFiles;
  for (const { path, change, diff } of result.drift.slice(0, limit)) {
    terminal.out(`${paint("warning", change.padEnd(8))} ${paint("strong", path)}`);
    if (diff !== "") terminal.out(diff.replace(/^/gm, "    "));
  }
  if (result.drift.length > limit) terminal.out(paint("faint", `… and ${result.drift.length - limit} more`));
  terminal.out("");
  terminal.out(
    `${count(result.drift.length, "file")} of ${paint("strong", report.output)} ${result.drift.length === 1 ? "is" : "are"} not what would be generated. To mend it:`,
  );
  terminal.out("");
  terminal.out(`    ${report.mend}`);
}

function names(paths: readonly string[], all: boolean): string {
  const shown = all ? paths : paths.slice(0, someFiles);
  return shown.join(", ") + (shown.length < paths.length ? ", …" : "");
}

/** Text of a document on one line, without characters that a terminal obeys. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
