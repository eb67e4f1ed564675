import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Findings, noFindings, type Progress } from "./findings.ts";

const file = path.join(import.meta.dirname, "..", "..", ".cache", "hostile", "progress.json");

interface Saved {
  readonly run: string;
  readonly findings: Findings;
  readonly seen: readonly string[];
}

/** Where a long run that was ended early stands, so that `--resume` goes on from there. */
export interface Checkpoint {
  /** How far an earlier run of the same name came; from nothing when there was none. */
  readonly load: () => Promise<Progress>;
  readonly save: (progress: Progress) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** @param run names what is run: progress of another run is no progress of this one */
export function checkpoint(run: string): Checkpoint {
  return {
    load: async () => {
      const text = await readFile(file, "utf8").catch(() => "null");
      const saved = JSON.parse(text) as Saved | null;
      if (saved?.run !== run) return { findings: noFindings(), seen: new Set() };
      return { findings: saved.findings, seen: new Set(saved.seen) };
    },
    save: async ({ findings, seen }) => {
      const saved: Saved = { run, findings, seen: [...seen] };
      await mkdir(path.dirname(file), { recursive: true });
      // Renamed into place: a run that is ended while it writes leaves the progress before.
      await writeFile(`${file}.new`, JSON.stringify(saved));
      await rename(`${file}.new`, file);
    },
    remove: () => rm(file, { force: true }),
  };
}
