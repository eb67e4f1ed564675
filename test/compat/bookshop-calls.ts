/**
 * Code as it is written for `openapi-fetch` and `openapi-react-query`, over the `paths` of the bookshop. It is
 * type-checked with the rest of the repository; a `@ts-expect-error` claims that a mistake is seen.
 */
import createClient, { type Client } from "openapi-fetch";
import createQueries from "openapi-react-query";
import type { components, operations, paths } from "../../generator/test/bookshop/paths/paths.ts";

type Book = components["schemas"]["Book"];

/** A client whose requests are answered by `fetch`. */
export function bookshop(fetch: (request: Request) => Promise<Response>): Client<paths> {
  return createClient<paths>({ baseUrl: "https://bookshop.test", fetch });
}

/** Lists, reads, adds, reviews and removes, and says what came of it. */
export async function visit(shop: Client<paths>): Promise<string[]> {
  const listed = await shop.GET("/books", { params: { query: { page: 2, genre: ["novel"] } } });
  const titles: string[] = listed.data?.books.map(({ title }) => title) ?? [];
  const next: string | null | undefined = listed.data?.next;

  const { data: book, error } = await shop.GET("/books/{book_id}", { params: { path: { book_id: "b/1" } } });
  const known: Book | undefined = book;
  const detail: string | undefined = error?.detail;

  const created = await shop.POST("/books", { body: { title: "Emma", genre: "novel", published_at: null } });
  const id: string | undefined = created.data?.id;

  // Nothing of the request has to be given: words has a default, and so has stream.
  const summary = await shop.POST("/books/{book_id}/summary", { params: { path: { book_id: "1" } }, body: {} });
  const text = summary.data && "text" in summary.data ? summary.data.text : undefined;

  const review = await shop.POST("/books/{book_id}/reviews", {
    params: { path: { book_id: "1" }, query: { notify: true } },
    body: { stars: 5 },
  });
  const stars: number | undefined = review.data?.stars;

  const removed = await shop.DELETE("/books/{book_id}", { params: { path: { book_id: "1" } } });
  const nothing: undefined = removed.data;

  return [...titles, next, known?.title, detail, id, text, stars, nothing].map(String);
}

/** A multipart body is typed by its parts, and made a form by the caller, as `openapi-fetch` wants it. */
export async function upload(shop: Client<paths>, image: Blob): Promise<number> {
  const { response } = await shop.PUT("/books/{book_id}/cover", {
    params: { path: { book_id: "1" } },
    body: { image, credit: "A. Photographer" },
    bodySerializer: () => {
      const form = new FormData();
      form.set("image", image, "cover.png");
      return form;
    },
  });
  return response.status;
}

/** The options that a query of TanStack's takes, and what it resolves to. */
export async function query(shop: Client<paths>, signal: AbortSignal): Promise<string | undefined> {
  const queries = createQueries(shop);
  const { queryFn } = queries.queryOptions("get", "/books/{book_id}", { params: { path: { book_id: "1" } } });
  const context = { signal, queryKey: ["get", "/books/{book_id}", { params: { path: { book_id: "1" } } }] };
  const book = await queryFn(context as unknown as Parameters<typeof queryFn>[0]);
  return book?.title;
}

/** What a stream holds is known by name, for whoever reads the events of a body. */
export type SummaryEvent = operations["books.summarise"]["responses"][200]["content"]["text/event-stream"];

/** Never called: each line is a mistake that the types do not let through. */
export async function mistakes(shop: Client<paths>): Promise<void> {
  const queries = createQueries(shop);
  // @ts-expect-error -- no such path
  await shop.GET("/book");
  // @ts-expect-error -- no such method on this path
  await shop.PUT("/books", { body: { title: "Emma" } });
  // @ts-expect-error -- the path parameter is missing
  await shop.GET("/books/{book_id}");
  // @ts-expect-error -- pages are numbers
  await shop.GET("/books", { params: { query: { page: "2" } } });
  // @ts-expect-error -- this operation takes no query
  await shop.DELETE("/books/{book_id}", { params: { path: { book_id: "1" }, query: { force: true } } });
  // @ts-expect-error -- a book has a title
  await shop.POST("/books", { body: { genre: "novel" } });
  // @ts-expect-error -- a body is wanted
  await shop.POST("/books");
  // @ts-expect-error -- stars are a number
  await shop.POST("/books/{book_id}/reviews", { params: { path: { book_id: "1" } }, body: { stars: "5" } });
  const { data } = await shop.GET("/books/{book_id}", { params: { path: { book_id: "1" } } });
  // @ts-expect-error -- a book has no such property
  void data?.name;
  // @ts-expect-error -- an array has no such property
  void (await shop.GET("/books")).data?.books.title;
  // @ts-expect-error -- the path parameter is missing
  queries.queryOptions("get", "/books/{book_id}");
  // @ts-expect-error -- no such method on this path
  queries.useMutation("put", "/books");
}
