/** Time that passes only while something waits for it, and then at once. */
export interface Clock {
  /** Milliseconds since the clock was made. */
  readonly now: number;
  /** Resolves when so many milliseconds have passed, or rejects with the signal's reason. `Infinity` waits for the signal. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** A {@link Clock} that can also be what `setTimeout` and `Date.now` go by. */
export interface TimerClock extends Clock {
  /** Puts this clock behind `setTimeout`, `clearTimeout` and `Date.now`, and gives what puts the platform's own back. */
  readonly takeTimers: () => () => void;
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/**
 * Makes a clock. While a `wait` is under way, timers run in the order of their times, each after the program has come to rest:
 * a test gives the same result on a slow machine and on a fast one.
 */
export function createClock(): TimerClock {
  const { setTimeout: later } = globalThis;
  const timers = new Set<Timer>();
  let now = 0;
  let waiting = 0;
  let running = false;

  const add = (milliseconds: number, run: () => void): Timer => {
    const timer = { at: now + Math.max(0, milliseconds || 0), run };
    timers.add(timer);
    if (waiting > 0 && !running) void advance();
    return timer;
  };
  const advance = async (): Promise<void> => {
    running = true;
    for (;;) {
      await rest(later);
      const next = waiting > 0 ? earliest(timers) : undefined;
      if (!next) break;
      timers.delete(next);
      now = next.at;
      next.run();
    }
    running = false;
  };
  return {
    get now() {
      return now;
    },
    wait: (milliseconds, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        waiting++;
        const end = (): void => {
          waiting--;
          timers.delete(timer);
          signal?.removeEventListener("abort", abort);
        };
        const abort = (): void => {
          end();
          reject(signal?.reason as Error);
        };
        signal?.addEventListener("abort", abort);
        const timer = add(milliseconds, () => {
          end();
          resolve();
        });
      }),
    takeTimers: () => {
      const own = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
      const { now: platformNow } = Date;
      const begun = platformNow() - now;
      Date.now = () => begun + now;
      Object.assign(globalThis, {
        setTimeout: (run: (...args: unknown[]) => void, milliseconds: number, ...args: unknown[]) => {
          const timer = add(milliseconds, () => run(...args));
          // As on Node, where programs ask a timer not to keep the process.
          return Object.assign(timer, { ref: () => timer, unref: () => timer, hasRef: () => true });
        },
        clearTimeout: (timer: Timer) => {
          if (!timers.delete(timer)) own.clearTimeout.call(globalThis, timer as never);
        },
      });
      return () => {
        Date.now = platformNow;
        Object.assign(globalThis, own);
      };
    },
  };
}

/** Lets everything run that needs no time. */
async function rest(later: typeof setTimeout): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => later.call(globalThis, resolve, 0));
}

function earliest(timers: Iterable<Timer>): Timer | undefined {
  let found: Timer | undefined;
  for (const timer of timers) if (timer.at < (found?.at ?? Infinity)) found = timer;
  return found;
}
