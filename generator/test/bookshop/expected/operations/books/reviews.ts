import { json, path, query, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import type { Problem, Review, ReviewDraft } from "../../types.ts";

/**
 * Review a book.
 *
 * `POST /books/{book_id}/reviews`
 */
export function create(
  client: Client,
  book_id: string,
  { notify, ...body }: BooksReviewsCreateParams,
  options?: RequestOptions,
): Call<Review, BooksReviewsErrors> {
  return requestJson(
    client,
    { method: "POST", path: path`/books/${book_id}/reviews`, query: query({ notify }), body: json(body) },
    options,
  );
}

export interface BooksReviewsCreateParams extends ReviewDraft {
  /** Tell the author. */
  notify?: boolean;
}

/** What the operations of `books.reviews` answer when they fail, by status. */
export interface BooksReviewsErrors {
  409: Problem;
  422: Problem;
}
