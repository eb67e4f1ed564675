import { styleText } from "node:util";
import type { Outcome } from "./runtimes.ts";

/** What the quickstart shows. Coloured on a terminal, plain in a pipe; text is wrapped under its step. */
export interface Screen {
  readonly heading: (title: string) => void;
  readonly block: (text: string) => void;
  readonly step: (name: string) => void;
  readonly text: (text: string) => void;
  readonly endStep: (error?: string) => void;
  readonly failure: (reason: string) => void;
  readonly table: (outcomes: readonly Outcome[]) => void;
}

const margin = "  ";
const indent = margin + " ".repeat(8);

export function createScreen(stream: NodeJS.WriteStream): Screen {
  const width = Math.max(40, Math.min(stream.columns ?? 100, 100));
  const style = (format: Parameters<typeof styleText>[0], text: string): string => styleText(format, text, { stream });
  let column = 0;
  let space = "";

  /** Goes on in the same line while there is room, and never breaks a word that has begun. */
  const flow = (text: string, format?: Parameters<typeof styleText>[0]): void => {
    for (const [piece] of text.matchAll(/\n|[^\S\n]+|\S+/g)) {
      if (/^[^\S\n]+$/.test(piece)) {
        space += piece;
        continue;
      }
      if (piece === "\n" || (space && column + space.length + piece.length > width)) {
        stream.write(`\n${indent}`);
        column = indent.length;
        space = "";
        if (piece === "\n") continue;
      }
      stream.write(space + (format ? style(format, piece) : piece));
      column += space.length + piece.length;
      space = "";
    }
  };

  return {
    heading: (title) => void stream.write(`\n${style("bold", title)}\n`),
    block: (text) => {
      for (const line of text.trimEnd().split("\n")) stream.write(line ? `${margin}${line}\n` : "\n");
    },
    step: (name) => {
      stream.write(margin + style("cyan", name.padEnd(indent.length - margin.length)));
      column = indent.length;
      space = "";
    },
    text: flow,
    endStep: (error) => {
      if (error !== undefined) flow(`${column > indent.length ? "\n" : ""}${error}`, "red");
      stream.write("\n");
    },
    failure: (reason) => {
      for (const line of reason.split("\n")) stream.write(`${margin}${style("red", line)}\n`);
    },
    table: (outcomes) => void stream.write(`\n${table(outcomes, style)}`),
  };
}

/** Runtimes down, steps across, and in each cell how long it took. */
function table(outcomes: readonly Outcome[], style: (format: "dim" | "green" | "red", text: string) => string): string {
  const names = [...new Set(outcomes.flatMap(({ steps }) => steps.map((step) => step.name)))];
  const first = Math.max(...outcomes.map(({ runtime }) => runtime.length));
  const cell = 12;
  const head = margin + "".padEnd(first) + names.map((name) => name.padStart(cell)).join("");
  const rows = outcomes.map(({ runtime, steps }) => {
    const cells = names.map((name) => {
      const step = steps.find((step) => step.name === name);
      if (!step || step.error !== undefined) return style("red", "failed".padStart(cell));
      return `${`${step.milliseconds.toFixed(0)} ms`.padStart(cell - 3)} ${style("green", "ok")}`;
    });
    return margin + runtime.padEnd(first) + cells.join("");
  });
  return [style("dim", head), ...rows, ""].join("\n");
}
