import { ConnectionError } from "./errors/connection-error.ts";
import { DeadlineError } from "./errors/deadline-error.ts";
import type { RequestPlace } from "./errors/tramontane-error.ts";
import type { Deadlines } from "./request-options.ts";

/** An answer whose body is yet to be read, under the deadlines of its call. */
export interface Exchange {
  readonly place: RequestPlace;
  readonly response: Response;
  readonly signal: AbortSignal;
  /** The next chunk of the body, or `undefined` at its end, when everything has been released. */
  readonly read: (idle?: number) => Promise<Uint8Array | undefined>;
  /** Cancels what is left of the body and releases everything. */
  readonly close: (reason?: unknown) => void;
}

/** A call under way: its deadlines and the caller's signal together. */
export interface Watch {
  /** Aborts with the caller's reason or a {@link DeadlineError}. */
  readonly signal: AbortSignal;
  /** The promise, or a rejection as soon as the signal aborts, also when the promise never settles. */
  readonly wait: <T>(promise: Promise<T> | T, deadline?: "response" | "idle", milliseconds?: number) => Promise<T>;
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
  let fail: ((reason: unknown) => void) | undefined;
  const abort = (reason: unknown): void => {
    controller.abort(reason);
    fail?.(reason);
  };
  const start = (deadline: keyof Deadlines, milliseconds: number) =>
    // A longer timer would overflow and fire at once; after 24 days it is as good as none.
    milliseconds < 2 ** 31
      ? setTimeout(() => {
          abort(
            new DeadlineError(`${deadline} deadline of ${milliseconds} ms passed`, place, { deadline, milliseconds }),
          );
        }, milliseconds)
      : undefined;
  const forward = (): void => abort(caller?.reason);
  const overall = start("total", total);
  caller?.addEventListener("abort", forward);

  const release = (): void => {
    clearTimeout(overall);
    caller?.removeEventListener("abort", forward);
  };
  const wait: Watch["wait"] = async (promise, deadline, milliseconds = deadline === "idle" ? idle : response) => {
    const timer = deadline && start(deadline, milliseconds);
    const aborted = new Promise<never>((_, reject) => {
      fail = reject;
      if (signal.aborted) reject(signal.reason);
    });
    try {
      return await Promise.race([aborted, promise]);
    } finally {
      clearTimeout(timer);
    }
  };
  const open = (response: Response): Exchange => {
    const reader = response.body?.getReader();
    const close = (reason?: unknown): void => {
      release();
      reader?.cancel(reason).catch(() => {});
    };
    const read = async (milliseconds?: number): Promise<Uint8Array | undefined> => {
      try {
        const chunk = await wait(reader?.read(), "idle", milliseconds);
        if (!chunk?.value) release();
        return chunk?.value;
      } catch (cause) {
        close(cause);
        throw signal.aborted
          ? cause
          : new ConnectionError("the answer broke off", place, { outcome: "unknown", cause });
      }
    };
    return { place, response, signal, read, close };
  };
  return { signal, wait, release, open };
}

/** The rest of the body as text; no more than about `limit` characters of it. */
export async function readText({ read, close }: Exchange, limit: number = Infinity): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for (let chunk; text.length <= limit && (chunk = await read());) text += decoder.decode(chunk, { stream: true });
  if (text.length > limit) close();
  return text + decoder.decode();
}
