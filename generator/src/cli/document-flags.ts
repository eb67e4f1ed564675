import type { Command } from "commander";
import type { LoadOptions } from "../load/load.ts";

/** Flags that say how a document is read, of commands that only read one. */
export interface DocumentFlags {
  readonly root?: string;
  readonly overlays?: readonly string[];
  readonly allowRemote?: boolean;
}

/** Gives a command the flags that say how its document is read. */
export function addDocumentFlags(command: Command): Command {
  return command
    .option("--root <folder>", "the folder that references may not leave (that of the document unless given)")
    .option(
      "--overlays <file>",
      "an overlay to apply to the document; may be said more than once",
      (value: string, before: readonly string[] = []) => [...before, value],
    )
    .option("--allow-remote", "let the document and references be URLs");
}

/** The options that flags give. */
export function loadOptions({ root, overlays, allowRemote }: DocumentFlags): LoadOptions {
  return {
    ...(root === undefined ? {} : { root }),
    ...(overlays === undefined ? {} : { overlays }),
    ...(allowRemote === undefined ? {} : { allowRemote }),
  };
}
