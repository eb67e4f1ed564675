import {
  Resource,
  json,
  multipart,
  paginate,
  path,
  query,
  redirects,
  requestJson,
  requestNothing,
} from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type {
  BetaLibrariesDocumentsErrors,
  BetaLibrariesDocumentsListParams,
  BetaLibrariesDocumentsTextContentParams,
} from "../../../operations/beta/libraries/documents.ts";
import type {
  Document,
  DocumentTextContent,
  DocumentUpload,
  ListDocumentsResponse,
  ProcessingStatus,
  UpdateDocumentRequest,
} from "../../../types/documents.ts";

/** Upload the documents of a library, and read them back. */
export class BetaLibrariesDocuments extends Resource {
  /**
   * List the documents of a library.
   *
   * `GET /v1/libraries/{library_id}/documents`
   *
   * @param library_id The library to act on.
   */
  list(
    library_id: string,
    params?: BetaLibrariesDocumentsListParams,
    options?: RequestOptions,
  ): PageCall<Document, ListDocumentsResponse, BetaLibrariesDocumentsErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
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

  /**
   * Upload a document.
   *
   * The document is queued for processing, and can be searched once that is done: see its status. The same content
   * twice in one library stays one document.
   *
   * `POST /v1/libraries/{library_id}/documents`
   *
   * @param library_id The library to act on.
   */
  upload(
    library_id: string,
    body: DocumentUpload,
    options?: RequestOptions,
  ): Call<Document, BetaLibrariesDocumentsErrors> {
    return requestJson(
      this.client,
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
  get(library_id: string, document_id: string, options?: RequestOptions): Call<Document, BetaLibrariesDocumentsErrors> {
    return requestJson(
      this.client,
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
  update(
    library_id: string,
    document_id: string,
    body: UpdateDocumentRequest,
    options?: RequestOptions,
  ): Call<Document, BetaLibrariesDocumentsErrors> {
    return requestJson(
      this.client,
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
  delete(library_id: string, document_id: string, options?: RequestOptions): Call<void, BetaLibrariesDocumentsErrors> {
    return requestNothing(
      this.client,
      { method: "DELETE", path: path`/v1/libraries/${library_id}/documents/${document_id}` },
      options,
    );
  }

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
  librariesDocumentsUpdateV1(
    library_id: string,
    document_id: string,
    body: UpdateDocumentRequest,
    options?: RequestOptions,
  ): Call<Document, BetaLibrariesDocumentsErrors> {
    return requestJson(
      this.client,
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
  textContent(
    library_id: string,
    document_id: string,
    params?: BetaLibrariesDocumentsTextContentParams,
    options?: RequestOptions,
  ): Call<DocumentTextContent, BetaLibrariesDocumentsErrors> {
    return requestJson(
      this.client,
      {
        method: "GET",
        path: path`/v1/libraries/${library_id}/documents/${document_id}/text_content`,
        query: query(params),
        redirects,
      },
      options,
    );
  }

  /**
   * Read how far the processing of a document has come.
   *
   * `GET /v1/libraries/{library_id}/documents/{document_id}/status`
   *
   * @param library_id The library to act on.
   * @param document_id The document to act on.
   */
  status(
    library_id: string,
    document_id: string,
    options?: RequestOptions,
  ): Call<ProcessingStatus, BetaLibrariesDocumentsErrors> {
    return requestJson(
      this.client,
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
  getSignedUrl(
    library_id: string,
    document_id: string,
    options?: RequestOptions,
  ): Call<string, BetaLibrariesDocumentsErrors> {
    return requestJson(
      this.client,
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
  extractedTextSignedUrl(
    library_id: string,
    document_id: string,
    options?: RequestOptions,
  ): Call<string, BetaLibrariesDocumentsErrors> {
    return requestJson(
      this.client,
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
  reprocess(
    library_id: string,
    document_id: string,
    options?: RequestOptions,
  ): Call<void, BetaLibrariesDocumentsErrors> {
    return requestNothing(
      this.client,
      { method: "POST", path: path`/v1/libraries/${library_id}/documents/${document_id}/reprocess` },
      options,
    );
  }
}
