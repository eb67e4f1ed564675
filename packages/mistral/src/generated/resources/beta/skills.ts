import { Resource, json, paginate, path, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type {
  BetaSkillsGetParams,
  BetaSkillsGetVersionParams,
  BetaSkillsListParams,
} from "../../operations/beta/skills.ts";
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

/** Keep instructions and files that models take up when a task calls for them. */
export class BetaSkills extends Resource {
  /**
   * List skills.
   *
   * `GET /v2/skills`
   */
  list(params?: BetaSkillsListParams, options?: RequestOptions): PageCall<Skill, ListSkillsResponse> {
    return paginate(
      params,
      (params, options) =>
        requestJson(this.client, { method: "GET", path: "/v2/skills", query: query(params), redirects }, options),
      (page) => ({ items: page.data ?? [], next: page.nextPageToken ? { pageToken: page.nextPageToken } : undefined }),
      options,
    );
  }

  /**
   * Create a skill.
   *
   * What it says becomes the first version.
   *
   * `POST /v2/skills`
   */
  create(body: CreateSkillRequest, options?: RequestOptions): Call<Skill> {
    return requestJson(this.client, { method: "POST", path: "/v2/skills", body: json(body) }, options);
  }

  /**
   * Read a skill.
   *
   * `GET /v2/skills/{skill_id}`
   *
   * @param skill_id The skill to act on.
   */
  get(skill_id: string, params?: BetaSkillsGetParams, options?: RequestOptions): Call<Skill> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v2/skills/${skill_id}`, query: query(params), redirects },
      options,
    );
  }

  /**
   * Change who may see a skill.
   *
   * Create a version to change what it says.
   *
   * `PATCH /v2/skills/{skill_id}`
   *
   * @param skill_id The skill to act on.
   */
  updateMetadata(skill_id: string, body: UpdateSkillRequest, options?: RequestOptions): Call<Skill> {
    return requestJson(this.client, { method: "PATCH", path: path`/v2/skills/${skill_id}`, body: json(body) }, options);
  }

  /**
   * Delete a skill.
   *
   * `DELETE /v2/skills/{skill_id}`
   *
   * @param skill_id The skill to act on.
   */
  delete(skill_id: string, options?: RequestOptions): Call<DeleteSkillResponse> {
    return requestJson(this.client, { method: "DELETE", path: path`/v2/skills/${skill_id}` }, options);
  }

  /**
   * List the versions of a skill.
   *
   * `GET /v2/skills/{skill_id}/versions`
   *
   * @param skill_id The skill to act on.
   */
  listVersions(skill_id: string, options?: RequestOptions): Call<ListSkillVersionsResponse> {
    return requestJson(this.client, { method: "GET", path: path`/v2/skills/${skill_id}/versions`, redirects }, options);
  }

  /**
   * Give a skill a new version.
   *
   * `POST /v2/skills/{skill_id}/versions`
   *
   * @param skill_id The skill to act on.
   */
  createVersion(
    skill_id: string,
    body: CreateSkillVersionRequest,
    options?: RequestOptions,
  ): Call<CreateSkillVersionResponse> {
    return requestJson(
      this.client,
      { method: "POST", path: path`/v2/skills/${skill_id}/versions`, body: json(body) },
      options,
    );
  }

  /**
   * Read a skill as it is in one of its versions.
   *
   * `GET /v2/skills/{skill_id}/versions/{version}`
   *
   * @param skill_id The skill to act on.
   * @param version The number of the version.
   */
  getVersion(
    skill_id: string,
    version: number,
    params?: BetaSkillsGetVersionParams,
    options?: RequestOptions,
  ): Call<Skill> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v2/skills/${skill_id}/versions/${version}`, query: query(params), redirects },
      options,
    );
  }

  /**
   * Change the notes or the names of a version.
   *
   * `PATCH /v2/skills/{skill_id}/versions/{version}`
   *
   * @param skill_id The skill to act on.
   * @param version The number of the version.
   */
  updateVersionMetadata(
    skill_id: string,
    version: number,
    body: UpdateSkillVersionRequest,
    options?: RequestOptions,
  ): Call<Skill> {
    return requestJson(
      this.client,
      { method: "PATCH", path: path`/v2/skills/${skill_id}/versions/${version}`, body: json(body) },
      options,
    );
  }
}
