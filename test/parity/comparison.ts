import { type AcceptedDifference, acceptedFor } from "./accepted-differences.ts";
import { compareAnswers } from "./answers.ts";
import { compare, type Difference } from "./compare.ts";
import type { Document, DocumentedOperation, Json } from "./document.ts";
import { isDefaultRead, isDefaultSent } from "./documented-default.ts";
import type { Shape } from "./made/subject.ts";
import type { Told } from "./told.ts";
import type { WireRequest } from "./wire-request.ts";

/** A call that was made with both clients. */
export interface ComparedCall {
  /** The official client's name of the method: `beta.agents.list`. */
  readonly method: string;
  readonly call: string;
  readonly ours: Told;
  readonly official: Told;
  readonly operation: DocumentedOperation;
  /** What the answer says, and its schema, where it has one; of a stream of events a list of their data. */
  readonly answer: { readonly value: unknown; readonly schema: Json } | undefined;
  /** That of our client. */
  readonly shape: Shape;
}

/** What is to be said of it. */
export interface Comparison extends ComparedCall {
  /** What the official client adds on its own, each with the default that the document declares. */
  readonly defaults: readonly Difference[];
  /** The accepted differences that were met in the request, and in what was read. */
  readonly accepted: {
    readonly request: readonly AcceptedDifference[];
    readonly answer: readonly AcceptedDifference[];
  };
  /** What is wrong with our request. */
  readonly wrong: readonly Difference[];
  /** What the two read differently in one and the same answer, other than documented defaults that only one fills in. */
  readonly misread: readonly Difference[];
}

/** Compares requests and what was read. */
export function comparison(call: ComparedCall, document: Document): Comparison {
  const { method, ours, official, operation, shape } = call;
  const accepted = { request: new Set<AcceptedDifference>(), answer: new Set<AcceptedDifference>() };
  const defaults: Difference[] = [];
  const isAccepted = (difference: Difference, part: "request" | "answer"): boolean => {
    const known = acceptedFor(difference, method, shape);
    if (known) accepted[part].add(known);
    return known !== undefined;
  };
  const uneven = numbers(call).filter((difference) => !isAccepted(difference, "request"));
  const wrong = official.requests.flatMap((theirs, at) =>
    differingRequests(ours.requests[at], theirs).filter((difference) => {
      if (isAccepted(difference, "request")) return false;
      if (!isDefaultSent(difference, theirs, operation, document)) return true;
      defaults.push(difference);
      return false;
    }),
  );
  const misread = compareAnswers(ours.read, official.read).filter(
    (difference) => !isAccepted(difference, "answer") && !isFilledIn(difference, call, document),
  );
  const met = { request: [...accepted.request], answer: [...accepted.answer] };
  return { ...call, defaults, accepted: met, wrong: [...uneven, ...wrong], misread };
}

/**
 * Whether one client gives the default that the document declares where the other gives nothing. Ours is the one to give
 * nothing, unless it has the official one's shape.
 */
function isFilledIn({ at, ours, official }: Difference, { answer, shape }: ComparedCall, document: Document): boolean {
  if (!answer) return false;
  const swapped = shape === "official" && official === undefined;
  const filled = swapped ? { at, ours: official, official: ours } : { at, ours, official };
  return [at, withoutEnvelope(at)].some((path) =>
    isDefaultRead({ ...filled, at: path }, answer.value, answer.schema, document),
  );
}

/** An event in the official client's shape has what it says under `data`. */
function withoutEnvelope([index, data, ...rest]: Difference["at"]): Difference["at"] {
  return data === "data" ? [index ?? 0, ...rest] : [];
}

function differingRequests(ours: WireRequest | undefined, official: WireRequest): Difference[] {
  return ours === undefined ? [] : compare(ours, official);
}

/** Where one made more requests than the other, or none. */
function numbers({ ours, official }: ComparedCall): Difference[] {
  const [one, other] = [ours.requests.length, official.requests.length];
  if (one === other && one > 0) return [];
  return [{ at: ["requests"], ours: one || ours.read, official: other || official.read }];
}
