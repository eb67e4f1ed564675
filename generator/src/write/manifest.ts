import { createHash } from "node:crypto";
import { failure } from "../diagnostics.ts";
import { relativeInside } from "./inside.ts";

/**
 * The file in an output folder that says which of its files are generated. A file that it does not list belongs to
 * somebody else: it is never overwritten and never removed.
 */
export const manifestName = ".tramontane.json";

/** Generated files by path, each with the hash of what was written. */
export type Manifest = ReadonlyMap<string, string>;

/** The text of a manifest: sorted, so that it changes only where a file does. */
export function formatManifest(files: ReadonlyMap<string, string>): string {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, text]) => [path, hashOf(text)]);
  const note = "Written by tramontane: the files it generated here. Do not edit.";
  return `${JSON.stringify({ note, files: Object.fromEntries(sorted) }, null, 2)}\n`;
}

/**
 * Reads a manifest.
 *
 * @throws GenerateError when the text is no manifest, since it cannot be told then which files may be replaced.
 */
export function parseManifest(text: string, shownPath: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const files = typeof value === "object" && value !== null && "files" in value ? value.files : undefined;
  const listed = typeof files === "object" && files !== null ? Object.entries(files) : undefined;
  if (!listed?.every(([path, hash]) => typeof hash === "string" && relativeInside(path))) {
    throw failure({
      code: "write/manifest",
      message: `"${shownPath}" is not a list of generated files.`,
      remedy: "Restore it from version control, or generate into an empty folder.",
    });
  }
  return new Map(listed as [string, string][]);
}

/** What tells two texts of a generated file apart; line endings, which version control may change, do not count. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex").slice(0, 16);
}
