import { Resource, json, path, query, requestJson } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type { BooksReviewsCreateParams, BooksReviewsErrors } from "../../operations/books/reviews.ts";
import type { Review } from "../../types.ts";

/** What readers say of a book. */
export class BooksReviews extends Resource {
  /**
   * Review a book.
   *
   * `POST /books/{book_id}/reviews`
   */
  create(
    book_id: string,
    { notify, ...body }: BooksReviewsCreateParams,
    options?: RequestOptions,
  ): Call<Review, BooksReviewsErrors> {
    return requestJson(
      this.client,
      { method: "POST", path: path`/books/${book_id}/reviews`, query: query({ notify }), body: json(body) },
      options,
    );
  }
}
