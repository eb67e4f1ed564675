import { type AcceptedDifference, acceptedDifferences } from "./accepted-differences.ts";
import { describeDifference } from "./compare.ts";
import type { Comparison } from "./comparison.ts";
import type { ComparedMethod } from "./every-method.ts";
import type { Shape } from "./made/subject.ts";

/** The sum of all comparisons. */
export interface Sum {
  /** Methods of the official client. */
  readonly methods: number;
  readonly calls: number;
  /** Calls that are the same request, the official client's own headers and documented defaults aside. */
  readonly requestsEqual: number;
  /** Calls whose answer is read the same. */
  readonly answersEqual: number;
  /** Calls that differ in nothing but what is the official client's fault. */
  readonly explained: number;
  /** Calls that differ otherwise, and methods that were not called. */
  readonly unexplained: number;
}

export function sumOf(methods: readonly ComparedMethod[]): Sum {
  const calls = methods.flatMap(({ comparisons }) => comparisons);
  const count = (is: (call: Comparison) => boolean): number => calls.filter(is).length;
  return {
    methods: methods.length,
    calls: calls.length,
    requestsEqual: count(({ wrong, accepted }) => wrong.length === 0 && explanations(accepted.request).length === 0),
    answersEqual: count(({ misread, accepted }) => misread.length === 0 && explanations(accepted.answer).length === 0),
    explained: count((call) => !differs(call) && explanationsOf(call).length > 0),
    unexplained: count(differs) + methods.filter(({ missing }) => missing !== undefined).length,
  };
}

/** A line for each family of methods, which is what they are called before the last dot. */
export function familyTable(methods: readonly ComparedMethod[]): string[] {
  const families = Map.groupBy(methods, ({ method }) => method.split(".").slice(0, -1).join("."));
  const rows = [...families].map(([family, members]) => {
    const { calls, requestsEqual, answersEqual, explained, unexplained } = sumOf(members);
    return [family, members.length, calls, requestsEqual, answersEqual, explained || "", unexplained || ""].map(String);
  });
  const titled = [
    ["family", "methods", "calls", "requests equal", "answers equal", "explained", "unexplained"],
    ...rows,
  ];
  const widths = titled[0]?.map((_, column) => Math.max(...titled.map((row) => row[column]?.length ?? 0))) ?? [];
  return titled.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
}

/** What is the official client's fault: each difference with its reason and the calls it was met in. */
export function explanationLines(methods: readonly ComparedMethod[]): string[] {
  const met = new Map<AcceptedDifference, Map<string, number>>();
  for (const { method, comparisons } of methods)
    for (const accepted of comparisons.flatMap(explanationsOf)) {
      const counts = met.get(accepted) ?? new Map<string, number>();
      met.set(accepted, counts.set(method, (counts.get(method) ?? 0) + 1));
    }
  return [...met].flatMap(([{ name, reason }, counts]) => [
    `${name}: ${reason}`,
    ...metIn(counts).map((line) => `  ${line}`),
  ]);
}

function metIn(counts: ReadonlyMap<string, number>): string[] {
  const shown = (calls: number): string => `${calls} ${calls === 1 ? "call" : "calls"}`;
  if (counts.size <= 12) return [...counts].map(([method, calls]) => `${method}, ${shown(calls)}`);
  return [`${counts.size} methods, ${shown([...counts.values()].reduce((sum, calls) => sum + calls, 0))}`];
}

/** What nobody has explained, each kind of difference of a method once. */
export function faultLines({ method, comparisons, missing }: ComparedMethod): string[] {
  const kinds = new Map<string, string>();
  for (const { call, wrong, misread } of comparisons) {
    for (const [part, differences] of [
      ["request", wrong],
      ["answer", misread],
    ] as const)
      for (const difference of differences) {
        const kind = `${part} ${difference.at.filter((step) => typeof step === "string").join(".")}`;
        if (!kinds.has(kind)) kinds.set(kind, `  ${call}: ${part} ${describeDifference(difference).slice(0, 600)}`);
      }
  }
  if (kinds.size === 0 && missing === undefined) return [];
  return [missing === undefined ? method : `${method}: ${missing}`, ...kinds.values()];
}

/** Accepted differences, by the methods in which they were not met. */
export function unmetDifferences(compared: readonly ComparedMethod[], shape: Shape): string[] {
  const met = new Map<string, Set<string>>();
  for (const { method, comparisons } of compared)
    for (const { request, answer } of comparisons.map(({ accepted }) => accepted))
      for (const { name } of [...request, ...answer]) met.set(name, (met.get(name) ?? new Set()).add(method));
  return acceptedDifferences.flatMap(({ name, methods, ...accepted }) => {
    if ((accepted.shape ?? shape) !== shape) return [];
    if (methods === undefined) return met.has(name) ? [] : [name];
    return methods.filter((method) => !met.get(name)?.has(method)).map((method) => `${name}: ${method}`);
  });
}

function differs({ wrong, misread }: Comparison): boolean {
  return wrong.length + misread.length > 0;
}

function explanationsOf({ accepted }: Comparison): AcceptedDifference[] {
  return explanations([...new Set([...accepted.request, ...accepted.answer])]);
}

/** Without what the official client does in every request. */
function explanations(accepted: readonly AcceptedDifference[]): AcceptedDifference[] {
  return accepted.filter(({ everywhere }) => everywhere !== true);
}
