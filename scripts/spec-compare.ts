/**
 * `pnpm spec:compare <document> [--accepted <file>] [--json]`: every difference on the wire between `spec/` and another
 * document of the same API. Exits with 1 when a difference is neither mended nor given a reason in the file of accepted
 * differences, or when a reason there is for nothing any more; with 2 when it cannot compare.
 */
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { diagnosticLines, processTerminal } from "../generator/src/cli/terminal.ts";
import { judge, type Judged } from "../generator/src/compare/accepted.ts";
import { compare } from "../generator/src/compare/compare.ts";
import { GenerateError } from "../generator/src/diagnostics.ts";
import { readApi } from "../generator/src/read-api.ts";
import { readAccepted } from "./spec-compare/accepted-file.ts";
import { reportLines } from "./spec-compare/report.ts";

const usage = "Usage: pnpm spec:compare <other document> [--accepted <file>] [--json]";
const root = join(import.meta.dirname, "..");
const spec = join(root, "spec", "openapi.yaml");
const terminal = processTerminal();

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof GenerateError)
    for (const line of diagnosticLines(error.diagnostics, terminal.paintError, 20)) terminal.err(line);
  else terminal.err(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { accepted: { type: "string" }, json: { type: "boolean", default: false } },
  });
  const [other, ...more] = positionals.filter((word) => word !== "--");
  if (other === undefined || more.length > 0) throw new Error(usage);
  const accepted = values.accepted ?? join(root, "spec", "accepted-differences.yaml");
  const reasons = readAccepted(accepted);
  terminal.progress("Reading both documents …");
  const [ours, theirs] = await Promise.all([readApi(spec, {}), readApi(other, {})]);
  const judged = judge(compare(ours.api, theirs.api), reasons);
  const counts = { ours: ours.api.operations.length, theirs: theirs.api.operations.length };
  if (values.json) terminal.out(JSON.stringify({ ...counts, ...judged }, null, 2));
  else {
    const names = { ours: shown(spec), theirs: shown(other), accepted: shown(accepted) };
    for (const line of reportLines(judged, names, counts, terminal.paint)) terminal.out(line);
    terminal.out(JSON.stringify({ ...counts, ...figures(judged) }));
  }
  return judged.unexplained.length + judged.stale.length > 0 ? 1 : 0;
}

function figures({ unexplained, accepted, stale }: Judged): Record<string, number> {
  return {
    differences: unexplained.length + accepted.length,
    accepted: accepted.length,
    unexplained: unexplained.length,
    stale: stale.length,
  };
}

function shown(path: string): string {
  return relative(process.cwd(), path) || ".";
}
