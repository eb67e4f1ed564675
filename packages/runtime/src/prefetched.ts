import { everyItem, type Page } from "./paginate.ts";

/** A list that is read a page ahead. Iterating gives the items, `pages()` the pages. */
export interface Prefetched<T, B = unknown> extends AsyncIterable<T> {
  pages(): AsyncIterable<Page<T, B>>;
}

/**
 * A list whose next page is requested while the items of one are read: one page ahead, never more. What goes wrong with the
 * next page is thrown after the items of the one before it, and leaving the loop ends its request.
 *
 * @param first a page, or the call that gives it
 * @example for await (const book of prefetched(books.list(client))) console.log(book);
 */
export function prefetched<T, B>(first: Page<T, B> | PromiseLike<Page<T, B>>): Prefetched<T, B> {
  return {
    pages: () => everyPageAhead(first),
    [Symbol.asyncIterator]: () => everyItem(everyPageAhead(first)),
  };
}

async function* everyPageAhead<T, B>(
  first: Page<T, B> | PromiseLike<Page<T, B>>,
): AsyncGenerator<Page<T, B>, undefined> {
  const controller = new AbortController();
  try {
    for (let page: Page<T, B> | undefined = await first; page;) {
      const next: Promise<Page<T, B>> | undefined = page.hasNext ? page.next({ signal: controller.signal }) : undefined;
      // It is thrown in its turn, or nobody is left to be told.
      next?.catch(() => {});
      yield page;
      page = await next;
    }
  } finally {
    controller.abort();
  }
}
