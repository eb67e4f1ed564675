import { ConnectionError } from "./errors/connection-error.ts";
import type { RequestPlace } from "./errors/tramontane-error.ts";
import type { Watch } from "./watch.ts";

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

/** Takes over a response that arrived. Whoever holds the exchange has to read it to its end or close it. */
export function openExchange(place: RequestPlace, response: Response, watch: Watch): Exchange {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  const close = (reason?: unknown): void => {
    watch.release();
    (reader ?? response.body)?.cancel(reason).catch(() => {});
  };
  return {
    place,
    response,
    signal: watch.signal,
    close,
    read: async (idle) => {
      try {
        reader ??= response.body?.getReader();
        const chunk = reader && (await watch.wait(reader.read(), "idle", idle));
        if (!chunk?.value) watch.release();
        return chunk?.value;
      } catch (error) {
        close(error);
        if (watch.signal.aborted) throw error;
        throw new ConnectionError(place, "the connection broke off in the body of the answer", "unknown", error);
      }
    },
  };
}

/** The rest of the body as text; no more than about `limit` characters of it. */
export async function readText({ read, close }: Exchange, limit: number = Infinity): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for (let chunk; (chunk = await read());) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > limit) {
      close();
      break;
    }
  }
  return text + decoder.decode();
}
