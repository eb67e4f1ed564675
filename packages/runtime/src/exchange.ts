import { ConnectionError } from "./errors/connection-error.ts";
import { DeadlineError } from "./errors/deadline-error.ts";
import type { RequestPlace } from "./errors/tramontane-error.ts";
import type { Deadlines } from "./request-options.ts";

/** An answer whose body is yet to be read, under the deadlines of its call. */
export interface Exchange {
  readonly place: RequestPlace;
  readonly response: Response;
  /** Aborts with the caller's reason or a {@link DeadlineError}. */
  readonly signal: AbortSignal;
  /** The next chunk of the body, or `undefined` at its end, when everything has been released. */
  readonly read: () => Promise<Uint8Array | undefined>;
  /** Cancels what is left of the body and releases everything. */
  readonly close: (reason?: unknown) => void;
}

/** A call under way: its deadlines and the caller's signal together. */
export interface Watch {
  readonly signal: AbortSignal;
  /**
   * The promise, or a rejection as soon as the signal aborts, also when the promise never settles; `limited` by the response
   * deadline or not.
   */
  readonly wait: <T>(promise: Promise<T>, limited?: boolean) => Promise<T>;
  /** Clears timers and listeners. The call is over. */
  readonly release: () => void;
  /** Takes over a response. Whoever holds the exchange has to read it to its end or close it. */
  readonly open: (response: Response) => Exchange;
}

/** Starts to watch. Throws the caller's reason when its signal is aborted already. */
export function startWatch(place: RequestPlace, caller: AbortSignal | undefined, timeout?: number | Deadlines): Watch {
  caller?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const {
    response = 300_000,
    idle = 120_000,
    total = Infinity,
  } = typeof timeout === "object" ? timeout : { response: timeout };
  let end: ((reason: unknown) => void) | undefined;
  let timer: Timer;
  let reading = 0;

  const abort = (reason: unknown): void => {
    controller.abort(reason);
    end?.(reason);
  };
  const expire = (deadline: keyof Deadlines, milliseconds: number): void =>
    abort(new DeadlineError(`${deadline} deadline of ${milliseconds} ms passed`, place, { deadline, milliseconds }));
  const forward = (): void => abort(caller?.reason);
  const overall = after(total, () => expire("total", total));
  caller?.addEventListener("abort", forward);

  const release = (): void => {
    clearTimeout(timer);
    clearTimeout(overall);
    caller?.removeEventListener("abort", forward);
  };
  // One timer serves many reads: it looks how long the one under way has lasted, and waits for the rest.
  const checkIdle = (): void => {
    const left = reading + idle - Date.now();
    timer = undefined;
    if (reading && left > 0) timer = after(left, checkIdle);
    else if (reading) expire("idle", idle);
  };
  return {
    signal,
    release,
    wait: async (promise, limited) => {
      if (limited) timer = after(response, () => expire("response", response));
      try {
        return await new Promise((resolve, reject) => {
          end = reject;
          if (signal.aborted) reject(signal.reason);
          promise.then(resolve, reject);
        });
      } finally {
        clearTimeout(timer);
        timer = undefined;
      }
    },
    open: (response) => {
      const reader = response.body?.getReader();
      const close = (end = (reason?: unknown): void => {
        release();
        // A read under way ends, too.
        reader?.cancel(reason).catch(() => {});
      });
      const read = async (): Promise<Uint8Array | undefined> => {
        try {
          reading = Date.now();
          timer ??= after(idle, checkIdle);
          const chunk = await reader?.read();
          reading = 0;
          signal.throwIfAborted();
          if (!chunk?.value) release();
          return chunk?.value;
        } catch (cause) {
          close(cause);
          signal.throwIfAborted();
          throw new ConnectionError("the answer broke off", place, { outcome: "unknown", cause });
        }
      };
      return { place, response, signal, read, close };
    },
  };
}

type Timer = ReturnType<typeof setTimeout> | undefined;

/** A longer timer would overflow and fire at once; after 24 days it is as good as none. */
function after(milliseconds: number, callback: () => void): Timer {
  return milliseconds < 2 ** 31 ? setTimeout(callback, milliseconds) : undefined;
}

/** The rest of the body as text; no more than about `limit` characters of it. */
export async function readText({ read, close }: Exchange, limit: number = Infinity): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for (let chunk; text.length <= limit && (chunk = await read());) text += decoder.decode(chunk, { stream: true });
  if (text.length > limit) close();
  return text + decoder.decode();
}
