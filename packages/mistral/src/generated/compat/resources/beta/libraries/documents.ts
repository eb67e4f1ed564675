import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../../models/errors.ts";
import * as operations from "../../../operations/beta/libraries/documents.ts";
import type {
  Document,
  DocumentTextContent,
  DocumentUpload,
  ListDocumentsResponse,
  ProcessingStatus,
  UpdateDocumentRequest,
} from "../../../types/documents.ts";

const errors = { 422: failures.HTTPValidationError };

/** Upload the documents of a library, and read them back. */
export class BetaLibrariesDocuments extends SDKResource {
  /**
   * List the documents of a library.
   *
   * `GET /v1/libraries/{library_id}/documents`
   */
  list(request: BetaLibrariesDocumentsListRequest, options?: RequestOptions): Promise<ListDocumentsResponse> {
    const { libraryId, ...params } = request;
    return answerOf(operations.list(this.client(options), libraryId, params), errors);
  }

  /**
   * Upload a document.
   *
   * The document is queued for processing, and can be searched once that is done: see its status. The same content
   * twice in one library stays one document.
   *
   * `POST /v1/libraries/{library_id}/documents`
   */
  upload(request: BetaLibrariesDocumentsUploadRequest, options?: RequestOptions): Promise<Document> {
    return answerOf(operations.upload(this.client(options), request.libraryId, request.requestBody), errors);
  }

  /**
   * Read what is known of a document.
   *
   * Not its text; see `textContent`.
   *
   * `GET /v1/libraries/{library_id}/documents/{document_id}`
   */
  get(request: BetaLibrariesDocumentsGetRequest, options?: RequestOptions): Promise<Document> {
    return answerOf(operations.get(this.client(options), request.libraryId, request.documentId), errors);
  }

  /**
   * Change the name, the attributes or the expiry of a document.
   *
   * `PATCH /v1/libraries/{library_id}/documents/{document_id}`
   */
  update(request: BetaLibrariesDocumentsUpdateRequest, options?: RequestOptions): Promise<Document> {
    return answerOf(
      operations.update(this.client(options), request.libraryId, request.documentId, request.updateDocumentRequest),
      errors,
    );
  }

  /**
   * Delete a document.
   *
   * It leaves the library and the search.
   *
   * `DELETE /v1/libraries/{library_id}/documents/{document_id}`
   */
  delete(request: BetaLibrariesDocumentsDeleteRequest, options?: RequestOptions): Promise<void> {
    return answerOf(operations.delete(this.client(options), request.libraryId, request.documentId), errors);
  }

  /**
   * Change the name, the attributes or the expiry of a document.
   *
   * This way will be removed. Use `update`, which does the same.
   *
   * `PUT /v1/libraries/{library_id}/documents/{document_id}`
   *
   * @deprecated
   */
  librariesDocumentsUpdateV1(
    request: BetaLibrariesDocumentsLibrariesDocumentsUpdateV1Request,
    options?: RequestOptions,
  ): Promise<Document> {
    return answerOf(
      operations.librariesDocumentsUpdateV1(
        this.client(options),
        request.libraryId,
        request.documentId,
        request.updateDocumentRequest,
      ),
      errors,
    );
  }

  /**
   * Read the text of a document.
   *
   * For documents such as PDF files, the text is what character recognition made of them.
   *
   * `GET /v1/libraries/{library_id}/documents/{document_id}/text_content`
   */
  textContent(
    request: BetaLibrariesDocumentsTextContentRequest,
    options?: RequestOptions,
  ): Promise<DocumentTextContent> {
    const { libraryId, documentId, ...params } = request;
    return answerOf(operations.textContent(this.client(options), libraryId, documentId, params), errors);
  }

  /**
   * Read how far the processing of a document has come.
   *
   * `GET /v1/libraries/{library_id}/documents/{document_id}/status`
   */
  status(request: BetaLibrariesDocumentsStatusRequest, options?: RequestOptions): Promise<ProcessingStatus> {
    return answerOf(operations.status(this.client(options), request.libraryId, request.documentId), errors);
  }

  /**
   * Get an address that a document can be downloaded from without an API key.
   *
   * It works for 30 minutes, for whoever has it.
   *
   * `GET /v1/libraries/{library_id}/documents/{document_id}/signed-url`
   */
  getSignedUrl(request: BetaLibrariesDocumentsGetSignedUrlRequest, options?: RequestOptions): Promise<string> {
    return answerOf(operations.getSignedUrl(this.client(options), request.libraryId, request.documentId), errors);
  }

  /**
   * Get an address that the text of a document can be downloaded from without an API key.
   *
   * For documents such as PDF files, the text is what character recognition made of them.
   *
   * `GET /v1/libraries/{library_id}/documents/{document_id}/extracted-text-signed-url`
   */
  extractedTextSignedUrl(
    request: BetaLibrariesDocumentsExtractedTextSignedUrlRequest,
    options?: RequestOptions,
  ): Promise<string> {
    return answerOf(
      operations.extractedTextSignedUrl(this.client(options), request.libraryId, request.documentId),
      errors,
    );
  }

  /**
   * Have a document processed once more.
   *
   * It is paid for once more as well.
   *
   * `POST /v1/libraries/{library_id}/documents/{document_id}/reprocess`
   */
  reprocess(request: BetaLibrariesDocumentsReprocessRequest, options?: RequestOptions): Promise<void> {
    return answerOf(operations.reprocess(this.client(options), request.libraryId, request.documentId), errors);
  }
}

export interface BetaLibrariesDocumentsListRequest {
  /**
   * The library to act on.
   *
   * @format uuid
   */
  libraryId: string;
  /**
   * The page to read, counted from 0.
   *
   * @defaultValue 0
   */
  page?: number | null;
  /**
   * How many documents to a page, from 1 to 100.
   *
   * @defaultValue 100
   */
  pageSize?: number | null;
  /** Only documents that match this text. */
  search?: string | null;
  /**
   * The property to sort by.
   *
   * @defaultValue "created_at"
   */
  sortBy?: string | null;
  /**
   * `asc` or `desc`.
   *
   * @defaultValue "desc"
   */
  sortOrder?: string | null;
  /**
   * Only documents with these attributes. This filter will be removed.
   *
   * @deprecated
   */
  filtersAttributes?: string | null;
}

export interface BetaLibrariesDocumentsUploadRequest {
  /**
   * The library to act on.
   *
   * @format uuid
   */
  libraryId: string;
  requestBody: DocumentUpload;
}

export interface BetaLibrariesDocumentsGetRequest {
  /**
   * The library to act on.
   *
   * @format uuid
   */
  libraryId: string;
  /**
   * The document to act on.
   *
   * @format uuid
   */
  documentId: string;
}

export interface BetaLibrariesDocumentsUpdateRequest {
  /**
   * The library to act on.
   *
   * @format uuid
   */
  libraryId: string;
  /**
   * The document to act on.
   *
   * @format uuid
   */
  documentId: string;
  updateDocumentRequest: UpdateDocumentRequest;
}

export interface BetaLibrariesDocumentsDeleteRequest {
  /**
   * The library to act on.
   *
   * @format uuid
   */
  libraryId: string;
  /**
   * The document to act on.
   *
   * @format uuid
   */
  documentId: string;
}

export interface BetaLibrariesDocumentsLibrariesDocumentsUpdateV1Request {
  /**
   * The library to act on.
   *
   * @format uuid
   */
  libraryId: string;
  /**
   * The document to act on.
   *
   * @format uuid
   */
  documentId: string;
  updateDocumentRequest: UpdateDocumentRequest;
}

export interface BetaLibrariesDocumentsTextContentRequest {
  /**
   * The library to act on.
   *
   * @format uuid
   */
  libraryId: string;
  /**
   * The document to act on.
   *
   * @format uuid
   */
  documentId: string;
  /** The first page to read. */
  pageStart?: number | null;
  /** The page to stop at. */
  pageEnd?: number | null;
}

export interface BetaLibrariesDocumentsStatusRequest {
  /**
   * The library to act on.
   *
   * @format uuid
   */
  libraryId: string;
  /**
   * The document to act on.
   *
   * @format uuid
   */
  documentId: string;
}

export interface BetaLibrariesDocumentsGetSignedUrlRequest {
  /**
   * The library to act on.
   *
   * @format uuid
   */
  libraryId: string;
  /**
   * The document to act on.
   *
   * @format uuid
   */
  documentId: string;
}

export interface BetaLibrariesDocumentsExtractedTextSignedUrlRequest {
  /**
   * The library to act on.
   *
   * @format uuid
   */
  libraryId: string;
  /**
   * The document to act on.
   *
   * @format uuid
   */
  documentId: string;
}

export interface BetaLibrariesDocumentsReprocessRequest {
  /**
   * The library to act on.
   *
   * @format uuid
   */
  libraryId: string;
  /**
   * The document to act on.
   *
   * @format uuid
   */
  documentId: string;
}
