import { SDKResource, answerOf, bytesOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as operations from "../operations/files.ts";
import type { FilesListParams } from "../operations/files.ts";
import type {
  DeleteFileResponse,
  FileUpload,
  GetFileResponse,
  GetSignedUrlResponse,
  ListFilesResponse,
  StoredFile,
} from "../types/files.ts";

/** Upload files for other operations, and download what they wrote. */
export class Files extends SDKResource {
  /**
   * Upload a file.
   *
   * At most 512 MB. Fine-tuning and batch jobs take JSONL files alone. What uses the file then names it by its id.
   *
   * `POST /v1/files`
   */
  upload(request: FileUpload, options?: RequestOptions): Promise<StoredFile> {
    return answerOf(operations.upload(this.client(options), request));
  }

  /**
   * List the files of the organization.
   *
   * Those that batch jobs wrote are among them.
   *
   * `GET /v1/files`
   */
  list(request?: FilesListParams, options?: RequestOptions): Promise<ListFilesResponse> {
    return answerOf(operations.list(this.client(options), request));
  }

  /**
   * Read what is known of a file.
   *
   * Not its content; see `download`.
   *
   * `GET /v1/files/{file_id}`
   */
  retrieve(request: FilesRetrieveRequest, options?: RequestOptions): Promise<GetFileResponse> {
    return answerOf(operations.retrieve(this.client(options), request.fileId));
  }

  /**
   * Delete a file and its content.
   *
   * `DELETE /v1/files/{file_id}`
   */
  delete(request: FilesDeleteRequest, options?: RequestOptions): Promise<DeleteFileResponse> {
    return answerOf(operations.delete(this.client(options), request.fileId));
  }

  /**
   * Download the content of a file.
   *
   * `GET /v1/files/{file_id}/content`
   */
  download(request: FilesDownloadRequest, options?: RequestOptions): Promise<ReadableStream<Uint8Array>> {
    return bytesOf(operations.download(this.client(options), request.fileId));
  }

  /**
   * Get an address that a file can be downloaded from without an API key.
   *
   * Whoever has the address can read the file until it expires.
   *
   * `GET /v1/files/{file_id}/url`
   */
  getSignedUrl(request: FilesGetSignedUrlRequest, options?: RequestOptions): Promise<GetSignedUrlResponse> {
    const { fileId, ...params } = request;
    return answerOf(operations.getSignedUrl(this.client(options), fileId, params));
  }
}

export interface FilesRetrieveRequest {
  /**
   * The file to act on.
   *
   * @format uuid
   */
  fileId: string;
}

export interface FilesDeleteRequest {
  /**
   * The file to act on.
   *
   * @format uuid
   */
  fileId: string;
}

export interface FilesDownloadRequest {
  /**
   * The file to act on.
   *
   * @format uuid
   */
  fileId: string;
}

export interface FilesGetSignedUrlRequest {
  /**
   * The file to act on.
   *
   * @format uuid
   */
  fileId: string;
  /**
   * For how many hours the address works, from 1 to 168.
   *
   * @defaultValue 24
   */
  expiry?: number | null;
}
