import type { FileInput, UnknownString } from "@tramontane/runtime";

/** Where a book is shelved. */
export type Genre = "novel" | "poetry" | "history" | (string & {});

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

export interface CoverUpload {
  image: FileInput;
  credit?: string;
}

export interface SummaryRequest {
  /**
   * About how many words to write.
   *
   * @defaultValue 100
   */
  words?: number;
}

export interface Summary {
  text: string;
}

/** One event of a summary being written. */
export type SummaryEvent = SummaryDelta | SummaryDone | UnknownSummaryEvent;

/** A {@link SummaryEvent} that this version of the client does not know. */
export interface UnknownSummaryEvent {
  type: UnknownString;
  [key: string]: unknown;
}

export interface SummaryDelta {
  type: "summary.delta";
  text: string;
}

export interface SummaryDone {
  type: "summary.done";
  words?: number;
}

export interface ReviewDraft {
  stars: number;
  text?: string;
}

export interface Review extends ReviewDraft {
  id: string;
}

export interface Problem {
  detail: string;
}
