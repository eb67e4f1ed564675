/** Bookshop 1.4.0 for `openapi-fetch` and its relatives: `createClient<paths>()`. */
import type {
  CoverUpload,
  Problem,
  Review,
  ReviewDraft,
  Summary,
  SummaryDelta,
  SummaryDone,
  SummaryEvent,
} from "./types.ts";

export interface paths {
  "/books": {
    /** List books, newest first. */
    get: operations["books.list"];
    /** Add a book. */
    post: operations["books.create"];
  };
  "/books/{book_id}": {
    /** Read one book. */
    get: operations["books.get"];
    /**
     * Remove a book.
     *
     * Reviews of the book go with it.
     *
     * @deprecated
     */
    delete: operations["books.delete"];
  };
  "/books/{book_id}/cover": {
    /** Replace the cover. */
    put: operations["books.uploadCover"];
  };
  "/books/{book_id}/summary": {
    /** Have a model summarise the book. */
    post: operations["books.summarise"];
  };
  "/books/{book_id}/reviews": {
    /** Review a book. */
    post: operations["books.reviews.create"];
  };
}

export interface operations {
  "books.list": {
    parameters: {
      query?: {
        /**
         * Page to read, counted from 1.
         *
         * @defaultValue 1
         */
        page?: number;
        /** @defaultValue 50 */
        page_size?: number;
        genre?: Genre[];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of books. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": BookPage } };
      /** The request is not what the document says. */
      422: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
    };
  };
  "books.create": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { "application/json": BookDraft } };
    responses: {
      /** The book. */
      201: { headers: { [name: string]: unknown }; content: { "application/json": Book } };
      /** The request is not what the document says. */
      422: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
    };
  };
  "books.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The book to act on.
         *
         * @format uuid
         */
        book_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The book. */
      200: { headers: { [name: string]: unknown }; content: { "application/json": Book } };
      /** The request is not what the document says. */
      422: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
    };
  };
  "books.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The book to act on.
         *
         * @format uuid
         */
        book_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** Removed. */
      204: { headers: { [name: string]: unknown }; content?: never };
      /** The request is not what the document says. */
      422: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
    };
  };
  "books.uploadCover": {
    parameters: { query?: never; header?: never; path: { book_id: string }; cookie?: never };
    requestBody: { content: { "multipart/form-data": CoverUpload } };
    responses: {
      /** Replaced. */
      204: { headers: { [name: string]: unknown }; content?: never };
    };
  };
  "books.summarise": {
    parameters: { query?: never; header?: never; path: { book_id: string }; cookie?: never };
    requestBody: { content: { "application/json": SummaryRequest } };
    responses: {
      /** The summary, whole or as it is written. */
      200: {
        headers: { [name: string]: unknown };
        content: { "application/json": Summary; "text/event-stream": SummaryEvent };
      };
      /** The request is not what the document says. */
      422: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
    };
  };
  "books.reviews.create": {
    parameters: {
      query?: {
        /** Tell the author. */
        notify?: boolean;
      };
      header?: never;
      path: { book_id: string };
      cookie?: never;
    };
    requestBody: { content: { "application/json": ReviewDraft } };
    responses: {
      /** The review. */
      201: { headers: { [name: string]: unknown }; content: { "application/json": Review } };
      /** Already reviewed. */
      409: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
      /** The request is not what the document says. */
      422: { headers: { [name: string]: unknown }; content: { "application/json": Problem } };
    };
  };
}

export interface components {
  schemas: {
    Genre: Genre;
    BookDraft: BookDraft;
    Book: Book;
    BookPage: BookPage;
    CoverUpload: CoverUpload;
    SummaryRequest: SummaryRequest;
    Summary: Summary;
    SummaryEvent: SummaryEvent;
    SummaryDelta: SummaryDelta;
    SummaryDone: SummaryDone;
    ReviewDraft: ReviewDraft;
    Review: Review;
    Problem: Problem;
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}

/** Where a book is shelved. */
export type Genre = "novel" | "poetry" | "history";

export interface BookDraft {
  /** As printed on the cover. */
  title: string;
  genre?: Genre;
  tags?: string[];
  /** @format date */
  published_at?: string | null;
}

/** A book of the catalogue. */
export interface Book extends BookDraft {
  /** @format uuid */
  id: string;
  /** @format date-time */
  created_at: string;
  /** Copies, by shop. */
  stock?: { [key: string]: number };
}

export interface BookPage {
  books: Book[];
  /** Set while there is another page. */
  next?: string | null;
}

export interface SummaryRequest {
  /**
   * About how many words to write.
   *
   * @defaultValue 100
   */
  words?: number;
  /** @defaultValue false */
  stream?: boolean;
}

export type webhooks = { [name: string]: never };

export type $defs = { [name: string]: never };
