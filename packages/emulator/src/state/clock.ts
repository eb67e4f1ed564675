/** Tells the time of the emulator. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** The time as the API writes it: `2026-01-01T00:00:00.000Z`. */
  timestamp(): string;
  /** Called when a request comes in. */
  tick(): void;
}

const START = Date.UTC(2026, 0, 1);

/**
 * @param now Where the time comes from, in milliseconds since 1970. Without it the clock starts at the beginning of 2026
 * and goes on by one second with each request, so that answers are the same in every run.
 */
export function createClock(now?: () => number): Clock {
  let time = START;
  const read = now ?? (() => time);
  return {
    now: read,
    timestamp: () => new Date(read()).toISOString(),
    tick: () => {
      time += 1000;
    },
  };
}
