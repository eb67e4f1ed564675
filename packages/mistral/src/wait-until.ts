import { InvalidArgumentError } from "@tramontane/runtime";
import { startLimit, type TimeLimit } from "./time-limit.ts";

/** How something is waited for. Times are in milliseconds. */
export interface WaitOptions<State> extends TimeLimit {
  /** The pause after the first look; each is half as long again as the one before. 500 unless said. */
  interval?: number;
  /** The longest pause. 10,000 unless said. */
  maxInterval?: number;
  /** Called with what each look gives, the last included. What it throws ends the waiting. */
  onProgress?: (state: State) => void;
  /** Waits so many milliseconds, or until the signal aborts. For tests: `sleep` of a test server's `options` takes no time. */
  sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Looks at something again and again, ever more rarely, until it is over.
 *
 * @param look asks for the state, and passes on the signal
 * @returns the state that is over
 * @throws DeadlineError when the deadline passes, the reason of the signal when that aborts, and what `look` throws
 * @example
 * const { process_status } = await waitUntil(
 *   (options) => mistral.beta.libraries.documents.status(library, document, options),
 *   ({ process_status }) => process_status === "done" || process_status === "error",
 *   { deadline: 120_000 },
 * );
 */
export async function waitUntil<State>(
  look: (options: { readonly signal: AbortSignal }) => PromiseLike<State>,
  isOver: (state: State) => boolean,
  { interval = 500, maxInterval = 10_000, onProgress, sleep, ...limits }: WaitOptions<State> = {},
): Promise<State> {
  if (!(interval >= 0 && maxInterval >= 0)) throw new InvalidArgumentError("An interval is a number of milliseconds.");
  const limit = startLimit(limits);
  try {
    for (let pause = interval; ; pause *= 1.5) {
      const state = await limit.wait(look({ signal: limit.signal }));
      onProgress?.(state);
      if (isOver(state)) return state;
      const delay = Math.min(pause, maxInterval);
      await (sleep ? limit.wait(sleep(delay, limit.signal)) : limit.sleep(delay));
    }
  } finally {
    limit.end();
  }
}
