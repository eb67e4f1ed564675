import type { CorpusDocument } from "../corpus/documents.ts";
import { compare, type Disagreement, type Pair } from "./comparison.ts";
import { oracleTypes } from "./oracle-types.ts";
import { ourTypes } from "./our-types.ts";
import { type Explanation, explain } from "./rules.ts";

/** What the oracle says of documents. */
export interface Verdict {
  readonly documents: number;
  readonly compared: number;
  readonly agreed: number;
  /** Disagreements about schemas that only refer to ones that are disagreed about. */
  readonly inherited: number;
  readonly explained: readonly (Disagreement & { readonly rule: string })[];
  readonly unexplained: readonly Disagreement[];
  /** Documents that the oracle refuses or makes invalid types of, or that we do. */
  readonly unusable: readonly { readonly document: string; readonly message: string }[];
}

/** Compares our types of documents with the oracle's, schema by schema. */
export async function consult(
  documents: readonly CorpusDocument[],
  folder: string,
  tell: (text: string) => void = () => {},
): Promise<Verdict> {
  const pairs: Pair[] = [];
  const files = new Map<string, string>();
  const unusable: { document: string; message: string }[] = [];
  for (const [index, { name, file }] of documents.entries()) {
    tell(`making types ${index + 1} of ${documents.length}: ${name}`);
    try {
      pairs.push({ name, theirs: await oracleTypes(file), ours: await ourTypes(file) });
      files.set(name, file);
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
  const again = await compare(
    pairs.filter(({ name }) => apart.has(name)),
    folder,
    given,
  );
  unusable.push(...again.broken);

  const explained: (Disagreement & Explanation)[] = [];
  const unexplained: Disagreement[] = [];
  for (const disagreement of again.disagreements) {
    const explanation = await explain(disagreement, files.get(disagreement.document) ?? "");
    if (explanation === undefined) unexplained.push(disagreement);
    else explained.push({ ...disagreement, ...explanation });
  }
  return {
    documents: documents.length - unusable.length,
    compared: first.compared,
    agreed: first.compared - first.disagreements.length,
    inherited: first.disagreements.length - again.disagreements.length,
    explained,
    unexplained,
    unusable,
  };
}
