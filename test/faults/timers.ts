/**
 * Stands in for the global timers in the bundle, and counts them. What is not to be counted uses `globalThis.setTimeout`;
 * platforms use the global ones themselves, so replacing those would count their timers, too.
 */
const pending = new Set<unknown>();

export const setTimeout: typeof globalThis.setTimeout = ((
  callback: (...args: unknown[]) => void,
  milliseconds?: number,
  ...args: unknown[]
) => {
  const timer: unknown = globalThis.setTimeout(() => {
    pending.delete(timer);
    callback(...args);
  }, milliseconds);
  pending.add(timer);
  return timer;
}) as typeof globalThis.setTimeout;

export const clearTimeout: typeof globalThis.clearTimeout = (timer) => {
  pending.delete(timer);
  globalThis.clearTimeout(timer);
};

/** Timers that were set and neither fired nor were cleared. */
export function pendingTimers(): number {
  return pending.size;
}
