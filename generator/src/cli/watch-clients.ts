import { resolve } from "node:path";
import { GenerateError } from "../diagnostics.ts";
import { generate, type GenerateResult } from "../generate.ts";
import type { SourceFile } from "../load/document.ts";
import { type RunMemory, runMemory } from "../run-memory.ts";
import type { Job } from "./generate-command.ts";
import { count, diagnosticLines, type Terminal } from "./terminal.ts";
import { textOf, watchFiles } from "./watch.ts";

/** Errors that are shown of a run. */
const someErrors = 10;

/** A configuration file, and what it says of clients when it is read again; counts the readings from 1. */
export interface WatchedConfig {
  readonly path: string;
  readonly again: (reading: number) => Promise<readonly Job[]>;
}

/** A client, the files that were read for it, and what its last run left behind. */
type Running = Job & { readonly known: Map<string, SourceFile>; readonly memory: RunMemory };

/**
 * Generates clients, and again whenever one of the files changes that they are made from, the configuration included: a
 * line for every change. What is wrong with a document is told and ends nothing. Never resolves.
 */
export async function watchClients(terminal: Terminal, jobs: readonly Job[], config?: WatchedConfig): Promise<never> {
  const { paint } = terminal;
  const watch = watchFiles();
  let running = jobs.map((job): Running => ({ ...job, known: new Map<string, SourceFile>(), memory: runMemory() }));
  let said = config && (await textOf(config.path));
  let readings = 0;
  /** Reads the configuration again if it changed; whether there is anything to generate. */
  const reread = async (cause: string): Promise<boolean> => {
    const text = config && (await textOf(config.path));
    if (config === undefined || text === said) return true;
    said = text;
    try {
      const again = await config.again(++readings);
      running = again.map((job) => ({ ...job, known: known(running, job), memory: runMemory() }));
      return true;
    } catch (error) {
      tellError(terminal, cause, error);
      return false;
    }
  };
  for (let cause = "started"; ;) {
    for (const { name, options, known, memory } of running) {
      const started = performance.now();
      const subject = `${name === "" ? "" : `${name}: `}${cause}`;
      try {
        const result = await generate({ ...options, known, memory });
        terminal.out(`${clock(paint)}  ${subject}  ${told(result)} in ${Math.round(performance.now() - started)} ms`);
      } catch (error) {
        tellError(terminal, subject, error);
      }
    }
    do {
      const texts = textsOf(running);
      if (config) texts.set(config.path, said);
      cause = `${(await watch.change(texts)).join(", ")} changed`;
    } while (!(await reread(cause)));
  }
}

/** The files that were read for the same client before. */
function known(running: readonly Running[], { name }: Job): Running["known"] {
  return running.find((before) => before.name === name)?.known ?? new Map<string, SourceFile>();
}

function tellError(terminal: Terminal, subject: string, error: unknown): void {
  if (!(error instanceof GenerateError)) throw error;
  terminal.err(`${clock(terminal.paintError)}  ${subject}  ${terminal.paintError("error", "nothing was written")}`);
  const errors = error.diagnostics.filter(({ severity }) => severity === "error");
  for (const line of diagnosticLines(errors, terminal.paintError, someErrors)) terminal.err(line.replace(/^/gm, "  "));
}

/** The files that clients are made from, with the texts that were read; the documents even where they could not be. */
function textsOf(
  running: readonly (Job & { known: ReadonlyMap<string, SourceFile> })[],
): Map<string, string | undefined> {
  const texts = new Map<string, string | undefined>();
  for (const { options, known } of running) {
    const { input, overlays = [], stainless = [] } = options;
    for (const path of [input, ...overlays].concat(stainless))
      if (!/^https?:/i.test(path)) texts.set(resolve(path), undefined);
    for (const [path, { text }] of known) texts.set(path, text);
  }
  return texts;
}

function told({ created, changed, removed }: GenerateResult): string {
  const written = [...created, ...changed];
  const some = written.slice(0, 3).join(", ") + (written.length > 3 ? ", …" : "");
  const parts = [
    ...(written.length > 0 ? [`${count(written.length, "file")} written (${some})`] : []),
    ...(removed.length > 0 ? [`${count(removed.length, "file")} removed`] : []),
  ];
  return parts.length > 0 ? parts.join(", ") : "nothing differs";
}

function clock(paint: Terminal["paint"]): string {
  return paint("faint", new Date().toTimeString().slice(0, 8));
}
