import { handwrittenParts } from "../../packed/handwritten-parts.ts";
import { parts as besideCalls } from "../../packed/parts.ts";
import type { TrialResult } from "./trial.ts";

/** What stands beside the calls and the handwritten subpaths, each as often as asked: the packed client's tests, without the package. */
export async function parts(times: number): Promise<TrialResult> {
  const failed: string[] = [];
  let tried = 0;
  for (let time = 0; time < times; time++) {
    for (const [name, run] of Object.entries({ ...besideCalls, ...handwrittenParts })) {
      tried += 1;
      await run().catch((error: unknown) => failed.push(`${name}: ${String(error)}`));
    }
  }
  return { tried, failed };
}
