import { Mistral as Official } from "@mistralai/mistralai";
import { operationNames } from "../official/surface.ts";
import type { Comparison } from "./comparison.ts";
import { madeComparisons } from "./made/comparison.ts";
import { readSubject, type Shape, type Subject } from "./made/subject.ts";
import { everyCall, handwrittenComparison } from "./parity.ts";

/** What came of a method of the official client. */
export interface ComparedMethod {
  readonly method: string;
  readonly comparisons: readonly Comparison[];
  /** Why nothing could be compared. */
  readonly missing?: string;
}

/** The official client's methods, in its own order: found by walking it, so that none is forgotten. */
export function officialMethods(): string[] {
  return operationNames(new Official());
}

/** Every method of the official client, with the calls that are made of the document and those that were written by hand. */
export async function* everyMethod(
  methods: readonly string[] = officialMethods(),
  { seed, shape }: { readonly seed?: number; readonly shape?: Shape } = {},
): AsyncGenerator<ComparedMethod> {
  const subject = await readSubject(shape);
  for (const method of methods) yield await comparedMethod(method, subject, seed);
}

/** @param seed where made values begin, so that others are compared than usually */
export async function comparedMethod(method: string, subject: Subject, seed = 1): Promise<ComparedMethod> {
  const comparisons: Comparison[] = [];
  try {
    for await (const compared of everyComparison(method, subject, seed)) comparisons.push(compared);
  } catch (error) {
    return { method, comparisons, missing: `It could not be compared. ${String(error)}` };
  }
  if (comparisons.some(({ ours, official }) => ours.requests.length > 0 && official.requests.length > 0))
    return { method, comparisons };
  const reason = subject.operations.has(method)
    ? "The official client refuses every call that was made of the document."
    : "The document has no operation of this name, and no call of it was written.";
  return { method, comparisons, missing: reason };
}

async function* everyComparison(method: string, subject: Subject, seed: number): AsyncGenerator<Comparison> {
  const operation = subject.operations.get(method);
  if (operation) yield* madeComparisons(operation, subject, seed);
  for (const call of everyCall())
    if (call.method === method) yield handwrittenComparison(call, subject.document, subject.shape);
}
