import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Program } from "./swapped.ts";

/** Pages of other people's documentation, where this machine has them. They are no part of the project. */
export const PAGES: string = path.join(import.meta.dirname, "../../../shared/reference/seeds");

/** The TypeScript programs among the text of the pages, each once. Nothing where there are no pages. */
export function samplesOf(folder: string): Program[] {
  if (!existsSync(folder)) return [];
  const texts = readdirSync(folder).flatMap((file) => samplesIn(readFileSync(path.join(folder, file), "utf8")));
  return [...new Set(texts)].map((text, index) => ({ name: `sample-${index + 1}`, text }));
}

/** A program begins with its import, and ends where it is run, or where the next one begins in whatever language. */
function samplesIn(page: string): string[] {
  const samples: string[] = [];
  let lines: string[] | undefined;
  for (const line of page.split("\n")) {
    const begins = /^import \{.*\} from ["']@mistralai\/mistralai/.test(line);
    const other = /^(?:import \w+$|from \w|curl )/.test(line);
    if (lines && (begins || other || lines.at(-1) === "run();")) {
      samples.push(lines.join("\n"));
      lines = undefined;
    }
    if (begins) lines = [];
    lines?.push(line);
  }
  return lines ? [...samples, lines.join("\n")] : samples;
}
