import { SDKResource, answerOf, pagesOf } from "@tramontane/runtime";
import type { PageIterator, SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as operations from "../../operations/beta/prompts.ts";
import type { BetaPromptsListParams } from "../../operations/beta/prompts.ts";
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

/** Keep texts for models in versions, and give versions names. */
export class BetaPrompts extends SDKResource {
  /**
   * List prompts.
   *
   * `GET /v2/prompts`
   */
  list(request?: BetaPromptsListParams, options?: RequestOptions): Promise<PageIterator<ListPromptsResponse>> {
    return pagesOf(operations.list(this.client(options), request));
  }

  /**
   * Create a prompt.
   *
   * Its text becomes the first version.
   *
   * `POST /v2/prompts`
   */
  create(request: CreatePromptRequest, options?: RequestOptions): Promise<Prompt> {
    return answerOf(operations.create(this.client(options), request));
  }

  /**
   * Read a prompt.
   *
   * `GET /v2/prompts/{prompt_id}`
   */
  get(request: BetaPromptsGetRequest, options?: RequestOptions): Promise<Prompt> {
    const { promptId, ...params } = request;
    return answerOf(operations.get(this.client(options), promptId, params));
  }

  /**
   * Change what is known of a prompt.
   *
   * Not its text; create a version for that.
   *
   * `PATCH /v2/prompts/{prompt_id}`
   */
  updateMetadata(promptId: string, requestBody: UpdatePromptRequest, options?: RequestOptions): Promise<Prompt> {
    return answerOf(operations.updateMetadata(this.client(options), promptId, requestBody));
  }

  /**
   * Delete a prompt.
   *
   * `DELETE /v2/prompts/{prompt_id}`
   */
  delete(request: BetaPromptsDeleteRequest, options?: RequestOptions): Promise<DeletePromptResponse> {
    return answerOf(operations.delete(this.client(options), request.promptId));
  }

  /**
   * List the versions of a prompt.
   *
   * `GET /v2/prompts/{prompt_id}/versions`
   */
  listVersions(request: BetaPromptsListVersionsRequest, options?: RequestOptions): Promise<ListPromptVersionsResponse> {
    return answerOf(operations.listVersions(this.client(options), request.promptId));
  }

  /**
   * Give a prompt a new version.
   *
   * `POST /v2/prompts/{prompt_id}/versions`
   */
  createVersion(
    promptId: string,
    requestBody: CreatePromptVersionRequest,
    options?: RequestOptions,
  ): Promise<CreatePromptVersionResponse> {
    return answerOf(operations.createVersion(this.client(options), promptId, requestBody));
  }

  /**
   * Read a prompt as it is in one of its versions.
   *
   * `GET /v2/prompts/{prompt_id}/versions/{version}`
   */
  getVersion(request: BetaPromptsGetVersionRequest, options?: RequestOptions): Promise<Prompt> {
    const { promptId, version, ...params } = request;
    return answerOf(operations.getVersion(this.client(options), promptId, version, params));
  }

  /**
   * Change the notes or the names of a version.
   *
   * `PATCH /v2/prompts/{prompt_id}/versions/{version}`
   */
  updateVersionMetadata(
    promptId: string,
    version: number,
    requestBody: UpdatePromptVersionRequest,
    options?: RequestOptions,
  ): Promise<Prompt> {
    return answerOf(operations.updateVersionMetadata(this.client(options), promptId, version, requestBody));
  }
}

export interface BetaPromptsGetRequest {
  /** The prompt to act on. */
  promptId: string;
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

export interface BetaPromptsDeleteRequest {
  /** The prompt to act on. */
  promptId: string;
}

export interface BetaPromptsListVersionsRequest {
  /** The prompt to act on. */
  promptId: string;
}

export interface BetaPromptsGetVersionRequest {
  /** The prompt to act on. */
  promptId: string;
  /**
   * The number of the version.
   *
   * @format int32
   */
  version: number;
  /** The properties to give, others being left out. The parameter is repeated for each. */
  fields?: string[] | null;
}
