import {
  Resource,
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
import type { Call, EventStream, PageCall, RequestOptions } from "@tramontane/runtime";
import type { BooksErrors, BooksListParams } from "../operations/books.ts";
import type { Book, BookDraft, BookPage, CoverUpload, Summary, SummaryEvent, SummaryRequest } from "../types.ts";
import { BooksReviews } from "./books/reviews.ts";

/** The catalogue. */
export class Books extends Resource {
  /** What readers say of a book. */
  readonly reviews: BooksReviews = new BooksReviews(this.client);

  /**
   * List books, newest first.
   *
   * `GET /books`
   */
  list(params?: BooksListParams, options?: RequestOptions): PageCall<Book, BookPage, BooksErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(this.client, { method: "GET", path: "/books", query: query(params), redirects }, options),
      (page, params) => ({ items: page.books, next: page.next ? { page: (params.page ?? 1) + 1 } : undefined }),
      options,
    );
  }

  /**
   * Add a book.
   *
   * `POST /books`
   */
  create(body: BookDraft, options?: RequestOptions): Call<Book, BooksErrors> {
    return requestJson(this.client, { method: "POST", path: "/books", body: json(body) }, options);
  }

  /**
   * Read one book.
   *
   * `GET /books/{book_id}`
   *
   * @param book_id The book to act on.
   */
  get(book_id: string, options?: RequestOptions): Call<Book, BooksErrors> {
    return requestJson(this.client, { method: "GET", path: path`/books/${book_id}`, redirects }, options);
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
  delete(book_id: string, options?: RequestOptions): Call<void, BooksErrors> {
    return requestNothing(this.client, { method: "DELETE", path: path`/books/${book_id}` }, options);
  }

  /**
   * Replace the cover.
   *
   * `PUT /books/{book_id}/cover`
   */
  uploadCover(book_id: string, body: CoverUpload, options?: RequestOptions): Call<void> {
    return requestNothing(
      this.client,
      { method: "PUT", path: path`/books/${book_id}/cover`, body: multipart(body, { image: "image/png, image/jpeg" }) },
      options,
    );
  }

  /**
   * Have a model summarise the book.
   *
   * `POST /books/{book_id}/summary`
   */
  summarise(book_id: string, body: SummaryRequest, options?: RequestOptions): Call<Summary, BooksErrors> {
    return requestJson(
      this.client,
      { method: "POST", path: path`/books/${book_id}/summary`, body: json({ ...body, stream: false }) },
      options,
    );
  }

  /**
   * Have a model summarise the book.
   *
   * `POST /books/{book_id}/summary`, as a stream of events.
   */
  summariseStream(
    book_id: string,
    body: SummaryRequest,
    options?: RequestOptions,
  ): Call<EventStream<SummaryEvent>, BooksErrors> {
    return requestStream(
      this.client,
      { method: "POST", path: path`/books/${book_id}/summary`, body: json({ ...body, stream: true }) },
      options,
      { terminal: ["summary.done"] },
    );
  }
}
