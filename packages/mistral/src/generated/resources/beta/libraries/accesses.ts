import { Resource, json, path, redirects, requestJson } from "@tramontane/runtime";
import type { Call, RequestOptions } from "@tramontane/runtime";
import type { BetaLibrariesAccessesErrors } from "../../../operations/beta/libraries/accesses.ts";
import type { ListSharingResponse, Sharing, SharingDelete, SharingRequest } from "../../../types/library-accesses.ts";

/** Share a library, and see who may use it. */
export class BetaLibrariesAccesses extends Resource {
  /**
   * List who may use a library.
   *
   * `GET /v1/libraries/{library_id}/share`
   *
   * @param library_id The library to act on.
   */
  list(library_id: string, options?: RequestOptions): Call<ListSharingResponse, BetaLibrariesAccessesErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/libraries/${library_id}/share`, redirects },
      options,
    );
  }

  /**
   * Share a library, or change what somebody may do with it.
   *
   * For owners of the library alone. They cannot change what they themselves may do, and the library stays within the
   * organization.
   *
   * `PUT /v1/libraries/{library_id}/share`
   *
   * @param library_id The library to act on.
   */
  updateOrCreate(
    library_id: string,
    body: SharingRequest,
    options?: RequestOptions,
  ): Call<Sharing, BetaLibrariesAccessesErrors> {
    return requestJson(
      this.client,
      { method: "PUT", path: path`/v1/libraries/${library_id}/share`, body: json(body) },
      options,
    );
  }

  /**
   * Stop sharing a library with somebody.
   *
   * For owners of the library, who stay owners, and for those who no longer want to use it. The service will stop
   * giving back what they could do; do not rely on it.
   *
   * `DELETE /v1/libraries/{library_id}/share`
   *
   * @param library_id The library to act on.
   */
  delete(
    library_id: string,
    body: SharingDelete,
    options?: RequestOptions,
  ): Call<Sharing | undefined, BetaLibrariesAccessesErrors> {
    return requestJson(
      this.client,
      { method: "DELETE", path: path`/v1/libraries/${library_id}/share`, body: json(body) },
      options,
    );
  }
}
