import { Resource, json, paginate, path, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type { BetaLibrariesErrors, BetaLibrariesListParams } from "../../operations/beta/libraries.ts";
import type {
  CreateLibraryRequest,
  Library,
  ListLibrariesResponse,
  UpdateLibraryRequest,
} from "../../types/libraries.ts";
import { BetaLibrariesAccesses } from "./libraries/accesses.ts";
import { BetaLibrariesDocuments } from "./libraries/documents.ts";

/** Collect documents that models can search. */
export class BetaLibraries extends Resource {
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
  list(
    params?: BetaLibrariesListParams,
    options?: RequestOptions,
  ): PageCall<Library, ListLibrariesResponse, BetaLibrariesErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(this.client, { method: "GET", path: "/v1/libraries", query: query(params), redirects }, options),
      (page) => ({ items: page.data, next: page.next_page_token ? { page_token: page.next_page_token } : undefined }),
      options,
    );
  }

  /**
   * Create a library.
   *
   * It is empty, and its maker may share it.
   *
   * `POST /v1/libraries`
   */
  create(body: CreateLibraryRequest, options?: RequestOptions): Call<Library, BetaLibrariesErrors> {
    return requestJson(this.client, { method: "POST", path: "/v1/libraries", body: json(body) }, options);
  }

  /**
   * Read what is known of a library.
   *
   * `GET /v1/libraries/{library_id}`
   *
   * @param library_id The library to act on.
   */
  get(library_id: string, options?: RequestOptions): Call<Library, BetaLibrariesErrors> {
    return requestJson(this.client, { method: "GET", path: path`/v1/libraries/${library_id}`, redirects }, options);
  }

  /**
   * Change the name or the description of a library.
   *
   * `PATCH /v1/libraries/{library_id}`
   *
   * @param library_id The library to act on.
   */
  update(library_id: string, body: UpdateLibraryRequest, options?: RequestOptions): Call<Library, BetaLibrariesErrors> {
    return requestJson(
      this.client,
      { method: "PATCH", path: path`/v1/libraries/${library_id}`, body: json(body) },
      options,
    );
  }

  /**
   * Delete a library, its documents included.
   *
   * The service will stop giving the library back; do not rely on it.
   *
   * `DELETE /v1/libraries/{library_id}`
   *
   * @param library_id The library to act on.
   */
  delete(library_id: string, options?: RequestOptions): Call<Library | undefined, BetaLibrariesErrors> {
    return requestJson(this.client, { method: "DELETE", path: path`/v1/libraries/${library_id}` }, options);
  }

  /**
   * Change the name or the description of a library.
   *
   * This way will be removed. Use `update`, which does the same.
   *
   * `PUT /v1/libraries/{library_id}`
   *
   * @deprecated
   * @param library_id The library to act on.
   */
  librariesUpdateV1(
    library_id: string,
    body: UpdateLibraryRequest,
    options?: RequestOptions,
  ): Call<Library, BetaLibrariesErrors> {
    return requestJson(
      this.client,
      { method: "PUT", path: path`/v1/libraries/${library_id}`, body: json(body) },
      options,
    );
  }
}
