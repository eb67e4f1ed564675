import { readFile } from "node:fs/promises";
import { normaliseDocument } from "tramontane";
import { parse } from "yaml";
import type { View } from "../../generator/src/plan/model.ts";
import type { CorpusDocument } from "../corpus/documents.ts";
import { compare, type Disagreement, type Pair } from "./comparison.ts";
import { type OracleTypes, oracleTypes } from "./oracle-types.ts";
import { ourTypes } from "./our-types.ts";
import { rewrite, type JsonRecord, type Rewritten } from "./rewrite.ts";
import { rules } from "./rules.ts";
import { asSeen } from "./views.ts";

/** What the oracle says of documents. */
export interface Verdict {
  readonly documents: number;
  readonly compared: number;
  readonly agreed: number;
  /** Disagreements about schemas that only refer to ones that are disagreed about. */
  readonly inherited: number;
  readonly explained: readonly (Disagreement & { readonly rule: string })[];
  readonly unexplained: readonly Disagreement[];
  /** Documents that the oracle refused as they are, and got as `tramontane normalise` repairs them. */
  readonly repaired: readonly string[];
  /** Documents that the oracle refuses or makes invalid types of, or that we do. */
  readonly unusable: readonly { readonly document: string; readonly message: string }[];
}

/**
 * Compares our types of documents with the oracle's, schema by schema.
 *
 * @param view - Whose properties are compared: all of them, or those that a request or a response has.
 */
export async function consult(
  documents: readonly CorpusDocument[],
  folder: string,
  tell: (text: string) => void = () => {},
  view: View = "whole",
): Promise<Verdict> {
  const pairs: Pair[] = [];
  const read = new Map<string, { readonly file: string; readonly document: JsonRecord }>();
  const repaired: string[] = [];
  const unusable: { document: string; message: string }[] = [];
  for (const [index, { name, file }] of documents.entries()) {
    tell(`making types ${index + 1} of ${documents.length}: ${name}`);
    try {
      const text = await readFile(file, "utf8");
      const asIs: JsonRecord = file.endsWith(".json") ? JSON.parse(text) : parse(text);
      const { document, theirs, repairs } = await readable(file, asIs, view);
      if (repairs) repaired.push(name);
      pairs.push({ name, theirs, ours: await ourTypes(file, view) });
      read.set(name, { file, document });
    } catch (error) {
      unusable.push({ document: name, message: String(error).split("\n")[0] ?? "" });
    }
  }
  tell(`comparing the types of ${pairs.length} documents`);
  const first = await compare(pairs, folder);
  unusable.push(...first.broken);

  const apart = Map.groupBy(first.disagreements, ({ document }) => document);
  const given = new Map([...apart].map(([name, all]) => [name, new Set(all.map(({ schema }) => schema))]));
  tell(`looking for the reasons of ${first.disagreements.length} disagreements`);
  const rewritten = new Map<string, Rewritten>();
  const again: Pair[] = [];
  const refused: Disagreement[] = [];
  for (const pair of pairs) {
    const { file, document } = read.get(pair.name) ?? {};
    if (file === undefined || document === undefined || !apart.has(pair.name)) continue;
    const inOtherWords = rewrite(document, rules);
    rewritten.set(pair.name, inOtherWords);
    try {
      again.push({ ...pair, theirs: await oracleTypes(file, inOtherWords.document) });
    } catch (error) {
      refused.push(...(apart.get(pair.name) ?? []).map((it) => ({ ...it, messages: [...it.messages, String(error)] })));
    }
  }
  const second = await compare(again, folder, given);
  unusable.push(...second.broken);

  const unexplained = [...second.disagreements, ...refused];
  const left = new Set(unexplained.map(({ document, schema }) => `${document} ${schema}`));
  const gone = first.disagreements.filter(({ document, schema }) => !left.has(`${document} ${schema}`));
  const explained = gone.flatMap((disagreement) => {
    const used = rewritten.get(disagreement.document)?.rules.get(disagreement.schema);
    return used === undefined ? [] : [{ ...disagreement, rule: [...used].sort().join(" + ") }];
  });
  return {
    documents: documents.length - unusable.length,
    compared: first.compared,
    agreed: first.compared - first.disagreements.length,
    inherited: gone.length - explained.length,
    explained,
    unexplained,
    repaired,
    unusable,
  };
}

/** What the oracle makes of a document; of one that it refuses, of what `tramontane normalise` makes of that. */
async function readable(
  file: string,
  asIs: JsonRecord,
  view: View,
): Promise<{ readonly document: JsonRecord; readonly theirs: OracleTypes; readonly repairs: boolean }> {
  try {
    const document = asSeen(asIs, view);
    return { document, theirs: await oracleTypes(file, document), repairs: false };
  } catch {
    const { value } = await normaliseDocument(file);
    const document = asSeen(JSON.parse(JSON.stringify(value)) as JsonRecord, view);
    return { document, theirs: await oracleTypes(file, document), repairs: true };
  }
}
