import { json, paginate, path, query, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, PageCall, RequestOptions } from "@tramontane/runtime";
import { listSkillVersionsResponseCodec, listSkillsResponseCodec, skillCodec } from "../../codecs/skills.ts";
import type { ListSortDirection, ListSortField } from "../../types/registry.ts";
import type {
  CreateSkillRequest,
  CreateSkillVersionRequest,
  CreateSkillVersionResponse,
  DeleteSkillResponse,
  ListSkillVersionsResponse,
  ListSkillsResponse,
  Skill,
  UpdateSkillRequest,
  UpdateSkillVersionRequest,
} from "../../types/skills.ts";

/**
 * List skills.
 *
 * `GET /v2/skills`
 */
export function list(
  client: Client,
  params?: BetaSkillsListParams,
  options?: RequestOptions,
): PageCall<Skill, ListSkillsResponse> {
  return paginate(
    params,
    (params, options) =>
      requestJson(
        client,
        {
          method: "GET",
          path: "/v2/skills",
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
        reader(listSkillsResponseCodec),
      ),
    (page) => ({ items: page.data ?? [], next: page.nextPageToken ? { pageToken: page.nextPageToken } : undefined }),
    options,
  );
}

export interface BetaSkillsListParams {
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
 * Create a skill.
 *
 * What it says becomes the first version.
 *
 * `POST /v2/skills`
 */
export function create(client: Client, body: CreateSkillRequest, options?: RequestOptions): Call<Skill> {
  return requestJson(client, { method: "POST", path: "/v2/skills", body: json(body) }, options, reader(skillCodec));
}

/**
 * Read a skill.
 *
 * `GET /v2/skills/{skill_id}`
 *
 * @param skillId The skill to act on.
 */
export function get(
  client: Client,
  skillId: string,
  params?: BetaSkillsGetParams,
  options?: RequestOptions,
): Call<Skill> {
  return requestJson(
    client,
    { method: "GET", path: path`/v2/skills/${skillId}`, query: query(params), redirects },
    options,
    reader(skillCodec),
  );
}

export interface BetaSkillsGetParams {
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
 * Change who may see a skill.
 *
 * Create a version to change what it says.
 *
 * `PATCH /v2/skills/{skill_id}`
 *
 * @param skillId The skill to act on.
 */
export function updateMetadata(
  client: Client,
  skillId: string,
  body: UpdateSkillRequest,
  options?: RequestOptions,
): Call<Skill> {
  return requestJson(
    client,
    { method: "PATCH", path: path`/v2/skills/${skillId}`, body: json(body) },
    options,
    reader(skillCodec),
  );
}

/**
 * Delete a skill.
 *
 * `DELETE /v2/skills/{skill_id}`
 *
 * @param skillId The skill to act on.
 */
function delete_(client: Client, skillId: string, options?: RequestOptions): Call<DeleteSkillResponse> {
  return requestJson(client, { method: "DELETE", path: path`/v2/skills/${skillId}` }, options);
}
export { delete_ as delete };

/**
 * List the versions of a skill.
 *
 * `GET /v2/skills/{skill_id}/versions`
 *
 * @param skillId The skill to act on.
 */
export function listVersions(
  client: Client,
  skillId: string,
  options?: RequestOptions,
): Call<ListSkillVersionsResponse> {
  return requestJson(
    client,
    { method: "GET", path: path`/v2/skills/${skillId}/versions`, redirects },
    options,
    reader(listSkillVersionsResponseCodec),
  );
}

/**
 * Give a skill a new version.
 *
 * `POST /v2/skills/{skill_id}/versions`
 *
 * @param skillId The skill to act on.
 */
export function createVersion(
  client: Client,
  skillId: string,
  body: CreateSkillVersionRequest,
  options?: RequestOptions,
): Call<CreateSkillVersionResponse> {
  return requestJson(client, { method: "POST", path: path`/v2/skills/${skillId}/versions`, body: json(body) }, options);
}

/**
 * Read a skill as it is in one of its versions.
 *
 * `GET /v2/skills/{skill_id}/versions/{version}`
 *
 * @param skillId The skill to act on.
 * @param version The number of the version.
 */
export function getVersion(
  client: Client,
  skillId: string,
  version: number,
  params?: BetaSkillsGetVersionParams,
  options?: RequestOptions,
): Call<Skill> {
  return requestJson(
    client,
    { method: "GET", path: path`/v2/skills/${skillId}/versions/${version}`, query: query(params), redirects },
    options,
    reader(skillCodec),
  );
}

export interface BetaSkillsGetVersionParams {
  /** The properties to give, others being left out. The parameter is repeated for each. */
  fields?: string[] | null;
}

/**
 * Change the notes or the names of a version.
 *
 * `PATCH /v2/skills/{skill_id}/versions/{version}`
 *
 * @param skillId The skill to act on.
 * @param version The number of the version.
 */
export function updateVersionMetadata(
  client: Client,
  skillId: string,
  version: number,
  body: UpdateSkillVersionRequest,
  options?: RequestOptions,
): Call<Skill> {
  return requestJson(
    client,
    { method: "PATCH", path: path`/v2/skills/${skillId}/versions/${version}`, body: json(body) },
    options,
    reader(skillCodec),
  );
}
