import { Resource } from "@tramontane/runtime";
import type { Call, EventStream, PageCall, RequestOptions } from "@tramontane/runtime";
import * as operations from "../operations/books.ts";
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
    return operations.list(this.client, params, options);
  }

  /**
   * Add a book.
   *
   * `POST /books`
   */
  create(body: BookDraft, options?: RequestOptions): Call<Book, BooksErrors> {
    return operations.create(this.client, body, options);
  }

  /**
   * Read one book.
   *
   * `GET /books/{book_id}`
   *
   * @param book_id The book to act on.
   */
  get(book_id: string, options?: RequestOptions): Call<Book, BooksErrors> {
    return operations.get(this.client, book_id, options);
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
    return operations.delete(this.client, book_id, options);
  }

  /**
   * Replace the cover.
   *
   * `PUT /books/{book_id}/cover`
   */
  uploadCover(book_id: string, body: CoverUpload, options?: RequestOptions): Call<void> {
    return operations.uploadCover(this.client, book_id, body, options);
  }

  /**
   * Have a model summarise the book.
   *
   * `POST /books/{book_id}/summary`
   */
  summarise(book_id: string, body: SummaryRequest, options?: RequestOptions): Call<Summary, BooksErrors> {
    return operations.summarise(this.client, book_id, body, options);
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
    return operations.summariseStream(this.client, book_id, body, options);
  }
}
