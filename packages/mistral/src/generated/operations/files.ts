import { multipart, paginate, path, query, redirects, requestBytes, requestJson } from "@tramontane/runtime";
import type { Call, Client, PageCall, RequestOptions } from "@tramontane/runtime";
import type {
  DeleteFileResponse,
  FilePurpose,
  FileSource,
  FileUpload,
  GetFileResponse,
  GetSignedUrlResponse,
  ListFilesResponse,
  SampleType,
  StoredFile,
} from "../types/files.ts";

/**
 * Upload a file.
 *
 * At most 512 MB. Fine-tuning and batch jobs take JSONL files alone. What uses the file then names it by its id.
 *
 * `POST /v1/files`
 */
export function upload(client: Client, body: FileUpload, options?: RequestOptions): Call<StoredFile> {
  return requestJson(client, { method: "POST", path: "/v1/files", body: multipart(body) }, options);
}

/**
 * List the files of the organization.
 *
 * Those that batch jobs wrote are among them.
 *
 * `GET /v1/files`
 */
export function list(
  client: Client,
  params?: FilesListParams,
  options?: RequestOptions,
): PageCall<StoredFile, ListFilesResponse> {
  return paginate(
    params,
    (params, options) =>
      requestJson(client, { method: "GET", path: "/v1/files", query: query(params), redirects }, options),
    (page, params) => ({ items: page.data, next: page.data.length ? { page: (params.page ?? 0) + 1 } : undefined }),
    options,
  );
}

export interface FilesListParams {
  /**
   * The page to read, counted from 0.
   *
   * @defaultValue 0
   */
  page?: number;
  /**
   * How many files to a page.
   *
   * @defaultValue 100
   */
  page_size?: number;
  /** Only files for this purpose. */
  purpose?: FilePurpose;
  /** Only files that match this text. */
  search?: string;
  /** Only files that came from one of these places. The parameter is repeated for each. */
  source?: FileSource[];
  /** Only files with one of these kinds of content. The parameter is repeated for each. */
  sample_type?: SampleType[];
  /** Only files of one of these media types. The parameter is repeated for each. */
  mimetypes?: string[];
  /**
   * Whether to count all files that match, for the `total` of the response.
   *
   * @defaultValue true
   */
  include_total?: boolean;
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
export function retrieve(client: Client, file_id: string, options?: RequestOptions): Call<GetFileResponse> {
  return requestJson(client, { method: "GET", path: path`/v1/files/${file_id}`, redirects }, options);
}

/**
 * Delete a file and its content.
 *
 * `DELETE /v1/files/{file_id}`
 *
 * @param file_id The file to act on.
 */
function delete_(client: Client, file_id: string, options?: RequestOptions): Call<DeleteFileResponse> {
  return requestJson(client, { method: "DELETE", path: path`/v1/files/${file_id}` }, options);
}
export { delete_ as delete };

/**
 * Download the content of a file.
 *
 * `GET /v1/files/{file_id}/content`
 *
 * @param file_id The file to act on.
 */
export function download(client: Client, file_id: string, options?: RequestOptions): Call<Blob> {
  return requestBytes(
    client,
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
export function getSignedUrl(
  client: Client,
  file_id: string,
  params?: FilesGetSignedUrlParams,
  options?: RequestOptions,
): Call<GetSignedUrlResponse> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/files/${file_id}/url`, query: query(params), redirects },
    options,
  );
}

export interface FilesGetSignedUrlParams {
  /**
   * For how many hours the address works, from 1 to 168.
   *
   * @defaultValue 24
   */
  expiry?: number;
}
