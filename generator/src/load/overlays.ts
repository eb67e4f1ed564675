import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { type Diagnostic, GenerateError } from "../diagnostics.ts";
import type { SourceFile } from "./document.ts";
import { displayPath, locator, withPositions } from "./locate.ts";
import { decodePercent, member } from "./pointer.ts";

/** The overlays of a run, and the files that they change. */
export interface Overlays {
  /**
   * A file as the overlays that are for it make it; itself where none is.
   *
   * @throws GenerateError where an overlay is none, or does not fit.
   */
  readonly applied: (file: SourceFile) => SourceFile;
  /** What changed nothing, so far. */
  readonly notices: () => readonly Diagnostic[];
}

interface Overlay {
  readonly source: SourceFile;
  /** The path of the file that it changes. */
  readonly changes: string;
  used: boolean;
}

/**
 * Reads overlays. One that says by a path that it `extends` another file than the document is for that file; all others,
 * whatever address the document has elsewhere, are for the document.
 *
 * @param root the path or URL of the document
 * @param read gives an overlay by its path or URL
 * @param bearable throws for a file that is too deep or too large to walk through
 */
export async function readOverlays(
  given: readonly string[],
  root: string,
  read: (path: string) => Promise<SourceFile>,
  bearable: (file: SourceFile) => SourceFile,
): Promise<Overlays> {
  if (given.length === 0) return { applied: (file) => file, notices: () => [] };
  const { applyOverlay } = await import("../overlay/apply.ts");
  const overlays: Overlay[] = [];
  for (const path of given) {
    const source = bearable(await read(path));
    const changes = (await otherFile(source, root)) ?? root;
    overlays.push({ source, changes, used: changes === root });
  }
  const notices: Diagnostic[] = [];
  const apply = (value: unknown, { source }: Overlay): unknown => {
    const locate = locator({ files: new Map([[source.name, source]]) });
    try {
      const overlaid = applyOverlay(value, source.value, source.name);
      notices.push(...withPositions(overlaid.notices, locate));
      return overlaid.value;
    } catch (error) {
      if (!(error instanceof GenerateError)) throw error;
      throw new GenerateError(withPositions(error.diagnostics, locate), { cause: error });
    }
  };
  return {
    applied: (file) => {
      const own = overlays.filter(({ changes }) => changes === file.path);
      for (const overlay of own) overlay.used = true;
      return own.length === 0 ? file : { ...file, value: own.reduce(apply, bearable(file).value), overlaid: true };
    },
    notices: () => [...notices, ...overlays.filter(({ used }) => !used).map(unused)],
  };
}

/** The path of the file that an overlay extends, where that is there and not the document. */
async function otherFile({ path, value }: SourceFile, root: string): Promise<string | undefined> {
  const target = member(value, "extends");
  if (typeof target !== "string" || /^[a-z][a-z\d+.-]+:/i.test(target) || /^https?:/i.test(path)) return undefined;
  const extended = resolve(dirname(path), decodePercent(target));
  if (extended === root) return undefined;
  const found = await stat(extended).catch(() => undefined);
  return found?.isFile() === true ? extended : undefined;
}

function unused({ source, changes }: Overlay): Diagnostic {
  return {
    severity: "warning",
    code: "overlay/unused",
    message: `"${source.name}" extends "${displayPath(changes)}", to which the document does not refer: it changed nothing.`,
    remedy: "Correct `extends`, or leave it out where the overlay is for the document itself.",
    position: { path: displayPath(source.path), line: 1, column: 1 },
  };
}
