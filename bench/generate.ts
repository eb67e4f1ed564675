import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { type Contender, measure, type Taken } from "./measure.ts";
import { cache, fetchDocuments, installPeers, root } from "./peers.ts";
import { table } from "./table.ts";

/** What is measured unless other documents are named: of the corpus, the one with the most variety and the largest. */
const usual = {
  "stripe.json": "stripe.com.json",
  "github.json": "github.com/api.github.com.json",
  "openai.json": "openai.com.json",
};

export interface GenerateOptions {
  /** A folder of documents, all of which are measured. */
  readonly documents?: string;
  readonly runs: number;
}

/** What one document cost each generator. */
export interface GenerateRow {
  readonly document: string;
  readonly megabytes: number;
  readonly taken: Readonly<Record<string, Taken>>;
  /** How many times faster than the fastest of the others that did it. */
  readonly ratio: number | undefined;
}

/** Measures generators as whole processes, one after another on each document, and prints a table for each. */
export async function benchGenerate({ documents, runs }: GenerateOptions): Promise<GenerateRow[]> {
  const peers = await installPeers();
  const folder = path.resolve(documents ?? (await fetchDocuments(usual)));
  const files = (await readdir(folder)).filter((file) => /\.(json|ya?ml)$/.test(file)).sort();
  const rows: GenerateRow[] = [];
  for (const file of files) {
    const taken = await measure(contenders(peers, path.join(folder, file)), runs);
    const { size } = await stat(path.join(folder, file));
    const row = { document: file, megabytes: size / 1e6, taken, ratio: ratioOf(taken) };
    rows.push(row);
    console.log(`${report(row)}\n`);
  }
  return rows;
}

const ours = "tramontane";

function contenders(peers: string, document: string): Contender[] {
  const outputOf = (name: string): string => path.join(cache, "output", name.replaceAll(/\W+/g, "-"));
  return generators(peers).map(({ name, script, args }) => ({
    name,
    script,
    args: args(document, outputOf(name)),
    prepare: () => rm(outputOf(name), { recursive: true, force: true }),
  }));
}

interface Generator {
  readonly name: string;
  readonly script: string;
  readonly args: (document: string, output: string) => string[];
}

function generators(peers: string): Generator[] {
  const installed = (file: string): string => path.join(peers, "node_modules", file);
  return [
    {
      name: "read and parse",
      script: path.join(import.meta.dirname, "read-and-parse.ts"),
      args: (document) => [document],
    },
    {
      name: "openapi-typescript",
      script: installed("openapi-typescript/bin/cli.js"),
      args: (document, output) => [document, "-o", path.join(output, "types.ts")],
    },
    {
      name: "@hey-api/openapi-ts",
      script: installed("@hey-api/openapi-ts/bin/run.js"),
      args: (document, output) => ["-i", document, "-o", output, "-c", "@hey-api/client-fetch", "--no-log-file"],
    },
    {
      name: "redocly generate-client",
      script: installed("@redocly/cli/bin/cli.js"),
      args: (document, output) => ["generate-client", document, "-o", path.join(output, "client.ts")],
    },
    {
      name: ours,
      script: path.join(root, "generator", "dist", "cli", "main.js"),
      args: (document, output) => ["generate", document, "-o", output],
    },
  ];
}

function ratioOf(taken: Readonly<Record<string, Taken>>): number | undefined {
  const own = taken[ours];
  const others = Object.entries(taken).filter(
    ([name, { failure }]) => name !== ours && name !== "read and parse" && failure === undefined,
  );
  if (own === undefined || own.failure !== undefined || others.length === 0) return undefined;
  return Math.min(...others.map(([, { seconds }]) => seconds)) / own.seconds;
}

function report({ document, megabytes, taken, ratio }: GenerateRow): string {
  const own = taken[ours]?.seconds ?? 0;
  const rows = Object.entries(taken).map(([name, one]) =>
    one.failure === undefined
      ? [
          name,
          `${one.seconds.toFixed(2)} s`,
          `${one.cpu.toFixed(2)} s`,
          `${Math.round(one.megabytes)} MB`,
          `${(one.seconds / own).toFixed(2)} x`,
        ]
      : [name, "fails", "", "", ""],
  );
  const verdict = ratio === undefined ? "" : `\n${ratio.toFixed(2)} times as fast as the fastest of the others`;
  return `${document}, ${megabytes.toFixed(1)} MB\n${table([["", "wall", "CPU", "peak", "over ours"], ...rows])}${verdict}`;
}
