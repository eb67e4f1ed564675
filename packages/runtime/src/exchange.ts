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
export function startWatch(place: RequestPlace, caller: AbortSignal | undefined, deadlines: Deadlines): Watch {
  caller?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  let fail: ((reason: unknown) => void) | undefined;
  const abort = (reason: unknown): void => {
    controller.abort(reason);
    fail?.(reason);
  };
  const start = (deadline: keyof Deadlines, milliseconds = deadlines[deadline] ?? Infinity) =>
    // A longer timer would overflow and fire at once; after 24 days it is as good as none.
    milliseconds < 2 ** 31
      ? setTimeout(() => {
          abort(
            new DeadlineError(`${deadline} deadline of ${milliseconds} ms passed`, place, { deadline, milliseconds }),
          );
        }, milliseconds)
      : undefined;
  const wait: Watch["wait"] = (promise, deadline, milliseconds) =>
    new Promise((resolve, reject) => {
      const timer = deadline && start(deadline, milliseconds);
      const settle = (settled: (value: never) => void) => (value: unknown) => {
        clearTimeout(timer);
        settled(value as never);
      };
      fail = settle(reject);
      if (signal.aborted) fail(signal.reason);
      Promise.resolve(promise).then(settle(resolve), fail);
    });
  const forward = (): void => abort(caller?.reason);
  const release = (): void => {
    clearTimeout(total);
    caller?.removeEventListener("abort", forward);
  };
  const total = start("total");
  caller?.addEventListener("abort", forward);

  const open = (response: Response): Exchange => {
    let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
    const close = (reason?: unknown): void => {
      release();
      (reader ?? response.body)?.cancel(reason).catch(() => {});
    };
    const read = async (idle?: number): Promise<Uint8Array | undefined> => {
      try {
        reader ??= response.body?.getReader();
        const chunk = reader && (await wait(reader.read(), "idle", idle));
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
