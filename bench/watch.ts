import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { median } from "./measure.ts";
import { cache, fetchDocuments, root } from "./peers.ts";
import { table } from "./table.ts";

/** Milliseconds from the moment that a document was saved. */
export interface WatchRow {
  /** What was changed in one line. */
  readonly edit: string;
  /** Until the program says that the client is written: the middle of all, and the worst. */
  readonly median: number;
  readonly most: number;
  /** The time of all processors together, in the middle, which other programs on the machine disturb less. */
  readonly cpu: number;
}

interface Edit {
  readonly name: string;
  /** What the line is like that is edited, and what is put in the place of the match. */
  readonly line: RegExp;
  readonly to: (round: number) => string;
}

const edits: readonly Edit[] = [
  { name: "a description of a schema", line: /(?<="description": ")(?=The )/, to: (round) => `Edit ${round}. ` },
  { name: "the summary of an operation", line: /(?<="summary": ")(?=List)/, to: (round) => `Edit ${round}. ` },
  { name: "the name of a property", line: /(?<=")html_url(?=": \{)/, to: (round) => `html_url_${round}` },
  {
    name: "the type of a property",
    line: /(?<="type": ")integer(?=")/,
    to: (round) => ["string", "boolean"][round % 2] ?? "",
  },
];

interface Watching {
  readonly child: ChildProcess;
  readonly file: string;
  readonly text: string;
  readonly lines: AsyncIterator<string>;
  readonly runs: number;
}

const document = "github.com/api.github.com.json";

/**
 * Has a document of 12 MB and 340,000 lines watched by the command, saves it with one line changed, time and again, and measures until the
 * client is written.
 */
export async function benchWatch(runs: number): Promise<WatchRow[]> {
  const folder = path.join(cache, "watch");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, "github.json");
  const source = await readFile(path.join(await fetchDocuments({ "github.json": document }), "github.json"), "utf8");
  // As people edit it: a line each.
  const text = JSON.stringify(JSON.parse(source), null, 2);
  await writeFile(file, text);
  const script = path.join(root, "generator", "dist", "cli", "main.js");
  const preload = pathToFileURL(path.join(import.meta.dirname, "processor-time.mjs")).href;
  const child = spawn(process.execPath, [script, "generate", file, "-o", path.join(folder, "output"), "--watch"], {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
    env: { ...process.env, NODE_OPTIONS: `--import ${preload}` },
  });
  try {
    const lines = linesOf(child);
    await lines.next();
    const rows: WatchRow[] = [];
    for (const edit of edits) rows.push(await measureEdit(edit, { child, file, text, lines, runs }));
    console.log(table([["edit of one line", "median", "most", "CPU"], ...rows.map(cells)]));
    return rows;
  } finally {
    child.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureEdit({ name, line, to }: Edit, { child, file, text, lines, runs }: Watching): Promise<WatchRow> {
  const taken: number[] = [];
  const used: number[] = [];
  for (let round = 1; round <= runs; round++) {
    await writeFile(`${file}.new`, editedText(text, line, to(round)));
    const before = await processorTime(child);
    const saved = performance.now();
    await rename(`${file}.new`, file);
    await lines.next();
    taken.push(performance.now() - saved);
    used.push((await processorTime(child)) - before);
  }
  return { edit: name, median: median(taken), most: Math.max(...taken), cpu: median(used) };
}

function processorTime(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once("message", (milliseconds) => resolve(Number(milliseconds)));
    child.send("how much");
  });
}

/** The match in the middle of the text that is nearest before its middle: neither the first nor the last line. */
function editedText(text: string, line: RegExp, to: string): string {
  const matches = [...text.matchAll(new RegExp(line, "g"))];
  const match = matches[matches.length >> 1];
  if (match === undefined) throw new Error(`The document has no line like ${line}.`);
  return text.slice(0, match.index) + to + text.slice(match.index + match[0].length);
}

async function* linesOf({ stdout }: ChildProcess): AsyncGenerator<string, void, void> {
  let rest = "";
  for await (const chunk of (stdout?.setEncoding("utf8") ?? []) as AsyncIterable<string>) {
    rest += chunk;
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}

function cells({ edit, median: middle, most, cpu }: WatchRow): string[] {
  return [edit, ...[middle, most, cpu].map((milliseconds) => `${Math.round(milliseconds)} ms`)];
}
