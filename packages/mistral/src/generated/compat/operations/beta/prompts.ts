import { json, paginate, path, query, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, PageCall, RequestOptions } from "@tramontane/runtime";
import { listPromptVersionsResponseCodec, listPromptsResponseCodec, promptCodec } from "../../codecs/prompts.ts";
import type {
  CreatePromptRequest,
  CreatePromptVersionRequest,
  CreatePromptVersionResponse,
  DeletePromptResponse,
  ListPromptVersionsResponse,
  ListPromptsResponse,
  Prompt,
  UpdatePromptRequest,
  UpdatePromptVersionRequest,
} from "../../types/prompts.ts";
import type { ListSortDirection, ListSortField } from "../../types/registry.ts";

/**
 * List prompts.
 *
 * `GET /v2/prompts`
 */
export function list(
  client: Client,
  params?: BetaPromptsListParams,
  options?: RequestOptions,
): PageCall<Prompt, ListPromptsResponse> {
  return paginate(
    params,
    (params, options) =>
      requestJson(
        client,
        {
          method: "GET",
          path: "/v2/prompts",
          query: query({
            pageSize: params?.pageSize,
            pageToken: params?.pageToken,
            sort_by: params?.sortBy,
            sort_direction: params?.sortDirectionQueryParameter1,
            alias: params?.alias,
            fields: params?.fields,
            "sort.field": params?.sortField,
            "sort.direction": params?.sortDirectionQueryParameter,
          }),
          redirects,
        },
        options,
        reader(listPromptsResponseCodec),
      ),
    (page) => ({ items: page.data ?? [], next: page.nextPageToken ? { pageToken: page.nextPageToken } : undefined }),
    options,
  );
}

export interface BetaPromptsListParams {
  /**
   * How many to a page.
   *
   * @format int32
   */
  pageSize?: number | null;
  /** The page to read, by the `nextPageToken` of the page before; the first page when left out. */
  pageToken?: string | null;
  /** The property to sort by, `name`, `title`, `created_at` or `last_modified_at`; `created_at` when left out. */
  sortBy?: string | null;
  /** `asc` or `desc`. Left out, times are sorted from the latest on, and texts from A on. */
  sortDirectionQueryParameter1?: string | null;
  alias?: string | null;
  /** The properties to give, others being left out. The parameter is repeated for each. */
  fields?: string[] | null;
  /** The property to sort by, in a longer way than `sort_by` has. */
  sortField?: ListSortField | null;
  /** The order, in a longer way than `sort_direction` has. */
  sortDirectionQueryParameter?: ListSortDirection | null;
}

/**
 * Create a prompt.
 *
 * Its text becomes the first version.
 *
 * `POST /v2/prompts`
 */
export function create(client: Client, body: CreatePromptRequest, options?: RequestOptions): Call<Prompt> {
  return requestJson(client, { method: "POST", path: "/v2/prompts", body: json(body) }, options, reader(promptCodec));
}

/**
 * Read a prompt.
 *
 * `GET /v2/prompts/{prompt_id}`
 *
 * @param promptId The prompt to act on.
 */
export function get(
  client: Client,
  promptId: string,
  params?: BetaPromptsGetParams,
  options?: RequestOptions,
): Call<Prompt> {
  return requestJson(
    client,
    { method: "GET", path: path`/v2/prompts/${promptId}`, query: query(params), redirects },
    options,
    reader(promptCodec),
  );
}

export interface BetaPromptsGetParams {
  /**
   * The number of the version to read.
   *
   * @format int32
   */
  version?: number | null;
  /** The version to read, by a name that it has. */
  alias?: string | null;
  /** The properties to give, others being left out. The parameter is repeated for each. */
  fields?: string[] | null;
}

/**
 * Change what is known of a prompt.
 *
 * Not its text; create a version for that.
 *
 * `PATCH /v2/prompts/{prompt_id}`
 *
 * @param promptId The prompt to act on.
 */
export function updateMetadata(
  client: Client,
  promptId: string,
  body: UpdatePromptRequest,
  options?: RequestOptions,
): Call<Prompt> {
  return requestJson(
    client,
    { method: "PATCH", path: path`/v2/prompts/${promptId}`, body: json(body) },
    options,
    reader(promptCodec),
  );
}

/**
 * Delete a prompt.
 *
 * `DELETE /v2/prompts/{prompt_id}`
 *
 * @param promptId The prompt to act on.
 */
function delete_(client: Client, promptId: string, options?: RequestOptions): Call<DeletePromptResponse> {
  return requestJson(client, { method: "DELETE", path: path`/v2/prompts/${promptId}` }, options);
}
export { delete_ as delete };

/**
 * List the versions of a prompt.
 *
 * `GET /v2/prompts/{prompt_id}/versions`
 *
 * @param promptId The prompt to act on.
 */
export function listVersions(
  client: Client,
  promptId: string,
  options?: RequestOptions,
): Call<ListPromptVersionsResponse> {
  return requestJson(
    client,
    { method: "GET", path: path`/v2/prompts/${promptId}/versions`, redirects },
    options,
    reader(listPromptVersionsResponseCodec),
  );
}

/**
 * Give a prompt a new version.
 *
 * `POST /v2/prompts/{prompt_id}/versions`
 *
 * @param promptId The prompt to act on.
 */
export function createVersion(
  client: Client,
  promptId: string,
  body: CreatePromptVersionRequest,
  options?: RequestOptions,
): Call<CreatePromptVersionResponse> {
  return requestJson(
    client,
    { method: "POST", path: path`/v2/prompts/${promptId}/versions`, body: json(body) },
    options,
  );
}

/**
 * Read a prompt as it is in one of its versions.
 *
 * `GET /v2/prompts/{prompt_id}/versions/{version}`
 *
 * @param promptId The prompt to act on.
 * @param version The number of the version.
 */
export function getVersion(
  client: Client,
  promptId: string,
  version: number,
  params?: BetaPromptsGetVersionParams,
  options?: RequestOptions,
): Call<Prompt> {
  return requestJson(
    client,
    { method: "GET", path: path`/v2/prompts/${promptId}/versions/${version}`, query: query(params), redirects },
    options,
    reader(promptCodec),
  );
}

export interface BetaPromptsGetVersionParams {
  /** The properties to give, others being left out. The parameter is repeated for each. */
  fields?: string[] | null;
}

/**
 * Change the notes or the names of a version.
 *
 * `PATCH /v2/prompts/{prompt_id}/versions/{version}`
 *
 * @param promptId The prompt to act on.
 * @param version The number of the version.
 */
export function updateVersionMetadata(
  client: Client,
  promptId: string,
  version: number,
  body: UpdatePromptVersionRequest,
  options?: RequestOptions,
): Call<Prompt> {
  return requestJson(
    client,
    { method: "PATCH", path: path`/v2/prompts/${promptId}/versions/${version}`, body: json(body) },
    options,
    reader(promptCodec),
  );
}
