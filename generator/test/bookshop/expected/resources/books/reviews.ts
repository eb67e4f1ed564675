import { Resource } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import * as operations from "../../operations/books/reviews.ts";
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
    params: BooksReviewsCreateParams,
    options?: RequestOptions,
  ): Call<Review, BooksReviewsErrors> {
    return operations.create(this.client, book_id, params, options);
  }
}
