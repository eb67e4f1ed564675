import type { AcceptedDifference, Judged } from "../../generator/src/compare/accepted.ts";
import type { Difference } from "../../generator/src/compare/difference.ts";
import type { Paint } from "../../generator/src/diagnostics.ts";

interface Names {
  readonly ours: string;
  readonly theirs: string;
  readonly accepted: string;
}

/**
 * What a comparison found, for a terminal: the unexplained differences, a heading for each schema or operation, then the
 * reasons that are for nothing, and how many differences each other reason stands for.
 */
export function reportLines(
  { unexplained, accepted, stale }: Judged,
  names: Names,
  counts: { readonly ours: number; readonly theirs: number },
  paint: Paint,
): string[] {
  const heading = `${paint("strong", names.ours)} beside ${paint("strong", names.theirs)}: ${counts.ours} and ${counts.theirs} operations`;
  const found = unexplained.length + accepted.length;
  const summary = `${found} ${found === 1 ? "difference" : "differences"}: ${accepted.length} accepted, ${unexplained.length} unexplained.`;
  return [
    heading,
    "",
    ...unexplainedLines(unexplained, paint),
    ...acceptedLines(accepted, paint),
    ...staleLines(stale, names.accepted, paint),
    paint(unexplained.length + stale.length > 0 ? "error" : "strong", summary),
  ];
}

function unexplainedLines(differences: readonly Difference[], paint: Paint): string[] {
  const [whole, inside] = [
    differences.filter(isOperation),
    differences.filter((difference) => !isOperation(difference)),
  ];
  const groups = Map.groupBy(inside, ({ place }) => /^[A-Z]+ \S+|^[^.[|]+/.exec(place)?.[0] ?? place);
  const operations = whole.map(
    ({ kind, place, ours, theirs }) => `  ${paint("error", kind.padEnd(10))} ${place}  ${ours ?? theirs ?? ""}`,
  );
  return [
    ...(operations.length > 0 ? [paint("strong", "Operations"), ...operations, ""] : []),
    ...[...groups].flatMap(([subject, group]) => [
      paint("strong", subject),
      ...group.map((difference) => `  ${line(difference, subject, paint)}`),
      "",
    ]),
  ];
}

function isOperation({ kind, place }: Difference): boolean {
  return (kind === "missing" || kind === "extra") && /^[A-Z]+ \S+$/.test(place);
}

function line({ kind, place, directions, ours, theirs }: Difference, subject: string, paint: Paint): string {
  const where = place.slice(subject.length).trim() || "itself";
  const said = [ours === undefined ? [] : [`ours ${ours}`], theirs === undefined ? [] : [`theirs ${theirs}`]]
    .flat()
    .join(", ");
  return `${paint("error", kind.padEnd(10))} ${where}  ${said}  ${paint("faint", directions.join(" and "))}`;
}

function acceptedLines(accepted: Judged["accepted"], paint: Paint): string[] {
  const groups = Map.groupBy(accepted, ({ by }) => by);
  if (groups.size === 0) return [];
  const lines = [...groups].map(
    ([by, group]) =>
      `  ${String(group.length).padStart(4)}  ${wanted(by)}  ${paint("faint", `${by.source}: ${by.reason}`)}`,
  );
  return ["Accepted:", ...lines, ""];
}

function staleLines(stale: readonly AcceptedDifference[], file: string, paint: Paint): string[] {
  if (stale.length === 0) return [];
  return [
    `There is no such difference any more; take these out of ${file}:`,
    ...stale.map((reason) => `  ${paint("warning", wanted(reason))}`),
    "",
  ];
}

function wanted({ kind, place }: AcceptedDifference): string {
  return `${kind} ${place}`;
}
