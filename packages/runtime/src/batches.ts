/**
 * Iterates over the entries of batches as they come. `close` is called when the iteration ends for whatever reason, at once
 * when it is told to, so that a read under way ends, too.
 *
 * @param more the next batch, `undefined` at the end
 * @param take makes an item of an entry; may throw
 */
export function iterateBatches<R, T>(
  more: () => Promise<readonly R[] | undefined>,
  take: (entry: R) => T,
  close: () => unknown,
): AsyncIterableIterator<T, undefined> {
  const items = everyItem(more, take, close);
  const end = items.return.bind(items);
  return Object.assign(items, {
    return: () => {
      close();
      return end(undefined);
    },
  });
}

async function* everyItem<R, T>(
  more: () => Promise<readonly R[] | undefined>,
  take: (entry: R) => T,
  close: () => unknown,
): AsyncGenerator<T, undefined> {
  try {
    for (let batch; (batch = await more());) for (const entry of batch) yield take(entry);
  } finally {
    close();
  }
}
