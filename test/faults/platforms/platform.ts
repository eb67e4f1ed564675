import type { Family } from "../fault.ts";

/** Somewhere that programs run. */
export interface Platform {
  /** As it stands in the table. */
  readonly name: string;
  readonly family: Family;
  /** Why it cannot be had here, or nothing. */
  readonly missing: () => Promise<string | undefined>;
  /** Runs the campaign to its end. `desk` is where it reports; gives what the platform says that it is. */
  readonly run: (desk: string) => Promise<void>;
}
