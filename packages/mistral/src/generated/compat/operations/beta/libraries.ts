import { encode, json, path, query, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import { createLibraryRequestCodec, libraryCodec, listLibrariesResponseCodec } from "../../codecs/libraries.ts";
import type { HTTPValidationError } from "../../types/errors.ts";
import type {
  CreateLibraryRequest,
  Library,
  ListLibrariesResponse,
  UpdateLibraryRequest,
} from "../../types/libraries.ts";

/**
 * List libraries.
 *
 * The libraries that the API key may see, its own and those that are shared with it.
 *
 * `GET /v1/libraries`
 */
export function list(
  client: Client,
  params?: BetaLibrariesListParams,
  options?: RequestOptions,
): Call<ListLibrariesResponse, BetaLibrariesErrors> {
  return requestJson(
    client,
    {
      method: "GET",
      path: "/v1/libraries",
      query: query({
        page_size: params?.pageSize,
        page_token: params?.pageToken,
        search: params?.search,
        page: params?.page,
        filter_owned_by_me: params?.filterOwnedByMe,
      }),
      redirects,
    },
    options,
    reader(listLibrariesResponseCodec),
  );
}

export interface BetaLibrariesListParams {
  /**
   * How many libraries to a page, from 1 to 100.
   *
   * @defaultValue 100
   */
  pageSize?: number | null;
  /** The page to read, by the `next_page_token` of the page before; the first page when left out. */
  pageToken?: string | null;
  /** Only libraries whose name has this text, in whatever case. */
  search?: string | null;
  /**
   * The page to read, counted from 0. Use `page_token`.
   *
   * @deprecated
   * @defaultValue 0
   */
  page?: number | null;
  /**
   * Only libraries of one's own. This filter will be removed.
   *
   * @deprecated
   */
  filterOwnedByMe?: boolean | null;
}

/**
 * Create a library.
 *
 * It is empty, and its maker may share it.
 *
 * `POST /v1/libraries`
 */
export function create(
  client: Client,
  body: CreateLibraryRequest,
  options?: RequestOptions,
): Call<Library, BetaLibrariesErrors> {
  return requestJson(
    client,
    { method: "POST", path: "/v1/libraries", body: json(encode(body, createLibraryRequestCodec)) },
    options,
    reader(libraryCodec),
  );
}

/**
 * Read what is known of a library.
 *
 * `GET /v1/libraries/{library_id}`
 *
 * @param libraryId The library to act on.
 */
export function get(client: Client, libraryId: string, options?: RequestOptions): Call<Library, BetaLibrariesErrors> {
  return requestJson(
    client,
    { method: "GET", path: path`/v1/libraries/${libraryId}`, redirects },
    options,
    reader(libraryCodec),
  );
}

/**
 * Change the name or the description of a library.
 *
 * `PATCH /v1/libraries/{library_id}`
 *
 * @param libraryId The library to act on.
 */
export function update(
  client: Client,
  libraryId: string,
  body: UpdateLibraryRequest,
  options?: RequestOptions,
): Call<Library, BetaLibrariesErrors> {
  return requestJson(
    client,
    { method: "PATCH", path: path`/v1/libraries/${libraryId}`, body: json(body) },
    options,
    reader(libraryCodec),
  );
}

/**
 * Delete a library, its documents included.
 *
 * The service will stop giving the library back; do not rely on it.
 *
 * `DELETE /v1/libraries/{library_id}`
 *
 * @param libraryId The library to act on.
 */
function delete_(
  client: Client,
  libraryId: string,
  options?: RequestOptions,
): Call<Library | undefined, BetaLibrariesErrors> {
  return requestJson(
    client,
    { method: "DELETE", path: path`/v1/libraries/${libraryId}` },
    options,
    reader(libraryCodec),
  );
}
export { delete_ as delete };

/**
 * Change the name or the description of a library.
 *
 * This way will be removed. Use `update`, which does the same.
 *
 * `PUT /v1/libraries/{library_id}`
 *
 * @deprecated
 * @param libraryId The library to act on.
 */
export function librariesUpdateV1(
  client: Client,
  libraryId: string,
  body: UpdateLibraryRequest,
  options?: RequestOptions,
): Call<Library, BetaLibrariesErrors> {
  return requestJson(
    client,
    { method: "PUT", path: path`/v1/libraries/${libraryId}`, body: json(body) },
    options,
    reader(libraryCodec),
  );
}

/** What the operations of `beta.libraries` answer when they fail, by status. */
export interface BetaLibrariesErrors {
  422: HTTPValidationError;
}
