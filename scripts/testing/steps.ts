import { styleText } from "node:util";

/** One part of `npm test`. */
export interface Step {
  /** What it is called on the command line. */
  readonly id: string;
  /** What it is called on the screen. */
  readonly title: string;
  readonly run: () => Promise<Outcome>;
}

/** What a step found. `output` is shown if something failed. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
  readonly output: string;
}

/**
 * Runs the steps in order, whatever becomes of the ones before, and prints a line for each and the sum of all.
 *
 * @returns The exit code: 0 when nothing failed and something passed.
 */
export async function runSteps(
  steps: readonly Step[],
  write: (text: string) => void = (text) => void process.stdout.write(text),
): Promise<number> {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const width = Math.max(...steps.map((step) => step.title.length));
  for (const step of steps) {
    const started = performance.now();
    write(`  ${step.title.padEnd(width)}  `);
    const outcome = await step.run().catch(crashed);
    const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`.padStart(7);
    write(`${seconds}  ${verdict(outcome)}\n`);
    if (outcome.failed > 0) write(`\n${outcome.output.trimEnd()}\n\n`);
    sum.passed += outcome.passed;
    sum.failed += outcome.failed;
    sum.skipped += outcome.skipped ?? 0;
  }
  // Plain, alone on its line and the last one: a person and a machine both read it.
  write(`\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ""}\n`);
  return sum.failed === 0 && sum.passed > 0 ? 0 : 1;
}

function crashed(error: unknown): Outcome {
  return { passed: 0, failed: 1, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

function verdict({ passed, failed, skipped = 0 }: Outcome): string {
  const counts = [
    failed > 0 && styleText("red", `${failed} failed`),
    (passed > 1 || failed > 0) && `${passed} passed`,
    skipped > 0 && styleText("yellow", `${skipped} skipped`),
  ].filter(Boolean);
  return [failed > 0 ? styleText("red", "not ok") : styleText("green", "ok"), counts.join(", ")]
    .filter(Boolean)
    .join("  ");
}
