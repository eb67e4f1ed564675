import type { BackoffStrategy, RetryConfig } from "./options.ts";

const USUAL: BackoffStrategy = {
  initialInterval: 500,
  maxInterval: 60_000,
  exponent: 1.5,
  maxElapsedTime: 3_600_000,
};

const USUAL_CODES: readonly string[] = ["429", "500", "502", "503", "504"];

/**
 * Sends again and again as `config` says, waiting as long as the server asks or else a growing time, in part by chance.
 * When no more tries are due, the last answer is the answer.
 *
 * @param once sends once
 * @param codes statuses, or families of them such as `5XX`; the usual ones unless given
 * @param signal ends the waiting
 */
export async function withBackoff(
  once: () => Promise<Response>,
  { backoff = USUAL, retryConnectionErrors }: Extract<RetryConfig, { strategy: "backoff" }>,
  codes: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<Response> {
  const { initialInterval, maxInterval, exponent, maxElapsedTime } = backoff;
  const start = Date.now();
  for (let tries = 0; ; tries++) {
    const late = (): boolean => signal.aborted || Date.now() - start > maxElapsedTime;
    const response = await once().catch((error: unknown) => {
      if (!retryConnectionErrors || late()) throw error;
      return undefined;
    });
    if (response && (!isAmong(response.status, codes ?? USUAL_CODES) || late())) return response;
    response?.body?.cancel().catch(() => {});
    const pause = asked(response) || initialInterval * tries ** exponent + Math.random() * 1000;
    await pass(Math.min(pause, maxInterval), signal);
  }
}

function isAmong(status: number, codes: readonly string[]): boolean {
  return codes.some((code) => code === `${status}` || (/^\dxx$/i.test(code) && code[0] === `${status}`[0]));
}

/** The pause that the server asks for, in milliseconds; 0 or NaN when it asks for none. */
function asked(response: Response | undefined): number {
  const after = response?.headers.get("retry-after");
  if (!after) return 0;
  return /^\d+$/.test(after) ? Number(after) * 1000 : Math.max(0, Date.parse(after) - Date.now());
}

function pass(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", abort);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", abort, { once: true });
  });
}
