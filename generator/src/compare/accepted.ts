import type { Difference, Direction } from "./difference.ts";

/** A difference that is meant, and why. */
export interface AcceptedDifference {
  /** As {@link Difference.place}; `*` stands for anything. */
  readonly place: string;
  readonly kind: Difference["kind"];
  /** Only where it shows in this direction alone. */
  readonly direction?: Direction;
  /** What ours and theirs say, `*` standing for anything; of no account when left out. */
  readonly ours?: string;
  readonly theirs?: string;
  /** Who says otherwise than the other document. */
  readonly source: string;
  readonly reason: string;
}

/** Differences, told apart by whether somebody has given a reason for them. */
export interface Judged {
  readonly unexplained: readonly Difference[];
  readonly accepted: readonly { readonly difference: Difference; readonly by: AcceptedDifference }[];
  /** Reasons for which there is no difference any more. */
  readonly stale: readonly AcceptedDifference[];
}

/** Sorts differences by whether one of the reasons is for them; the first that fits counts. */
export function judge(differences: readonly Difference[], reasons: readonly AcceptedDifference[]): Judged {
  const found = differences.map((difference) => ({
    difference,
    by: reasons.find((reason) => fits(reason, difference)),
  }));
  const used = new Set(found.map(({ by }) => by));
  return {
    unexplained: found.flatMap(({ difference, by }) => (by ? [] : [difference])),
    accepted: found.flatMap(({ difference, by }) => (by ? [{ difference, by }] : [])),
    stale: reasons.filter((reason) => !used.has(reason)),
  };
}

function fits({ place, kind, direction, ours, theirs }: AcceptedDifference, difference: Difference): boolean {
  return (
    kind === difference.kind &&
    like(place, difference.place) &&
    (direction === undefined || difference.directions.join() === direction) &&
    (ours === undefined || like(ours, difference.ours ?? "")) &&
    (theirs === undefined || like(theirs, difference.theirs ?? ""))
  );
}

/** Whether a text is what a pattern says, in which `*` stands for any text. */
function like(pattern: string, text: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s").test(text);
}
