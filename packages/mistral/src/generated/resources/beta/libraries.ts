import { Resource } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import * as operations from "../../operations/beta/libraries.ts";
import type { BetaLibrariesErrors, BetaLibrariesListParams } from "../../operations/beta/libraries.ts";
import type {
  CreateLibraryRequest,
  Library,
  ListLibrariesResponse,
  UpdateLibraryRequest,
} from "../../types/libraries.ts";
import { BetaLibrariesDocuments } from "./libraries/documents.ts";

/** Collect documents that models can search. */
export class BetaLibraries extends Resource {
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
    return operations.list(this.client, params, options);
  }

  /**
   * Create a library.
   *
   * It is empty, and its maker may share it.
   *
   * `POST /v1/libraries`
   */
  create(body: CreateLibraryRequest, options?: RequestOptions): Call<Library, BetaLibrariesErrors> {
    return operations.create(this.client, body, options);
  }

  /**
   * Read what is known of a library.
   *
   * `GET /v1/libraries/{library_id}`
   *
   * @param library_id The library to act on.
   */
  get(library_id: string, options?: RequestOptions): Call<Library, BetaLibrariesErrors> {
    return operations.get(this.client, library_id, options);
  }

  /**
   * Change the name or the description of a library.
   *
   * `PATCH /v1/libraries/{library_id}`
   *
   * @param library_id The library to act on.
   */
  update(library_id: string, body: UpdateLibraryRequest, options?: RequestOptions): Call<Library, BetaLibrariesErrors> {
    return operations.update(this.client, library_id, body, options);
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
    return operations.delete(this.client, library_id, options);
  }
}
