import { SDKResource, answerOf, pagesOf } from "@tramontane/runtime";
import type { PageIterator, SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as operations from "../../operations/beta/skills.ts";
import type { BetaSkillsListParams } from "../../operations/beta/skills.ts";
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
export class BetaSkills extends SDKResource {
  /**
   * List skills.
   *
   * `GET /v2/skills`
   */
  list(request?: BetaSkillsListParams, options?: RequestOptions): Promise<PageIterator<ListSkillsResponse>> {
    return pagesOf(operations.list(this.client(options), request));
  }

  /**
   * Create a skill.
   *
   * What it says becomes the first version.
   *
   * `POST /v2/skills`
   */
  create(request: CreateSkillRequest, options?: RequestOptions): Promise<Skill> {
    return answerOf(operations.create(this.client(options), request));
  }

  /**
   * Read a skill.
   *
   * `GET /v2/skills/{skill_id}`
   */
  get(request: BetaSkillsGetRequest, options?: RequestOptions): Promise<Skill> {
    const { skillId, ...params } = request;
    return answerOf(operations.get(this.client(options), skillId, params));
  }

  /**
   * Change who may see a skill.
   *
   * Create a version to change what it says.
   *
   * `PATCH /v2/skills/{skill_id}`
   */
  updateMetadata(skillId: string, requestBody: UpdateSkillRequest, options?: RequestOptions): Promise<Skill> {
    return answerOf(operations.updateMetadata(this.client(options), skillId, requestBody));
  }

  /**
   * Delete a skill.
   *
   * `DELETE /v2/skills/{skill_id}`
   */
  delete(request: BetaSkillsDeleteRequest, options?: RequestOptions): Promise<DeleteSkillResponse> {
    return answerOf(operations.delete(this.client(options), request.skillId));
  }

  /**
   * List the versions of a skill.
   *
   * `GET /v2/skills/{skill_id}/versions`
   */
  listVersions(request: BetaSkillsListVersionsRequest, options?: RequestOptions): Promise<ListSkillVersionsResponse> {
    return answerOf(operations.listVersions(this.client(options), request.skillId));
  }

  /**
   * Give a skill a new version.
   *
   * `POST /v2/skills/{skill_id}/versions`
   */
  createVersion(
    skillId: string,
    requestBody: CreateSkillVersionRequest,
    options?: RequestOptions,
  ): Promise<CreateSkillVersionResponse> {
    return answerOf(operations.createVersion(this.client(options), skillId, requestBody));
  }

  /**
   * Read a skill as it is in one of its versions.
   *
   * `GET /v2/skills/{skill_id}/versions/{version}`
   */
  getVersion(request: BetaSkillsGetVersionRequest, options?: RequestOptions): Promise<Skill> {
    const { skillId, version, ...params } = request;
    return answerOf(operations.getVersion(this.client(options), skillId, version, params));
  }

  /**
   * Change the notes or the names of a version.
   *
   * `PATCH /v2/skills/{skill_id}/versions/{version}`
   */
  updateVersionMetadata(
    skillId: string,
    version: number,
    requestBody: UpdateSkillVersionRequest,
    options?: RequestOptions,
  ): Promise<Skill> {
    return answerOf(operations.updateVersionMetadata(this.client(options), skillId, version, requestBody));
  }
}

export interface BetaSkillsGetRequest {
  /** The skill to act on. */
  skillId: string;
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

export interface BetaSkillsDeleteRequest {
  /** The skill to act on. */
  skillId: string;
}

export interface BetaSkillsListVersionsRequest {
  /** The skill to act on. */
  skillId: string;
}

export interface BetaSkillsGetVersionRequest {
  /** The skill to act on. */
  skillId: string;
  /**
   * The number of the version.
   *
   * @format int32
   */
  version: number;
  /** The properties to give, others being left out. The parameter is repeated for each. */
  fields?: string[] | null;
}
