import {
  json,
  multipart,
  paginate,
  path,
  query,
  redirects,
  requestJson,
  requestNothing,
  requestStream,
} from "@tramontane/runtime";
import type { Call, Client, EventStream, PageCall, RequestOptions } from "@tramontane/runtime";
import type {
  Book,
  BookDraft,
  BookPage,
  CoverUpload,
  Genre,
  Problem,
  Summary,
  SummaryEvent,
  SummaryRequest,
} from "../types.ts";

/**
 * List books, newest first.
 *
 * `GET /books`
 */
export function list(
  client: Client,
  params?: BooksListParams,
  options?: RequestOptions,
): PageCall<Book, BookPage, BooksErrors> {
  return paginate(
    params,
    (params, options) =>
      requestJson(client, { method: "GET", path: "/books", query: query(params), redirects }, options),
    (page, params) => ({ items: page.books, next: page.next ? { page: (params.page ?? 1) + 1 } : undefined }),
    options,
  );
}

export interface BooksListParams {
  /**
   * Page to read, counted from 1.
   *
   * @defaultValue 1
   */
  page?: number;
  /** @defaultValue 50 */
  page_size?: number;
  genre?: Genre[];
}

/**
 * Add a book.
 *
 * `POST /books`
 */
export function create(client: Client, body: BookDraft, options?: RequestOptions): Call<Book, BooksErrors> {
  return requestJson(client, { method: "POST", path: "/books", body: json(body) }, options);
}

/**
 * Read one book.
 *
 * `GET /books/{book_id}`
 *
 * @param book_id The book to act on.
 */
export function get(client: Client, book_id: string, options?: RequestOptions): Call<Book, BooksErrors> {
  return requestJson(client, { method: "GET", path: path`/books/${book_id}`, redirects }, options);
}

/**
 * Remove a book.
 *
 * Reviews of the book go with it.
 *
 * `DELETE /books/{book_id}`
 *
 * @deprecated
 * @param book_id The book to act on.
 */
function delete_(client: Client, book_id: string, options?: RequestOptions): Call<void, BooksErrors> {
  return requestNothing(client, { method: "DELETE", path: path`/books/${book_id}` }, options);
}
export { delete_ as delete };

/**
 * Replace the cover.
 *
 * `PUT /books/{book_id}/cover`
 */
export function uploadCover(client: Client, book_id: string, body: CoverUpload, options?: RequestOptions): Call<void> {
  return requestNothing(
    client,
    { method: "PUT", path: path`/books/${book_id}/cover`, body: multipart(body, { image: "image/png, image/jpeg" }) },
    options,
  );
}

/**
 * Have a model summarise the book.
 *
 * `POST /books/{book_id}/summary`
 */
export function summarise(
  client: Client,
  book_id: string,
  body: SummaryRequest,
  options?: RequestOptions,
): Call<Summary, BooksErrors> {
  return requestJson(
    client,
    { method: "POST", path: path`/books/${book_id}/summary`, body: json({ ...body, stream: false }) },
    options,
  );
}

/**
 * Have a model summarise the book.
 *
 * `POST /books/{book_id}/summary`, as a stream of events.
 */
export function summariseStream(
  client: Client,
  book_id: string,
  body: SummaryRequest,
  options?: RequestOptions,
): Call<EventStream<SummaryEvent>, BooksErrors> {
  return requestStream(
    client,
    { method: "POST", path: path`/books/${book_id}/summary`, body: json({ ...body, stream: true }) },
    options,
    { terminal: ["summary.done"] },
  );
}

/** What the operations of `books` answer when they fail, by status. */
export interface BooksErrors {
  422: Problem;
}
