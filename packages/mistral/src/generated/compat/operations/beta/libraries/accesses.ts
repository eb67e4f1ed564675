import { encode, json, path, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import {
  listSharingResponseCodec,
  sharingCodec,
  sharingDeleteCodec,
  sharingRequestCodec,
} from "../../../codecs/library-accesses.ts";
import type { HTTPValidationError } from "../../../types/errors.ts";
import type { ListSharingResponse, Sharing, SharingDelete, SharingRequest } from "../../../types/library-accesses.ts";

/**
 * List who may use a library.
 *
 * `GET /v1/libraries/{library_id}/share`
 *
 * @param libraryId The library to act on.
 */
export function list(
  client: Client,
  libraryId: string,
  options?: RequestOptions,
): Call<ListSharingResponse, BetaLibrariesAccessesErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/libraries/${libraryId}/share`, redirects },
    options,
    reader(listSharingResponseCodec),
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
 * @param libraryId The library to act on.
 */
export function updateOrCreate(
  client: Client,
  libraryId: string,
  body: SharingRequest,
  options?: RequestOptions,
): Call<Sharing, BetaLibrariesAccessesErrors> {
  return requestJson(
    client,
    { method: "PUT", path: path`/v1/libraries/${libraryId}/share`, body: json(encode(body, sharingRequestCodec)) },
    options,
    reader(sharingCodec),
  );
}

/**
 * Stop sharing a library with somebody.
 *
 * For owners of the library, who stay owners, and for those who no longer want to use it. The service will stop giving
 * back what they could do; do not rely on it.
 *
 * `DELETE /v1/libraries/{library_id}/share`
 *
 * @param libraryId The library to act on.
 */
function delete_(
  client: Client,
  libraryId: string,
  body: SharingDelete,
  options?: RequestOptions,
): Call<Sharing | undefined, BetaLibrariesAccessesErrors> {
  return requestJson(
    client,
    { method: "DELETE", path: path`/v1/libraries/${libraryId}/share`, body: json(encode(body, sharingDeleteCodec)) },
    options,
    reader(sharingCodec),
  );
}
export { delete_ as delete };

/** What the operations of `beta.libraries.accesses` answer when they fail, by status. */
export interface BetaLibrariesAccessesErrors {
  422: HTTPValidationError;
}
