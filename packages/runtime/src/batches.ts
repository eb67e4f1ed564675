/**
 * Iterates over batches as they come. What is at hand is given without waiting, in order, also when `next` is called
 * again before the last promise settled. `close` is called once, when the iteration ends for whatever reason.
 *
 * @param more the next batch, `undefined` at the end
 * @param take makes an item of an entry; may throw
 */
export function iterateBatches<R, T>(
  more: () => Promise<readonly R[] | undefined>,
  take: (entry: R) => T,
  close: (reason?: unknown) => unknown,
): AsyncIterableIterator<T, undefined> {
  let batch: readonly R[] | undefined = [];
  let index = 0;
  let filling: Promise<void> | undefined;

  const end = (reason?: unknown): void => {
    if (batch) close(reason);
    batch = undefined;
  };
  const fill = async (): Promise<void> => {
    try {
      const entries = await more();
      index = 0;
      if (!entries) end();
      else if (batch) batch = entries;
    } catch (error) {
      // To end the iteration makes a read that is under way fail; nobody waits for that.
      if (!batch) return;
      end(error);
      throw error;
    } finally {
      filling = undefined;
    }
  };
  const next = async (): Promise<IteratorResult<T, undefined>> => {
    while (filling || (batch && index >= batch.length)) await (filling ??= fill());
    if (!batch) return { done: true, value: undefined };
    try {
      return { done: false, value: take(batch[index++] as R) };
    } catch (error) {
      end(error);
      throw error;
    }
  };
  return {
    next,
    return: async () => {
      end();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
