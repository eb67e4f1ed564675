import { type FSWatcher, watch as watchFolder } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";

/** Changes that come within this time are one: editors write a file in several steps. */
const quietMilliseconds = 20;

export interface Watch {
  /**
   * Waits until one of these files, given with the texts that are known of them, has another; resolves to the names of
   * those that have. What changed while nobody waited counts.
   */
  readonly change: (known: ReadonlyMap<string, string | undefined>) => Promise<readonly string[]>;
  readonly close: () => void;
}

/**
 * Watches files by way of their folders, so that one which is replaced, removed or not there yet is watched all the
 * same. A file that is written with the text it had is no change.
 */
export function watchFiles(): Watch {
  const folders = new Map<string, FSWatcher>();
  let texts = new Map<string, string | undefined>();
  let touched = new Set<string>();
  let wake: (() => void) | undefined;

  const look = (folder: string): void => {
    if (folders.has(folder)) return;
    try {
      const watcher = watchFolder(folder, (_, name) => {
        // Some systems do not say which file it was.
        if (name === null) for (const path of texts.keys()) touched.add(path);
        else touched.add(resolve(folder, name));
        wake?.();
      });
      watcher.on("error", () => {
        watcher.close();
        folders.delete(folder);
      });
      folders.set(folder, watcher);
    } catch {
      // The folder is not there: the one above it tells when it comes.
      if (dirname(folder) !== folder) look(dirname(folder));
    }
  };

  const changed = async (): Promise<string[]> => {
    const names: string[] = [];
    const candidates = [...touched];
    touched = new Set();
    for (const path of candidates) {
      if (!texts.has(path)) continue;
      const text = await textOf(path);
      if (text === texts.get(path)) continue;
      texts.set(path, text);
      names.push(basename(path));
    }
    return names;
  };

  return {
    change: async (known) => {
      texts = new Map(known);
      for (const [path, text] of known) {
        // What changed before its folder was watched is told by nobody.
        if (text !== undefined && !folders.has(dirname(path))) touched.add(path);
      }
      for (const path of known.keys()) look(dirname(path));
      for (;;) {
        if (touched.size === 0) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        wake = undefined;
        await new Promise((resolve) => setTimeout(resolve, quietMilliseconds));
        const names = await changed();
        if (names.length > 0) return names;
      }
    },
    close: () => {
      for (const watcher of folders.values()) watcher.close();
      folders.clear();
    },
  };
}

/** The text of a file; `undefined` when it cannot be read. */
export async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}
