import type { Disagreement } from "./comparison.ts";

/** Why a disagreement is right as it is. */
export interface Explanation {
  readonly rule: string;
}

/** The rule that explains a disagreement, if one does. */
export async function explain(_disagreement: Disagreement, _file: string): Promise<Explanation | undefined> {
  return undefined;
}
