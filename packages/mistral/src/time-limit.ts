import { DeadlineError } from "@tramontane/runtime";

/** What ends something that makes several requests. */
export interface TimeLimit {
  /** Ends it; the signal's reason is thrown as it is. */
  signal?: AbortSignal;
  /** How long all of it may take, in milliseconds. It ends with a DeadlineError. */
  deadline?: number;
}

/** A {@link TimeLimit} that has begun. */
export interface RunningLimit {
  /** Aborts when the time is over, or when it is ended. */
  readonly signal: AbortSignal;
  /** Waits for something, though not longer than the limit. */
  wait<T>(promise: T | PromiseLike<T>): Promise<T>;
  /** Waits so many milliseconds. */
  sleep(milliseconds: number): Promise<void>;
  /** Releases everything, and aborts what may still be under way. */
  end(): void;
}

/** Begins a limit. It has to be ended. */
export function startLimit({ signal: caller, deadline = Infinity }: TimeLimit): RunningLimit {
  const controller = new AbortController();
  const { signal } = controller;
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  aborted.catch(() => {});
  const forward = (): void => controller.abort(caller?.reason);
  const expire = (): void =>
    controller.abort(
      new DeadlineError(`The total deadline of ${deadline} ms passed.`, undefined, {
        deadline: "total",
        milliseconds: deadline,
      }),
    );
  // A longer one would overflow a timer, and pass at once.
  const timer = deadline < 2 ** 31 ? setTimeout(expire, deadline) : undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  caller?.addEventListener("abort", forward);
  if (caller?.aborted) forward();
  const wait = <T>(promise: T | PromiseLike<T>): Promise<T> => Promise.race([aborted, promise]);
  return {
    signal,
    wait,
    sleep: (milliseconds) => wait(new Promise<void>((resolve) => (pause = setTimeout(resolve, milliseconds)))),
    end: () => {
      clearTimeout(timer);
      clearTimeout(pause);
      caller?.removeEventListener("abort", forward);
      controller.abort();
    },
  };
}
