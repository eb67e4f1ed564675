import type { Call } from "./call.ts";
import type { Client } from "./client.ts";
import type { DisposalSymbol, EventStream, StreamEnd } from "./event-stream.ts";
import type { Exchange } from "./exchange.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./request-options.ts";
import { requestStream } from "./request-stream.ts";

/**
 * Requests a stream of events that the server lets go on where it broke off (HTML Standard, section 9.2.4). When it breaks
 * off, stalls or ends too early after an event that had an id, it is requested again with that id as `Last-Event-ID`; the
 * pauses between tries, and their number, are those of any request. Where nothing comes of it, or the server has nothing to
 * go on with (204), what went wrong first is thrown.
 *
 * Only a GET or a QUERY is made again, whatever an operation declares.
 */
export function requestResumableStream<T, E = unknown>(
  client: Client,
  operation: Operation,
  options: RequestOptions = {},
  end?: StreamEnd,
): Call<EventStream<T>, E> {
  const open = (id?: string, signal?: AbortSignal): Call<EventStream<T>, E> =>
    requestStream(
      client,
      id ? { ...operation, headers: { ...operation.headers, "last-event-id": id } } : operation,
      signal ? { ...options, signal } : options,
      end,
    );
  const call = open();
  if (!/^(GET|QUERY)$/.test(operation.method)) return call;
  const stream = call.then((first) => resumed(first, open, options.signal));
  return Object.assign(stream, {
    withResponse: async () => ({ data: await stream, response: (await call.withResponse()).response }),
    as: <U>(decode: (exchange: Exchange) => U | Promise<U>) => {
      // There is no stream then, and nobody asks for it.
      stream.catch(() => {});
      return call.as(decode);
    },
  });
}

function resumed<T>(
  first: EventStream<T>,
  open: (id: string, signal: AbortSignal) => PromiseLike<EventStream<T>>,
  caller: AbortSignal | undefined,
): EventStream<T> {
  // Of the requests after the first, which the caller may abort as well. (`AbortSignal.any` is not everywhere.)
  const further = new AbortController();
  const forward = (): void => further.abort(caller?.reason);
  let current = first;
  let lastEventId = "";
  let left = false;

  const cancel = async (reason?: unknown): Promise<void> => {
    left = true;
    caller?.removeEventListener("abort", forward);
    further.abort();
    await current.cancel(reason);
  };
  const abort = (reason?: unknown): void => {
    further.abort(reason);
    current.abort(reason);
  };
  async function* everyItem(begun: AsyncIterator<T>): AsyncGenerator<T, undefined> {
    let items = begun;
    let asked = "";
    try {
      for (;;) {
        try {
          for (let next; !(next = await items.next()).done;) {
            lastEventId = current.lastEventId || lastEventId;
            yield next.value;
          }
          return;
        } catch (error) {
          if (left) return;
          // Where no further event came, none would another time; a server that does not resume would begin again and again.
          if (lastEventId === asked || !isBreak(error)) throw error;
          asked = lastEventId;
          caller?.throwIfAborted();
          caller?.addEventListener("abort", forward);
          current = await open(lastEventId, further.signal).then(undefined, (later) => {
            throw Object(later).status === 204 ? error : later;
          });
          items = current[Symbol.asyncIterator]();
        }
      }
    } catch (error) {
      if (!left) throw error;
    } finally {
      cancel();
    }
  }
  return {
    get lastEventId() {
      return lastEventId;
    },
    get lastEvent() {
      return current.lastEvent;
    },
    cancel,
    abort,
    [(Symbol as unknown as DisposalSymbol).asyncDispose]: cancel,
    [Symbol.asyncIterator]: () => {
      const items = everyItem(first[Symbol.asyncIterator]());
      const end = items.return.bind(items);
      return Object.assign(items, {
        return: () => {
          cancel();
          return end(undefined);
        },
      });
    },
  };
}

/** Whether the stream was cut off, and not ended by the caller or by what came of it. */
function isBreak(error: unknown): boolean {
  const { code, deadline = "idle" } = Object(error) as { code?: string; deadline?: string };
  return /\.(Connection|Deadline|TruncatedStream)Error$/.test(`${code}`) && deadline === "idle";
}
