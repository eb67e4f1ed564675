import type { Call } from "./call.ts";
import { Failure } from "./errors/failure.ts";
import type { Exchange } from "./exchange.ts";
import { joinedSignal } from "./joined-signal.ts";
import type { RequestOptions } from "./request-options.ts";

/** One page of a list. Iterating gives its items, then those of the pages that follow. */
export interface Page<T, B = unknown> extends AsyncIterable<T> {
  readonly items: T[];
  /** The whole answer. */
  readonly body: B;
  readonly hasNext: boolean;
  /**
   * Plain data that leads to the next page, when there is one: the parameters to change in a call to go on from here, or the
   * URL of the next page where the API gives that.
   */
  readonly cursor: Readonly<Record<string, unknown>> | string | undefined;
  /**
   * Requests the next page. Rejects with PaginationError when there is none, or when the server goes in circles.
   *
   * @param options for this request, besides those of the call; its signal holds together with theirs
   */
  next(options?: RequestOptions): Promise<Page<T, B>>;
}

/** A request for a page. Iterating gives the items of all pages from this one on; `pages()` gives the pages. */
export interface PageCall<T, B = unknown, E = unknown> extends Call<Page<T, B>, E>, AsyncIterable<T> {
  pages(): AsyncIterable<Page<T, B>>;
}

/** The items of a page, and what to change in the parameters to get the next one, or its URL. */
export interface Step<T, P> {
  readonly items: readonly T[] | null | undefined;
  readonly next?: { readonly [K in keyof P]?: P[K] | undefined } | string | undefined;
}

/**
 * Requests the first page, and gives the means to get the others.
 *
 * @param fetch requests the page that the parameters lead to, or the URL that the page before it gave (see `follow`)
 * @param step finds the items of a body, and the parameters of the next page or its URL, which may be in the response (see
 *   `nextLink`)
 * @param options of every request
 */
export function paginate<P extends object, T, B, E>(
  params: P | undefined,
  fetch: (params: P, options: RequestOptions | undefined, url?: string) => Call<B, E>,
  step: (body: B, params: P, response: Response) => Step<T, P>,
  options?: RequestOptions,
): PageCall<T, B, E> {
  const visited = new Map<string, number>();
  return load((params ?? {}) as P, 0);

  /** `visited` holds the parameters of every page asked for so far, and how many came before it. */
  function load(params: P, depth: number, url?: string, own: RequestOptions = {}): PageCall<T, B, E> {
    visited.set(JSON.stringify([params, url]), depth);
    const signals = [options?.signal, own.signal].filter((signal) => signal !== undefined);
    const joined = signals[1] && joinedSignal(signals);
    const call = fetch(params, { ...options, ...own, ...(joined && { signal: joined.signal }) }, url);
    if (joined) call.then(joined.release, joined.release);
    const open = ({ data: body, response }: { data: B; response: Response }): Page<T, B> => {
      const { items, next } = step(body, params, response);
      const page: Page<T, B> = {
        items: [...(items ?? [])],
        body,
        hasNext: Boolean(next),
        cursor: next || undefined,
        next: async (own) => {
          if (!next) throw new Failure("Pagination", "There is no next page. Look at hasNext first.");
          const following: [P, string?] = typeof next === "string" ? [params, next] : [{ ...params, ...next }];
          if ((visited.get(JSON.stringify([following[0], following[1]])) ?? Infinity) <= depth) {
            throw new Failure(
              "Pagination",
              `The server leads back to a page it has given already: ${JSON.stringify(next)}`,
            );
          }
          return load(following[0], depth + 1, following[1], own);
        },
        [Symbol.asyncIterator]: () => everyItem(everyPage(page)),
      };
      return page;
    };
    const first = call.withResponse().then(open);
    return Object.assign(first, {
      withResponse: async () => ({ data: await first, response: (await call.withResponse()).response }),
      as: <U>(decode: (exchange: Exchange) => U | Promise<U>) => {
        // There is no page then, and nobody asks for it.
        first.catch(() => {});
        return call.as(decode);
      },
      pages: () => everyPage(first),
      [Symbol.asyncIterator]: () => everyItem(everyPage(first)),
    });
  }
}

async function* everyPage<T, B>(first: Page<T, B> | Promise<Page<T, B>>): AsyncGenerator<Page<T, B>, undefined> {
  for (let page = await first; ; page = await page.next()) {
    yield page;
    if (!page.hasNext) return;
  }
}

/** The items of pages. */
export async function* everyItem<T>(pages: AsyncIterable<Page<T>>): AsyncGenerator<T, undefined> {
  for await (const page of pages) yield* page.items;
}
