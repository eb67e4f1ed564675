import { acceptedDifferences } from "./accepted-differences.ts";
import { compareAnswers } from "./answers.ts";
import { callBoth } from "./both-clients.ts";
import type { Call } from "./call.ts";
import { calls } from "./calls/index.ts";
import { compare, type Difference } from "./compare.ts";
import type { Document, DocumentedOperation } from "./document.ts";
import { isDefaultRead, isDefaultSent } from "./documented-default.ts";
import type { WireRequest } from "./wire-request.ts";

/** A call as both clients make it, and what is to be said of it. */
export interface Comparison {
  /** Both the official client's name and ours: `beta.agents.list`. */
  readonly operation: string;
  readonly call: string;
  /** A full call has to be the same to the byte; a minimal one may lack documented defaults. */
  readonly full: boolean;
  readonly refused: boolean;
  /** The status of the answer. */
  readonly status: number;
  readonly documented: DocumentedOperation;
  /** Our request. */
  readonly request: WireRequest;
  /** What the official client adds on its own, each with the default that the document declares. */
  readonly defaults: readonly Difference[];
  /** Names of accepted differences. */
  readonly accepted: readonly string[];
  /** What is wrong with our request. */
  readonly wrong: readonly Difference[];
  /** What the two read differently in one and the same answer, other than documented defaults that only one fills in. */
  readonly misread: readonly Difference[];
}

/** A call that is made, and what is expected of it. */
export type NamedCall = Pick<Comparison, "operation" | "call" | "full" | "refused"> & { readonly made: Call };

/** Every call of every operation that both clients have, by names that say what is called. */
export function everyCall(): NamedCall[] {
  return Object.entries(calls).flatMap(([operation, { minimal, full, refused }]) => [
    { operation, call: full ? "minimal" : "whole", full: !full, refused: false, made: minimal },
    ...Object.entries(full ?? {}).map(([call, made]) => ({ operation, call, full: true, refused: false, made })),
    ...Object.entries(refused ?? {}).map(([call, made]) => ({ operation, call, full: true, refused: true, made })),
  ]);
}

/** Makes a call with both clients and compares requests and answers. */
export async function comparison({ made, ...named }: NamedCall, document: Document): Promise<Comparison> {
  const { ours, official, status, read } = await callBoth(made);
  const documented = document.operationAt(ours.method, ours.path);
  const accepted: string[] = [];
  const defaults: Difference[] = [];
  const wrong: Difference[] = [];
  for (const difference of compare(ours, official)) {
    const known = acceptedDifferences.find(({ covers }) => covers(difference));
    if (known) accepted.push(known.name);
    else if (!named.full && isDefaultSent(difference, official, documented, document)) defaults.push(difference);
    else wrong.push(difference);
  }
  const schema = documented.answers[ours.headers["accept"] ?? ""];
  const misread = compareAnswers(read.ours, read.official).filter(
    (difference) => !isDefaultRead(difference, read.ours, schema, document),
  );
  return { ...named, status, documented, request: ours, defaults, accepted, wrong, misread };
}
