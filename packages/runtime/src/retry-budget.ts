import type { RetryLimit } from "./request-options.ts";

/** How much may be tried again. */
export interface RetryBudgetOptions {
  /** Further tries of one call. 2 unless said. */
  readonly limit?: number;
  /** How many failures of all calls together are tried again at once. 10 unless said. */
  readonly burst?: number;
  /** How many more a second. 1 unless said. */
  readonly perSecond?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/**
 * A limit of further tries for all calls of a client together: each failure that could be tried again takes one out of a bucket
 * which fills up over time, and where it is empty the failure stands. So a server in trouble does not get many times the
 * requests that it cannot answer.
 *
 * @example createClient({ retries: { limit: retryBudget({ burst: 20 }) } });
 */
export function retryBudget({
  limit = 2,
  burst = 10,
  perSecond = 1,
  now = Date.now,
}: RetryBudgetOptions = {}): RetryLimit {
  let left = burst;
  let filled: number | undefined;
  return {
    // A call compares its tries with the limit once a failure could be tried again, and not before.
    valueOf: () => {
      const time = now();
      // A clock may be set back.
      left = Math.min(burst, left + (Math.max(0, time - (filled ?? time)) / 1000) * perSecond);
      filled = time;
      if (left < 1) return 0;
      left--;
      return limit;
    },
  };
}
