import type { FileInput } from "@tramontane/runtime";
import type { PaginationInfo } from "./libraries.ts";

/** A file, with its name. */
export interface DocumentUpload {
  /** The file. Its name becomes the name of the document. */
  file: FileInput;
}

/** What to change. What is left out stays. */
export interface UpdateDocumentRequest {
  name?: string;
  /** The caller's own attributes of the document, by name. */
  attributes?: { [key: string]: DocumentAttribute } | null;
  /**
   * When the document is to be deleted; `null` for never.
   *
   * @format date-time
   */
  expires_at?: string | null;
}

/** The value of an attribute. A point in time is a string in RFC 3339 form. */
export type DocumentAttribute = string | number | boolean | string[] | number[] | boolean[];

/** A document of a library. */
export interface Document {
  /** @format uuid */
  id: string;
  /** @format uuid */
  library_id: string;
  /** The name of the file, unless it was changed. */
  name: string;
  process_status: ProcessStatus;
  /** The media type of the file. */
  mime_type: string | null;
  /** The end of the file's name, after the dot. */
  extension: string | null;
  /** How many bytes the file has. */
  size: number | null;
  number_of_pages?: number | null;
  /** What the document says, in short. */
  summary?: string | null;
  /** The caller's own attributes of the document, by name. */
  attributes?: { [key: string]: unknown } | null;
  url?: string | null;
  /**
   * When the document will be deleted.
   *
   * @format date-time
   */
  expires_at?: string | null;
  /** @format date-time */
  created_at: string;
  /** @format date-time */
  last_processed_at?: string | null;
  /** @format uuid */
  uploaded_by_id: string | null;
  uploaded_by_type: string;
  /** How many tokens the processing took. */
  tokens_processing_total: number;
  /** @deprecated */
  tokens_processing_main_content?: number | null;
  /** @deprecated */
  tokens_processing_summary?: number | null;
  /**
   * A digest of the content.
   *
   * @deprecated
   */
  hash: string | null;
  /**
   * An older word for the state of the processing; read `process_status` instead.
   *
   * @deprecated
   */
  processing_status: string;
}

/**
 * How far the processing of a document has come. `todo`, `in_progress` and `waiting_for_capacity` are on the way;
 * `done` can be searched; `error` has failed.
 */
export type ProcessStatus =
  | "self_managed"
  | "missing_content"
  | "noop"
  | "done"
  | "todo"
  | "in_progress"
  | "error"
  | "waiting_for_capacity"
  | (string & {});

/** How far the processing of a document has come. */
export interface ProcessingStatus {
  /** @format uuid */
  document_id: string;
  process_status: ProcessStatus;
  /**
   * An older word for the same; read `process_status` instead.
   *
   * @deprecated
   */
  processing_status: string;
}

/** The text of a document. */
export interface DocumentTextContent {
  text: string;
}

/** A page of documents. */
export interface ListDocumentsResponse {
  data: Document[];
  pagination: PaginationInfo;
}
