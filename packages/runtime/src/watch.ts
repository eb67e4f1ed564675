import { DeadlineError } from "./errors/deadline-error.ts";
import type { RequestPlace } from "./errors/tramontane-error.ts";
import type { Deadlines } from "./request-options.ts";

/** Keeps the deadlines of one call and the caller's signal together. */
export interface Watch {
  /** Aborts with the caller's reason or a {@link DeadlineError}. */
  readonly signal: AbortSignal;
  /** The promise, or a rejection as soon as the signal aborts, also when the promise never settles. */
  readonly wait: <T>(promise: Promise<T>, deadline?: "response" | "idle", milliseconds?: number) => Promise<T>;
  /** Clears timers and listeners. The call is over. */
  readonly release: () => void;
}

/** Starts to watch. Throws the caller's reason when its signal is aborted already. */
export function startWatch(place: RequestPlace, caller: AbortSignal | undefined, deadlines: Deadlines): Watch {
  caller?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  let fail: (reason: unknown) => void = () => {};
  const abort = (reason: unknown): void => {
    controller.abort(reason);
    fail(reason);
  };
  const timer = (deadline: keyof Deadlines, milliseconds = deadlines[deadline]) =>
    // A longer timer would overflow and fire at once; after 24 days it is as good as none.
    milliseconds !== undefined && milliseconds < 2 ** 31
      ? setTimeout(() => abort(new DeadlineError(place, deadline, milliseconds)), milliseconds)
      : undefined;
  const forward = (): void => abort(caller?.reason);
  caller?.addEventListener("abort", forward);
  const total = timer("total");
  return {
    signal,
    wait: (promise, deadline, milliseconds) =>
      new Promise((resolve, reject) => {
        const running = deadline && timer(deadline, milliseconds);
        fail = (reason) => {
          clearTimeout(running);
          reject(reason);
        };
        if (signal.aborted) fail(signal.reason);
        promise.then((value) => {
          clearTimeout(running);
          resolve(value);
        }, fail);
      }),
    release: () => {
      clearTimeout(total);
      caller?.removeEventListener("abort", forward);
    },
  };
}

/** The deadlines of a request: its own over the client's over the defaults. */
export function deadlines(...choices: (number | Deadlines | undefined)[]): Deadlines {
  const all: Deadlines = { response: 300_000, idle: 120_000 };
  for (const choice of choices) Object.assign(all, typeof choice === "number" ? { response: choice } : choice);
  return all;
}
