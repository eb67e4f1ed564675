import { iterateBatches } from "./batches.ts";
import type { DisposalSymbol, RecordStream } from "./event-stream.ts";

/**
 * Two streams of the items of one, which is parsed once. It is read as the faster of the two asks; what the slower has not
 * taken yet is held in memory. The connection is closed when both have been left; to abort one is to abort both.
 *
 * @example const [shown, kept] = tee(await mistral.chat.stream(request));
 */
export function tee<T>(stream: RecordStream<T>): [RecordStream<T>, RecordStream<T>] {
  const items = stream[Symbol.asyncIterator]();
  const start: Link<T> = {};
  let open = 2;

  const branch = (): RecordStream<T> => {
    let at = start;
    let leave: (() => void) | undefined;
    let closed = false;
    const more = (): Promise<readonly T[] | undefined> =>
      new Promise((resolve, reject) => {
        leave = () => resolve(undefined);
        if (closed) leave();
        else take().then(resolve, reject);
      });
    const take = async (): Promise<readonly T[] | undefined> => {
      const { done, value } = await (at.next ??= items.next());
      at = at.following ??= {};
      return done ? undefined : [value];
    };
    const cancel = async (reason?: unknown): Promise<void> => {
      leave?.();
      const last = !closed && --open === 0;
      closed = true;
      if (last) await stream.cancel(reason);
    };
    return {
      [Symbol.asyncIterator]: () => iterateBatches(more, (item) => item, cancel),
      cancel,
      abort: (reason) => stream.abort(reason),
      [(Symbol as unknown as DisposalSymbol).asyncDispose]: cancel,
    };
  };
  return [branch(), branch()];
}

/** A place between two items: what comes next, once somebody has asked, and the place after it. */
interface Link<T> {
  next?: Promise<IteratorResult<T>>;
  following?: Link<T>;
}
