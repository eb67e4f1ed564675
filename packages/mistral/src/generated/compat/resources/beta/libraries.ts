import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../models/errors.ts";
import * as operations from "../../operations/beta/libraries.ts";
import type { BetaLibrariesListParams } from "../../operations/beta/libraries.ts";
import type {
  CreateLibraryRequest,
  Library,
  ListLibrariesResponse,
  UpdateLibraryRequest,
} from "../../types/libraries.ts";
import { BetaLibrariesAccesses } from "./libraries/accesses.ts";
import { BetaLibrariesDocuments } from "./libraries/documents.ts";

const errors = { 422: failures.HTTPValidationError };

/** Collect documents that models can search. */
export class BetaLibraries extends SDKResource {
  /** Share a library, and see who may use it. */
  readonly accesses: BetaLibrariesAccesses = new BetaLibrariesAccesses(this.client);

  /** Upload the documents of a library, and read them back. */
  readonly documents: BetaLibrariesDocuments = new BetaLibrariesDocuments(this.client);

  /**
   * List libraries.
   *
   * The libraries that the API key may see, its own and those that are shared with it.
   *
   * `GET /v1/libraries`
   */
  list(request?: BetaLibrariesListParams, options?: RequestOptions): Promise<ListLibrariesResponse> {
    return answerOf(operations.list(this.client(options), request), errors);
  }

  /**
   * Create a library.
   *
   * It is empty, and its maker may share it.
   *
   * `POST /v1/libraries`
   */
  create(request: CreateLibraryRequest, options?: RequestOptions): Promise<Library> {
    return answerOf(operations.create(this.client(options), request), errors);
  }

  /**
   * Read what is known of a library.
   *
   * `GET /v1/libraries/{library_id}`
   */
  get(request: BetaLibrariesGetRequest, options?: RequestOptions): Promise<Library> {
    return answerOf(operations.get(this.client(options), request.libraryId), errors);
  }

  /**
   * Change the name or the description of a library.
   *
   * `PATCH /v1/libraries/{library_id}`
   */
  update(request: BetaLibrariesUpdateRequest, options?: RequestOptions): Promise<Library> {
    return answerOf(operations.update(this.client(options), request.libraryId, request.updateLibraryRequest), errors);
  }

  /**
   * Delete a library, its documents included.
   *
   * The service will stop giving the library back; do not rely on it.
   *
   * `DELETE /v1/libraries/{library_id}`
   */
  delete(request: BetaLibrariesDeleteRequest, options?: RequestOptions): Promise<Library | undefined> {
    return answerOf(operations.delete(this.client(options), request.libraryId), errors);
  }

  /**
   * Change the name or the description of a library.
   *
   * This way will be removed. Use `update`, which does the same.
   *
   * `PUT /v1/libraries/{library_id}`
   *
   * @deprecated
   */
  librariesUpdateV1(request: BetaLibrariesLibrariesUpdateV1Request, options?: RequestOptions): Promise<Library> {
    return answerOf(
      operations.librariesUpdateV1(this.client(options), request.libraryId, request.updateLibraryRequest),
      errors,
    );
  }
}

export interface BetaLibrariesGetRequest {
  /**
   * The library to act on.
   *
   * @format uuid
   */
  libraryId: string;
}

export interface BetaLibrariesUpdateRequest {
  /**
   * The library to act on.
   *
   * @format uuid
   */
  libraryId: string;
  updateLibraryRequest: UpdateLibraryRequest;
}

export interface BetaLibrariesDeleteRequest {
  /**
   * The library to act on.
   *
   * @format uuid
   */
  libraryId: string;
}

export interface BetaLibrariesLibrariesUpdateV1Request {
  /**
   * The library to act on.
   *
   * @format uuid
   */
  libraryId: string;
  updateLibraryRequest: UpdateLibraryRequest;
}
