import type { RetryPolicy } from "./request-options.ts";

/** The policy of a request: its own over the client's over the defaults. */
export function retryPolicy(...choices: (number | false | RetryPolicy | undefined)[]): Required<RetryPolicy> {
  const policy = { limit: 2, baseDelay: 500, maxDelay: 8000, maxRetryAfter: 60_000 };
  for (const choice of choices)
    Object.assign(policy, typeof choice === "object" ? choice : choice !== undefined && { limit: +choice });
  return policy;
}

/** Whether another try can do no harm. A status of `undefined` is a connection that failed. */
export function mayRetry(status: number | undefined, repeatable: boolean, retryAfter: number | undefined): boolean {
  if (status === 429 || (status === 503 && retryAfter !== undefined)) return true;
  return repeatable && (status === undefined || status === 408 || status >= 500);
}

/** `Retry-After`, in milliseconds from now: seconds or a date (RFC 9110, section 10.2.3). */
export function retryAfter({ headers }: Response, now: () => number = Date.now): number | undefined {
  const value = headers.get("retry-after");
  const wait = value && (Number.isNaN(+value) ? Date.parse(value) - now() : +value * 1000);
  return typeof wait === "number" && wait === wait ? Math.max(0, wait) : undefined;
}

/** Exponential, with full jitter. */
export function backoff(policy: Required<RetryPolicy>, tries: number, random: () => number = Math.random): number {
  return random() * Math.min(policy.maxDelay, policy.baseDelay * 2 ** tries);
}

/** Waits, or ends early when the signal aborts; leaves no timer behind. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  });
}
