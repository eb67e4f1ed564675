import { json, multipart, paginate, path, query, redirects, requestJson, requestNothing } from "@tramontane/runtime";
import type { Call, Client, PageCall, RequestOptions } from "@tramontane/runtime";
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
 * @param library_id The library to act on.
 */
export function list(
  client: Client,
  library_id: string,
  params?: BetaLibrariesDocumentsListParams,
  options?: RequestOptions,
): PageCall<Document, ListDocumentsResponse, BetaLibrariesDocumentsErrors> {
  return paginate(
    params,
    (params, options) =>
      requestJson(
        client,
        { method: "GET", path: path`/v1/libraries/${library_id}/documents`, query: query(params), redirects },
        options,
      ),
    (page, params) => ({
      items: page.data,
      next: page.pagination.has_more ? { page: (params.page ?? 0) + 1 } : undefined,
    }),
    options,
  );
}

export interface BetaLibrariesDocumentsListParams {
  /**
   * The page to read, counted from 0.
   *
   * @defaultValue 0
   */
  page?: number;
  /**
   * How many documents to a page, from 1 to 100.
   *
   * @defaultValue 100
   */
  page_size?: number;
  /** Only documents that match this text. */
  search?: string;
  /**
   * The property to sort by.
   *
   * @defaultValue "created_at"
   */
  sort_by?: string;
  /**
   * `asc` or `desc`.
   *
   * @defaultValue "desc"
   */
  sort_order?: string;
  /**
   * Only documents with these attributes. This filter will be removed.
   *
   * @deprecated
   */
  filters_attributes?: string;
}

/**
 * Upload a document.
 *
 * The document is queued for processing, and can be searched once that is done: see its status. The same content twice
 * in one library stays one document.
 *
 * `POST /v1/libraries/{library_id}/documents`
 *
 * @param library_id The library to act on.
 */
export function upload(
  client: Client,
  library_id: string,
  body: DocumentUpload,
  options?: RequestOptions,
): Call<Document, BetaLibrariesDocumentsErrors> {
  return requestJson(
    client,
    { method: "POST", path: path`/v1/libraries/${library_id}/documents`, body: multipart(body) },
    options,
  );
}

/**
 * Read what is known of a document.
 *
 * Not its text; see `textContent`.
 *
 * `GET /v1/libraries/{library_id}/documents/{document_id}`
 *
 * @param library_id The library to act on.
 * @param document_id The document to act on.
 */
export function get(
  client: Client,
  library_id: string,
  document_id: string,
  options?: RequestOptions,
): Call<Document, BetaLibrariesDocumentsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/libraries/${library_id}/documents/${document_id}`, redirects },
    options,
  );
}

/**
 * Change the name, the attributes or the expiry of a document.
 *
 * `PATCH /v1/libraries/{library_id}/documents/{document_id}`
 *
 * @param library_id The library to act on.
 * @param document_id The document to act on.
 */
export function update(
  client: Client,
  library_id: string,
  document_id: string,
  body: UpdateDocumentRequest,
  options?: RequestOptions,
): Call<Document, BetaLibrariesDocumentsErrors> {
  return requestJson(
    client,
    { method: "PATCH", path: path`/v1/libraries/${library_id}/documents/${document_id}`, body: json(body) },
    options,
  );
}

/**
 * Delete a document.
 *
 * It leaves the library and the search.
 *
 * `DELETE /v1/libraries/{library_id}/documents/{document_id}`
 *
 * @param library_id The library to act on.
 * @param document_id The document to act on.
 */
function delete_(
  client: Client,
  library_id: string,
  document_id: string,
  options?: RequestOptions,
): Call<void, BetaLibrariesDocumentsErrors> {
  return requestNothing(
    client,
    { method: "DELETE", path: path`/v1/libraries/${library_id}/documents/${document_id}` },
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
 * @param library_id The library to act on.
 * @param document_id The document to act on.
 */
export function librariesDocumentsUpdateV1(
  client: Client,
  library_id: string,
  document_id: string,
  body: UpdateDocumentRequest,
  options?: RequestOptions,
): Call<Document, BetaLibrariesDocumentsErrors> {
  return requestJson(
    client,
    { method: "PUT", path: path`/v1/libraries/${library_id}/documents/${document_id}`, body: json(body) },
    options,
  );
}

/**
 * Read the text of a document.
 *
 * For documents such as PDF files, the text is what character recognition made of them.
 *
 * `GET /v1/libraries/{library_id}/documents/{document_id}/text_content`
 *
 * @param library_id The library to act on.
 * @param document_id The document to act on.
 */
export function textContent(
  client: Client,
  library_id: string,
  document_id: string,
  params?: BetaLibrariesDocumentsTextContentParams,
  options?: RequestOptions,
): Call<DocumentTextContent, BetaLibrariesDocumentsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/libraries/${library_id}/documents/${document_id}/text_content`,
      query: query(params),
      redirects,
    },
    options,
  );
}

export interface BetaLibrariesDocumentsTextContentParams {
  /** The first page to read. */
  page_start?: number;
  /** The page to stop at. */
  page_end?: number;
}

/**
 * Read how far the processing of a document has come.
 *
 * `GET /v1/libraries/{library_id}/documents/{document_id}/status`
 *
 * @param library_id The library to act on.
 * @param document_id The document to act on.
 */
export function status(
  client: Client,
  library_id: string,
  document_id: string,
  options?: RequestOptions,
): Call<ProcessingStatus, BetaLibrariesDocumentsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/libraries/${library_id}/documents/${document_id}/status`, redirects },
    options,
  );
}

/**
 * Get an address that a document can be downloaded from without an API key.
 *
 * It works for 30 minutes, for whoever has it.
 *
 * `GET /v1/libraries/{library_id}/documents/{document_id}/signed-url`
 *
 * @param library_id The library to act on.
 * @param document_id The document to act on.
 */
export function getSignedUrl(
  client: Client,
  library_id: string,
  document_id: string,
  options?: RequestOptions,
): Call<string, BetaLibrariesDocumentsErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/libraries/${library_id}/documents/${document_id}/signed-url`, redirects },
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
 * @param library_id The library to act on.
 * @param document_id The document to act on.
 */
export function extractedTextSignedUrl(
  client: Client,
  library_id: string,
  document_id: string,
  options?: RequestOptions,
): Call<string, BetaLibrariesDocumentsErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: path`/v1/libraries/${library_id}/documents/${document_id}/extracted-text-signed-url`,
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
 * @param library_id The library to act on.
 * @param document_id The document to act on.
 */
export function reprocess(
  client: Client,
  library_id: string,
  document_id: string,
  options?: RequestOptions,
): Call<void, BetaLibrariesDocumentsErrors> {
  return requestNothing(
    client,
    { method: "POST", path: path`/v1/libraries/${library_id}/documents/${document_id}/reprocess` },
    options,
  );
}

/** What the operations of `beta.libraries.documents` answer when they fail, by status. */
export interface BetaLibrariesDocumentsErrors {
  422: HTTPValidationError;
}
