/** A signal that aborts when one of several does, and lets go of them when it is released. */
export interface JoinedSignal {
  readonly signal: AbortSignal;
  readonly release: () => void;
}

/** Joins signals, as `AbortSignal.any` does, which is not everywhere and never lets go. */
export function joinedSignal(signals: readonly AbortSignal[]): JoinedSignal {
  const controller = new AbortController();
  const abort = (): void => controller.abort(signals.find(({ aborted }) => aborted)?.reason);
  for (const signal of signals) signal.addEventListener("abort", abort);
  if (signals.some(({ aborted }) => aborted)) abort();
  const release = (): void => {
    for (const signal of signals) signal.removeEventListener("abort", abort);
  };
  return { signal: controller.signal, release };
}
