import {
  encode,
  json,
  multipart,
  path,
  query,
  reader,
  redirects,
  requestJson,
  requestNothing,
} from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import {
  documentCodec,
  documentUploadCodec,
  listDocumentsResponseCodec,
  processingStatusCodec,
  updateDocumentRequestCodec,
} from "../../../codecs/documents.ts";
import type {
  Document,
  DocumentTextContent,
  DocumentUpload,
  ListDocumentsResponse,
  ProcessingStatus,
  UpdateDocumentRequest,
} from "../../../types/documents.ts";
import type { HTTPValidationError } from "../../../types/errors.ts";

/**
 * List the documents of a library.
 *
 * `GET /v1/libraries/{library_id}/documents`
 *
 * @param libraryId The library to act on.
 */
export function list(
  client: Client,
  libraryId: string,
  params?: BetaLibrariesDocumentsListParams,
  options?: RequestOptions,
): Call<ListDocumentsResponse, BetaLibrariesDocumentsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/libraries/${libraryId}/documents`,
      query: query({
        page: params?.page,
        page_size: params?.pageSize,
        search: params?.search,
        sort_by: params?.sortBy,
        sort_order: params?.sortOrder,
        filters_attributes: params?.filtersAttributes,
      }),
      redirects,
    },
    options,
    reader(listDocumentsResponseCodec),
  );
}

export interface BetaLibrariesDocumentsListParams {
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

/**
 * Upload a document.
 *
 * The document is queued for processing, and can be searched once that is done: see its status. The same content twice
 * in one library stays one document.
 *
 * `POST /v1/libraries/{library_id}/documents`
 *
 * @param libraryId The library to act on.
 */
export function upload(
  client: Client,
  libraryId: string,
  body: DocumentUpload,
  options?: RequestOptions,
): Call<Document, BetaLibrariesDocumentsErrors> {
  return requestJson(
    client,
    {
      method: "POST",
      path: path`/v1/libraries/${libraryId}/documents`,
      body: multipart(encode(body, documentUploadCodec)),
    },
    options,
    reader(documentCodec),
  );
}

/**
 * Read what is known of a document.
 *
 * Not its text; see `textContent`.
 *
 * `GET /v1/libraries/{library_id}/documents/{document_id}`
 *
 * @param libraryId The library to act on.
 * @param documentId The document to act on.
 */
export function get(
  client: Client,
  libraryId: string,
  documentId: string,
  options?: RequestOptions,
): Call<Document, BetaLibrariesDocumentsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/libraries/${libraryId}/documents/${documentId}`, redirects },
    options,
    reader(documentCodec),
  );
}

/**
 * Change the name, the attributes or the expiry of a document.
 *
 * `PATCH /v1/libraries/{library_id}/documents/{document_id}`
 *
 * @param libraryId The library to act on.
 * @param documentId The document to act on.
 */
export function update(
  client: Client,
  libraryId: string,
  documentId: string,
  body: UpdateDocumentRequest,
  options?: RequestOptions,
): Call<Document, BetaLibrariesDocumentsErrors> {
  return requestJson(
    client,
    {
      method: "PATCH",
      path: path`/v1/libraries/${libraryId}/documents/${documentId}`,
      body: json(encode(body, updateDocumentRequestCodec)),
    },
    options,
    reader(documentCodec),
  );
}

/**
 * Delete a document.
 *
 * It leaves the library and the search.
 *
 * `DELETE /v1/libraries/{library_id}/documents/{document_id}`
 *
 * @param libraryId The library to act on.
 * @param documentId The document to act on.
 */
function delete_(
  client: Client,
  libraryId: string,
  documentId: string,
  options?: RequestOptions,
): Call<void, BetaLibrariesDocumentsErrors> {
  return requestNothing(
    client,
    { method: "DELETE", path: path`/v1/libraries/${libraryId}/documents/${documentId}` },
    options,
  );
}
export { delete_ as delete };

/**
 * Change the name, the attributes or the expiry of a document.
 *
 * This way will be removed. Use `update`, which does the same.
 *
 * `PUT /v1/libraries/{library_id}/documents/{document_id}`
 *
 * @deprecated
 * @param libraryId The library to act on.
 * @param documentId The document to act on.
 */
export function librariesDocumentsUpdateV1(
  client: Client,
  libraryId: string,
  documentId: string,
  body: UpdateDocumentRequest,
  options?: RequestOptions,
): Call<Document, BetaLibrariesDocumentsErrors> {
  return requestJson(
    client,
    {
      method: "PUT",
      path: path`/v1/libraries/${libraryId}/documents/${documentId}`,
      body: json(encode(body, updateDocumentRequestCodec)),
    },
    options,
    reader(documentCodec),
  );
}

/**
 * Read the text of a document.
 *
 * For documents such as PDF files, the text is what character recognition made of them.
 *
 * `GET /v1/libraries/{library_id}/documents/{document_id}/text_content`
 *
 * @param libraryId The library to act on.
 * @param documentId The document to act on.
 */
export function textContent(
  client: Client,
  libraryId: string,
  documentId: string,
  params?: BetaLibrariesDocumentsTextContentParams,
  options?: RequestOptions,
): Call<DocumentTextContent, BetaLibrariesDocumentsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/libraries/${libraryId}/documents/${documentId}/text_content`,
      query: query({ page_start: params?.pageStart, page_end: params?.pageEnd }),
      redirects,
    },
    options,
  );
}

export interface BetaLibrariesDocumentsTextContentParams {
  /** The first page to read. */
  pageStart?: number | null;
  /** The page to stop at. */
  pageEnd?: number | null;
}

/**
 * Read how far the processing of a document has come.
 *
 * `GET /v1/libraries/{library_id}/documents/{document_id}/status`
 *
 * @param libraryId The library to act on.
 * @param documentId The document to act on.
 */
export function status(
  client: Client,
  libraryId: string,
  documentId: string,
  options?: RequestOptions,
): Call<ProcessingStatus, BetaLibrariesDocumentsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/libraries/${libraryId}/documents/${documentId}/status`, redirects },
    options,
    reader(processingStatusCodec),
  );
}

/**
 * Get an address that a document can be downloaded from without an API key.
 *
 * It works for 30 minutes, for whoever has it.
 *
 * `GET /v1/libraries/{library_id}/documents/{document_id}/signed-url`
 *
 * @param libraryId The library to act on.
 * @param documentId The document to act on.
 */
export function getSignedUrl(
  client: Client,
  libraryId: string,
  documentId: string,
  options?: RequestOptions,
): Call<string, BetaLibrariesDocumentsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/libraries/${libraryId}/documents/${documentId}/signed-url`, redirects },
    options,
  );
}

/**
 * Get an address that the text of a document can be downloaded from without an API key.
 *
 * For documents such as PDF files, the text is what character recognition made of them.
 *
 * `GET /v1/libraries/{library_id}/documents/{document_id}/extracted-text-signed-url`
 *
 * @param libraryId The library to act on.
 * @param documentId The document to act on.
 */
export function extractedTextSignedUrl(
  client: Client,
  libraryId: string,
  documentId: string,
  options?: RequestOptions,
): Call<string, BetaLibrariesDocumentsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/libraries/${libraryId}/documents/${documentId}/extracted-text-signed-url`,
      redirects,
    },
    options,
  );
}

/**
 * Have a document processed once more.
 *
 * It is paid for once more as well.
 *
 * `POST /v1/libraries/{library_id}/documents/{document_id}/reprocess`
 *
 * @param libraryId The library to act on.
 * @param documentId The document to act on.
 */
export function reprocess(
  client: Client,
  libraryId: string,
  documentId: string,
  options?: RequestOptions,
): Call<void, BetaLibrariesDocumentsErrors> {
  return requestNothing(
    client,
    { method: "POST", path: path`/v1/libraries/${libraryId}/documents/${documentId}/reprocess` },
    options,
  );
}

/** What the operations of `beta.libraries.documents` answer when they fail, by status. */
export interface BetaLibrariesDocumentsErrors {
  422: HTTPValidationError;
}
