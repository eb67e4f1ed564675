import type { Difference } from "./compare.ts";

/** A difference that is meant to be, and why. */
export interface AcceptedDifference {
  readonly name: string;
  readonly reason: string;
  readonly covers: (difference: Difference) => boolean;
}

/** All of them. Anything else fails. */
export const acceptedDifferences: readonly AcceptedDifference[] = [
  {
    name: "user-agent",
    reason:
      "The official client names itself. We leave the header to the runtime: browsers do not let it be set without a preflight.",
    covers: ({ at, ours }) => at.join(".") === "headers.user-agent" && ours === undefined,
  },
  {
    name: "cookie",
    reason: "The official client sets an empty cookie header on every request, for an authentication it does not use.",
    covers: ({ at, ours, official }) => at.join(".") === "headers.cookie" && ours === undefined && official === "",
  },
];
