import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../../models/errors.ts";
import * as operations from "../../../operations/beta/libraries/accesses.ts";
import type { ListSharingResponse, Sharing, SharingDelete, SharingRequest } from "../../../types/library-accesses.ts";

const errors = { 422: failures.HTTPValidationError };

/** Share a library, and see who may use it. */
export class BetaLibrariesAccesses extends SDKResource {
  /**
   * List who may use a library.
   *
   * `GET /v1/libraries/{library_id}/share`
   */
  list(request: BetaLibrariesAccessesListRequest, options?: RequestOptions): Promise<ListSharingResponse> {
    return answerOf(operations.list(this.client(options), request.libraryId), errors);
  }

  /**
   * Share a library, or change what somebody may do with it.
   *
   * For owners of the library alone. They cannot change what they themselves may do, and the library stays within the
   * organization.
   *
   * `PUT /v1/libraries/{library_id}/share`
   */
  updateOrCreate(request: BetaLibrariesAccessesUpdateOrCreateRequest, options?: RequestOptions): Promise<Sharing> {
    return answerOf(operations.updateOrCreate(this.client(options), request.libraryId, request.sharingRequest), errors);
  }

  /**
   * Stop sharing a library with somebody.
   *
   * For owners of the library, who stay owners, and for those who no longer want to use it. The service will stop
   * giving back what they could do; do not rely on it.
   *
   * `DELETE /v1/libraries/{library_id}/share`
   */
  delete(request: BetaLibrariesAccessesDeleteRequest, options?: RequestOptions): Promise<Sharing | undefined> {
    return answerOf(operations.delete(this.client(options), request.libraryId, request.sharingDelete), errors);
  }
}

export interface BetaLibrariesAccessesListRequest {
  /**
   * The library to act on.
   *
   * @format uuid
   */
  libraryId: string;
}

export interface BetaLibrariesAccessesUpdateOrCreateRequest {
  /**
   * The library to act on.
   *
   * @format uuid
   */
  libraryId: string;
  sharingRequest: SharingRequest;
}

export interface BetaLibrariesAccessesDeleteRequest {
  /**
   * The library to act on.
   *
   * @format uuid
   */
  libraryId: string;
  sharingDelete: SharingDelete;
}
