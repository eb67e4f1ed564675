import { type Diagnostic, type Paint, renderDiagnostic } from "../diagnostics.ts";

/** Where a command writes to. `out` is its result, `err` what it says about it; each takes whole lines. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Shows what is being done, in place of what was shown before; does nothing where `err` is no terminal. */
  readonly progress: (text: string) => void;
  /** Colours for `out`, `err` respectively; the identity where there are none. */
  readonly paint: Paint;
  readonly paintError: Paint;
}

/** The terminal of this process. Colours honour `NO_COLOR`, `FORCE_COLOR` and what the streams are. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write("\r\u001B[2K");
    shown = false;
  };
  return {
    out: (text) => {
      clear();
      stdout.write(`${text}\n`);
    },
    err: (text) => {
      clear();
      stderr.write(`${text}\n`);
    },
    progress: (text) => {
      if (!stderr.isTTY) return;
      clear();
      stderr.write(text);
      shown = true;
    },
    paint: painter(stdout),
    paintError: painter(stderr),
  };
}

/** The codes (ECMA-48, SGR) that begin and end how each part looks. */
const styles = {
  error: ["1;31", "39;22"],
  warning: ["1;33", "39;22"],
  note: ["36", "39"],
  faint: ["2", "22"],
  strong: ["1", "22"],
} as const;

function painter(stream: NodeJS.WriteStream): Paint {
  if (!hasColours(stream)) return (_, text) => text;
  return (part, text) => {
    const [on, off] = styles[part];
    return `\u001B[${on}m${text}\u001B[${off}m`;
  };
}

function hasColours(stream: NodeJS.WriteStream): boolean {
  const forced = process.env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return stream.isTTY && stream.hasColors();
}

/** Diagnostics, worst first, at most `limit` of them, and how many more there are. */
export function diagnosticLines(diagnostics: readonly Diagnostic[], paint: Paint, limit: number): string[] {
  const order = ["error", "warning", "note"] as const;
  const sorted = order.flatMap((severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity));
  const lines = sorted.slice(0, limit).map((diagnostic) => renderDiagnostic(diagnostic, paint));
  return sorted.length > limit ? [...lines, paint("faint", `… and ${sorted.length - limit} more`)] : lines;
}

/** `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
