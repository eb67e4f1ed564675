import type { Place } from "./ir.ts";

/** Something a person should know about a document, an option or an output folder. */
export interface Diagnostic {
  /** An `error` stops the run before anything is written; a `warning` and a `note` do not. */
  readonly severity: "error" | "warning" | "note";
  /** Stable, `<stage or subject>/<what>`: `ref/missing`. */
  readonly code: string;
  /** One sentence that says what is wrong, with the names concerned. */
  readonly message: string;
  /** What to do about it, when that is known. */
  readonly remedy?: string;
  /** Where in the document. */
  readonly place?: Place;
  /** Where in the text; found from `place` only when something is about to be shown. */
  readonly position?: Position;
}

/** A place in a text file. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Position {
  /** Relative to the working directory where it is below it, else absolute. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Thrown when a run cannot go on. Holds every diagnostic of the run, those that are not errors included. */
export class GenerateError extends Error {
  override readonly name: string = "GenerateError";
  readonly code: string = "ERR_TRAMONTANE_GENERATE";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[], options?: ErrorOptions) {
    const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error");
    super(errors.map((diagnostic) => renderDiagnostic(diagnostic)).join("\n"), options);
    this.diagnostics = diagnostics;
  }
}

/** A {@link GenerateError} of one error. */
export function failure(diagnostic: Omit<Diagnostic, "severity">, options?: ErrorOptions): GenerateError {
  return new GenerateError([{ severity: "error", ...diagnostic }], options);
}

/** Gives a piece of a rendered diagnostic its colour; the identity where there is none. */
export type Paint = (part: "error" | "warning" | "note" | "faint" | "strong", text: string) => string;

/**
 * One diagnostic as lines of text, without a line break at the end:
 *
 *     spec/paths/x.yaml:12:7  error  ref/missing  There is no schema "Bok".  (/paths/~1x/get)
 *         Did you mean "Book"?
 */
export function renderDiagnostic(diagnostic: Diagnostic, paint: Paint = (_, text) => text): string {
  const { severity, code, message, remedy, place, position } = diagnostic;
  const where = position ? `${position.path}:${position.line}:${position.column}` : place?.file;
  const parts = [
    ...(where ? [paint("strong", printable(where))] : []),
    paint(severity, severity),
    code,
    printable(message),
    ...(place?.pointer ? [paint("faint", `(${printable(place.pointer)})`)] : []),
  ];
  const first = parts.join("  ");
  return remedy ? `${first}\n    ${printable(remedy)}` : first;
}

/** Text of a document, fit for a terminal: control characters (escape sequences among them) become visible. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (character) => {
    const hex = (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
    return `\\u${hex}`;
  });
}
