/**
 * Compares our types with those of openapi-typescript: `pnpm oracle`.
 *
 *     pnpm oracle                         a fixed sample of the corpus (`pnpm corpus`), more than 500 documents
 *     pnpm oracle --sample 50             fewer of them
 *     pnpm oracle --folder ../specs       the documents of another folder
 *     pnpm oracle --view request          without what is readOnly; `response`: without what is writeOnly
 *     pnpm oracle --documents "stripe*"   those whose path matches
 *
 * The compiler is asked whether the two types of each named schema are assignable to each other and have the same keys.
 * A disagreement is mended, or explained by a rule of `rules.ts`. The last line is a sum in JSON; the exit code is 1
 * where something is unexplained.
 */
import { rm } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { cache, fetchCorpus } from "../corpus/archive.ts";
import { documentsOf } from "../corpus/documents.ts";
import { Progress } from "../corpus/progress.ts";
import { consult } from "./oracle.ts";

const { values } = parseArgs({
  options: {
    documents: { type: "string" },
    sample: { type: "string" },
    folder: { type: "string" },
    view: { type: "string", default: "whole" },
  },
});
const corpus = values.folder === undefined;
const folder = corpus ? await fetchCorpus() : path.resolve(values.folder ?? "");
const sample = Number(values.sample ?? (corpus && values.documents === undefined ? 560 : Number.POSITIVE_INFINITY));
const documents = documentsOf(folder, "", {
  sample,
  ...(values.documents === undefined ? {} : { pattern: values.documents }),
});
const view = (["whole", "request", "response"] as const).find((name) => name === values.view);
if (view === undefined) {
  console.error(`There is no view "${values.view}": whole, request, response.`);
  process.exit(2);
}
if (documents.length === 0) {
  console.error(`There is no OpenAPI document in ${folder}.`);
  process.exit(2);
}

const progress = new Progress();
const started = performance.now();
const scratch = path.join(cache, "oracle", String(process.pid));
const verdict = await consult(documents, scratch, (text) => progress.show(text), view);
await rm(scratch, { recursive: true, force: true });
progress.clear();
for (const { document, message } of verdict.unusable)
  console.log(`not compared  ${document}  ${message.slice(0, 200)}`);
for (const { document, schema, messages } of verdict.unexplained) {
  console.log(`disagree  ${document}  ${schema}`);
  for (const message of messages) console.log(`  ${message.slice(0, 600)}`);
}
const rules = Object.groupBy(verdict.explained, ({ rule }) => rule);
console.log(
  JSON.stringify({
    view,
    documents: verdict.documents,
    repairedFirst: verdict.repaired.length,
    notCompared: verdict.unusable.length,
    schemas: verdict.compared,
    agreed: verdict.agreed,
    inherited: verdict.inherited,
    explained: Object.fromEntries(Object.entries(rules).map(([rule, all = []]) => [rule, all.length])),
    unexplained: verdict.unexplained.length,
    seconds: Math.round((performance.now() - started) / 1000),
  }),
);
process.exitCode = verdict.unexplained.length === 0 ? 0 : 1;
