export { Bookshop } from "./bookshop.ts";
export { type ClientOptions, createClient } from "./client.ts";
export type { BooksErrors, BooksListParams } from "./operations/books.ts";
export type { BooksReviewsCreateParams, BooksReviewsErrors } from "./operations/books/reviews.ts";
export type {
  Book,
  BookDraft,
  BookPage,
  CoverUpload,
  Genre,
  Problem,
  Review,
  ReviewDraft,
  Summary,
  SummaryDelta,
  SummaryDone,
  SummaryEvent,
  SummaryRequest,
  UnknownSummaryEvent,
} from "./types.ts";
