import { encode, multipart, path, query, reader, redirects, requestBytes, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import { fileUploadCodec, getFileResponseCodec, listFilesResponseCodec, storedFileCodec } from "../codecs/files.ts";
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
  return requestJson(
    client,
    { method: "POST", path: "/v1/files", body: multipart(encode(body, fileUploadCodec)) },
    options,
    reader(storedFileCodec),
  );
}

/**
 * List the files of the organization.
 *
 * Those that batch jobs wrote are among them.
 *
 * `GET /v1/files`
 */
export function list(client: Client, params?: FilesListParams, options?: RequestOptions): Call<ListFilesResponse> {
  return requestJson(
    client,
    {
      method: "GET",
      path: "/v1/files",
      query: query({
        page: params?.page,
        page_size: params?.pageSize,
        purpose: params?.purpose,
        search: params?.search,
        source: params?.source,
        sample_type: params?.sampleType,
        mimetypes: params?.mimetypes,
        include_total: params?.includeTotal,
      }),
      redirects,
    },
    options,
    reader(listFilesResponseCodec),
  );
}

export interface FilesListParams {
  /**
   * The page to read, counted from 0.
   *
   * @defaultValue 0
   */
  page?: number | null;
  /**
   * How many files to a page.
   *
   * @defaultValue 100
   */
  pageSize?: number | null;
  /** Only files for this purpose. */
  purpose?: FilePurpose | null;
  /** Only files that match this text. */
  search?: string | null;
  /** Only files that came from one of these places. The parameter is repeated for each. */
  source?: FileSource[] | null;
  /** Only files with one of these kinds of content. The parameter is repeated for each. */
  sampleType?: SampleType[] | null;
  /** Only files of one of these media types. The parameter is repeated for each. */
  mimetypes?: string[] | null;
  /**
   * Whether to count all files that match, for the `total` of the response.
   *
   * @defaultValue true
   */
  includeTotal?: boolean | null;
}

/**
 * Read what is known of a file.
 *
 * Not its content; see `download`.
 *
 * `GET /v1/files/{file_id}`
 *
 * @param fileId The file to act on.
 */
export function retrieve(client: Client, fileId: string, options?: RequestOptions): Call<GetFileResponse> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/files/${fileId}`, redirects },
    options,
    reader(getFileResponseCodec),
  );
}

/**
 * Delete a file and its content.
 *
 * `DELETE /v1/files/{file_id}`
 *
 * @param fileId The file to act on.
 */
function delete_(client: Client, fileId: string, options?: RequestOptions): Call<DeleteFileResponse> {
  return requestJson(client, { method: "DELETE", path: path`/v1/files/${fileId}` }, options);
}
export { delete_ as delete };

/**
 * Download the content of a file.
 *
 * `GET /v1/files/{file_id}/content`
 *
 * @param fileId The file to act on.
 */
export function download(client: Client, fileId: string, options?: RequestOptions): Call<Blob> {
  return requestBytes(
    client,
    { method: "GET", path: path`/v1/files/${fileId}/content`, redirects },
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
 * @param fileId The file to act on.
 */
export function getSignedUrl(
  client: Client,
  fileId: string,
  params?: FilesGetSignedUrlParams,
  options?: RequestOptions,
): Call<GetSignedUrlResponse> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/files/${fileId}/url`, query: query(params), redirects },
    options,
  );
}

export interface FilesGetSignedUrlParams {
  /**
   * For how many hours the address works, from 1 to 168.
   *
   * @defaultValue 24
   */
  expiry?: number | null;
}
