import { callBoth } from "./both-clients.ts";
import type { Call } from "./call.ts";
import { calls } from "./calls/index.ts";
import { type Comparison, comparison } from "./comparison.ts";
import type { Document } from "./document.ts";
import type { Shape } from "./made/subject.ts";

/** A call that was written by hand, and what is expected of it. */
export interface NamedCall {
  /** Both the official client's name and ours: `beta.agents.list`. */
  readonly method: string;
  readonly call: string;
  /** A full call has to be the same to the byte; a minimal one may lack documented defaults. */
  readonly full: boolean;
  readonly refused: boolean;
  readonly made: Call;
}

/** Every call that was written by hand, by names that say what is called. */
export function everyCall(): NamedCall[] {
  return Object.entries(calls).flatMap(([method, { minimal, full, refused }]) => [
    { method, call: full ? "minimal" : "whole", full: !full, refused: false, made: minimal },
    ...Object.entries(full ?? {}).map(([call, made]) => ({ method, call, full: true, refused: false, made })),
    ...Object.entries(refused ?? {}).map(([call, made]) => ({ method, call, full: true, refused: true, made })),
  ]);
}

/** Makes a call that was written by hand with both clients, and compares requests and answers. */
export async function handwrittenComparison(named: NamedCall, document: Document, shape: Shape): Promise<Comparison> {
  const { ours, official, status } = await callBoth(named.made, shape);
  const [request] = ours.requests;
  if (!request) throw new Error(`Our client made no request, and gave ${JSON.stringify(ours.read)}.`);
  const operation = document.operationAt(request.method, request.path);
  const schema = operation.answers[request.headers["accept"] ?? ""];
  const answer = schema && { schema, value: ours.read };
  const compared = comparison({ ...named, ours, official, operation, answer, shape }, document);
  const wrong = [...compared.wrong, ...(named.full && shape === "own" ? compared.defaults : [])];
  const { refused } = named;
  if (status >= 400 !== refused) wrong.push({ at: ["status"], ours: status, official: refused ? "4XX" : "2XX" });
  return { ...compared, wrong };
}
