import { Resource, multipart, paginate, path, query, redirects, requestBytes, requestJson } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type { FilesGetSignedUrlParams, FilesListParams } from "../operations/files.ts";
import type {
  DeleteFileResponse,
  FileUpload,
  GetFileResponse,
  GetSignedUrlResponse,
  ListFilesResponse,
  StoredFile,
} from "../types/files.ts";

/** Upload files for other operations, and download what they wrote. */
export class Files extends Resource {
  /**
   * Upload a file.
   *
   * At most 512 MB. Fine-tuning and batch jobs take JSONL files alone. What uses the file then names it by its id.
   *
   * `POST /v1/files`
   */
  upload(body: FileUpload, options?: RequestOptions): Call<StoredFile> {
    return requestJson(this.client, { method: "POST", path: "/v1/files", body: multipart(body) }, options);
  }

  /**
   * List the files of the organization.
   *
   * Those that batch jobs wrote are among them.
   *
   * `GET /v1/files`
   */
  list(params?: FilesListParams, options?: RequestOptions): PageCall<StoredFile, ListFilesResponse> {
    return paginate(
      params,
      (params, options) =>
        requestJson(this.client, { method: "GET", path: "/v1/files", query: query(params), redirects }, options),
      (page, params) => ({ items: page.data, next: page.data.length ? { page: (params.page ?? 0) + 1 } : undefined }),
      options,
    );
  }

  /**
   * Read what is known of a file.
   *
   * Not its content; see `download`.
   *
   * `GET /v1/files/{file_id}`
   *
   * @param file_id The file to act on.
   */
  retrieve(file_id: string, options?: RequestOptions): Call<GetFileResponse> {
    return requestJson(this.client, { method: "GET", path: path`/v1/files/${file_id}`, redirects }, options);
  }

  /**
   * Delete a file and its content.
   *
   * `DELETE /v1/files/{file_id}`
   *
   * @param file_id The file to act on.
   */
  delete(file_id: string, options?: RequestOptions): Call<DeleteFileResponse> {
    return requestJson(this.client, { method: "DELETE", path: path`/v1/files/${file_id}` }, options);
  }

  /**
   * Download the content of a file.
   *
   * `GET /v1/files/{file_id}/content`
   *
   * @param file_id The file to act on.
   */
  download(file_id: string, options?: RequestOptions): Call<Blob> {
    return requestBytes(
      this.client,
      { method: "GET", path: path`/v1/files/${file_id}/content`, redirects },
      options,
      "application/octet-stream",
    );
  }

  /**
   * Get an address that a file can be downloaded from without an API key.
   *
   * Whoever has the address can read the file until it expires.
   *
   * `GET /v1/files/{file_id}/url`
   *
   * @param file_id The file to act on.
   */
  getSignedUrl(
    file_id: string,
    params?: FilesGetSignedUrlParams,
    options?: RequestOptions,
  ): Call<GetSignedUrlResponse> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/files/${file_id}/url`, query: query(params), redirects },
      options,
    );
  }
}
