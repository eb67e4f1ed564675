import { resolve } from "node:path";
import { GenerateError } from "../diagnostics.ts";
import { generate, type GenerateResult } from "../generate.ts";
import type { SourceFile } from "../load/document.ts";
import type { Job } from "./generate-command.ts";
import { count, diagnosticLines, type Terminal } from "./terminal.ts";
import { watchFiles } from "./watch.ts";

/** Errors that are shown of a run. */
const someErrors = 10;

/**
 * Generates clients, and again whenever one of the files changes that they are made from: a line for every change. What
 * is wrong with a document is told and ends nothing. Never resolves.
 */
export async function watchClients(terminal: Terminal, jobs: readonly Job[]): Promise<never> {
  const { paint } = terminal;
  const watch = watchFiles();
  const running = jobs.map((job) => ({ ...job, known: new Map<string, SourceFile>() }));
  let cause = "started";
  for (;;) {
    for (const { name, options, known } of running) {
      const started = performance.now();
      const subject = `${name === "" ? "" : `${name}: `}${cause}`;
      try {
        const result = await generate({ ...options, known });
        terminal.out(`${clock(paint)}  ${subject}  ${told(result)} in ${Math.round(performance.now() - started)} ms`);
      } catch (error) {
        if (!(error instanceof GenerateError)) throw error;
        terminal.err(
          `${clock(terminal.paintError)}  ${subject}  ${terminal.paintError("error", "nothing was written")}`,
        );
        const errors = error.diagnostics.filter(({ severity }) => severity === "error");
        for (const line of diagnosticLines(errors, terminal.paintError, someErrors))
          terminal.err(line.replace(/^/gm, "  "));
      }
    }
    const changed = await watch.change(textsOf(running));
    cause = `${changed.join(", ")} changed`;
  }
}

/** The files that clients are made from, with the texts that were read; the documents even where they could not be. */
function textsOf(
  running: readonly (Job & { known: ReadonlyMap<string, SourceFile> })[],
): Map<string, string | undefined> {
  const texts = new Map<string, string | undefined>();
  for (const { options, known } of running) {
    for (const path of [options.input, ...(options.overlays ?? [])]) texts.set(resolve(path), undefined);
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
