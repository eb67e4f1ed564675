/**
 * The first `count` items of a list, a stream or whatever else is iterated. After the last of them it is left: a stream is
 * closed, and no further page is asked for.
 *
 * @example for await (const book of take(books.list(client), 100)) console.log(book);
 */
export async function* take<T>(items: AsyncIterable<T>, count: number): AsyncGenerator<T, undefined> {
  let left = count;
  for await (const item of items) {
    if (left-- > 0) yield item;
    if (left <= 0) return;
  }
}
