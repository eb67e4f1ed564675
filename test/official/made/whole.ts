/** More pages than anything has here: who comes so far goes round in a circle. */
const MOST_PAGES = 50;

/** Everything that an answer leads to: the items of a stream, the bytes of a file, page after page. */
export async function wholeOf(answer: unknown): Promise<unknown> {
  if (answer instanceof Blob) return (await answer.bytes()).length;
  if (isPage(answer)) return pagesOf(answer);
  return isIterable(answer) ? itemsOf(answer) : answer;
}

interface Page {
  readonly body?: unknown;
  readonly result?: unknown;
  readonly hasNext?: boolean;
  readonly next: () => PromiseLike<Page | null>;
}

async function pagesOf(first: Page): Promise<unknown[]> {
  const pages: unknown[] = [];
  let page: Page | null = first;
  while (page) {
    pages.push("body" in page ? page.body : page.result);
    if (pages.length > MOST_PAGES) throw new Error("The pages do not end.");
    page = page.hasNext === false ? null : await page.next();
  }
  return pages;
}

async function itemsOf(answer: AsyncIterable<unknown>): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of answer) items.push(item);
  return items;
}

function isPage(answer: unknown): answer is Page {
  return typeof Object(answer).next === "function" && ("result" in Object(answer) || "hasNext" in Object(answer));
}

function isIterable(answer: unknown): answer is AsyncIterable<unknown> {
  return Symbol.asyncIterator in Object(answer);
}
