import type { Upload } from "@tramontane/runtime";
import type { PaginationInfo } from "./libraries.ts";

/** A file, with its name. */
export interface DocumentUpload {
  /** The file. Its name becomes the name of the document. */
  file: Upload;
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
  expiresAt?: Date | null;
}

/** The value of an attribute. A point in time is a string in RFC 3339 form. */
export type DocumentAttribute = string | number | boolean | string[] | number[] | boolean[];

/** A document of a library. */
export interface Document {
  /** @format uuid */
  id: string;
  /** @format uuid */
  libraryId: string;
  /** The name of the file, unless it was changed. */
  name: string;
  processStatus: ProcessStatus;
  /** The media type of the file. */
  mimeType: string | null;
  /** The end of the file's name, after the dot. */
  extension: string | null;
  /** How many bytes the file has. */
  size: number | null;
  numberOfPages?: number | null;
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
  expiresAt?: Date | null;
  /** @format date-time */
  createdAt: Date;
  /** @format date-time */
  lastProcessedAt?: Date | null;
  /** @format uuid */
  uploadedById: string | null;
  uploadedByType: string;
  /** How many tokens the processing took. */
  tokensProcessingTotal: number;
  /** @deprecated */
  tokensProcessingMainContent?: number | null;
  /** @deprecated */
  tokensProcessingSummary?: number | null;
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
  processingStatus: string;
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

/** The values of the type {@link ProcessStatus} by name. */
export const ProcessStatus = {
  SelfManaged: "self_managed",
  MissingContent: "missing_content",
  Noop: "noop",
  Done: "done",
  Todo: "todo",
  InProgress: "in_progress",
  Error: "error",
  WaitingForCapacity: "waiting_for_capacity",
} as const;

/** How far the processing of a document has come. */
export interface ProcessingStatus {
  /** @format uuid */
  documentId: string;
  processStatus: ProcessStatus;
  /**
   * An older word for the same; read `process_status` instead.
   *
   * @deprecated
   */
  processingStatus: string;
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
