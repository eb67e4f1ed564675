/**
 * Every check of the project, one after another: `npm test`, or `npm test -- types unit` for some of the steps.
 *
 * Each step is a line while it runs and its whole output if it fails. The last line counts them all, test by test where
 * a step is a suite of tests, and the exit code says whether everything passed.
 */
import { parseArgs } from "node:util";
import { audits } from "./testing/audits.ts";
import { type Step, runSteps } from "./testing/steps.ts";
import { command, vitest } from "./testing/commands.ts";

const steps: readonly Step[] = [
  {
    id: "generate",
    title: "The generated client is what spec/ says",
    run: command("node", "scripts/generate.ts", "--check"),
  },
  { id: "types", title: "Types", run: command("tsc", "--noEmit") },
  { id: "lint", title: "Lint", run: command("oxlint", "--deny-warnings") },
  { id: "format", title: "Format", run: command("oxfmt", "--check") },
  { id: "spec", title: "The document, by Redocly's linter", run: command("redocly", "lint", "spec/openapi.yaml") },
  { id: "unit", title: "Unit tests", run: vitest("unit") },
  { id: "pack", title: "Build and pack", run: command("node", "scripts/pack.ts") },
  { id: "audit", title: "Packed packages, by publint and are-the-types-wrong", run: audits },
  { id: "packed", title: "Packed packages on every runtime and compiler", run: vitest("packed") },
  { id: "cross", title: "Tests across packages", run: vitest("cross") },
];

const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.filter((id) => !steps.some((step) => step.id === id));
if (unknown.length > 0) {
  console.error(`There is no step "${unknown.join('", "')}". Steps: ${steps.map((step) => step.id).join(", ")}.`);
  process.exit(2);
}
const chosen = positionals.length > 0 ? steps.filter((step) => positionals.includes(step.id)) : steps;
// What the step before has just built need not be built again.
if (chosen.some((step) => step.id === "pack")) process.env.TRAMONTANE_PACKED = "1";
process.exitCode = await runSteps(chosen);
