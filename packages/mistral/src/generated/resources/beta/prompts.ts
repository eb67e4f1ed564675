import { Resource, json, paginate, path, query, redirects, requestJson } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type {
  BetaPromptsGetParams,
  BetaPromptsGetVersionParams,
  BetaPromptsListParams,
} from "../../operations/beta/prompts.ts";
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
export class BetaPrompts extends Resource {
  /**
   * List prompts.
   *
   * `GET /v2/prompts`
   */
  list(params?: BetaPromptsListParams, options?: RequestOptions): PageCall<Prompt, ListPromptsResponse> {
    return paginate(
      params,
      (params, options) =>
        requestJson(this.client, { method: "GET", path: "/v2/prompts", query: query(params), redirects }, options),
      (page) => ({ items: page.data ?? [], next: page.nextPageToken ? { pageToken: page.nextPageToken } : undefined }),
      options,
    );
  }

  /**
   * Create a prompt.
   *
   * Its text becomes the first version.
   *
   * `POST /v2/prompts`
   */
  create(body: CreatePromptRequest, options?: RequestOptions): Call<Prompt> {
    return requestJson(this.client, { method: "POST", path: "/v2/prompts", body: json(body) }, options);
  }

  /**
   * Read a prompt.
   *
   * `GET /v2/prompts/{prompt_id}`
   *
   * @param prompt_id The prompt to act on.
   */
  get(prompt_id: string, params?: BetaPromptsGetParams, options?: RequestOptions): Call<Prompt> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v2/prompts/${prompt_id}`, query: query(params), redirects },
      options,
    );
  }

  /**
   * Change what is known of a prompt.
   *
   * Not its text; create a version for that.
   *
   * `PATCH /v2/prompts/{prompt_id}`
   *
   * @param prompt_id The prompt to act on.
   */
  updateMetadata(prompt_id: string, body: UpdatePromptRequest, options?: RequestOptions): Call<Prompt> {
    return requestJson(
      this.client,
      { method: "PATCH", path: path`/v2/prompts/${prompt_id}`, body: json(body) },
      options,
    );
  }

  /**
   * Delete a prompt.
   *
   * `DELETE /v2/prompts/{prompt_id}`
   *
   * @param prompt_id The prompt to act on.
   */
  delete(prompt_id: string, options?: RequestOptions): Call<DeletePromptResponse> {
    return requestJson(this.client, { method: "DELETE", path: path`/v2/prompts/${prompt_id}` }, options);
  }

  /**
   * List the versions of a prompt.
   *
   * `GET /v2/prompts/{prompt_id}/versions`
   *
   * @param prompt_id The prompt to act on.
   */
  listVersions(prompt_id: string, options?: RequestOptions): Call<ListPromptVersionsResponse> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v2/prompts/${prompt_id}/versions`, redirects },
      options,
    );
  }

  /**
   * Give a prompt a new version.
   *
   * `POST /v2/prompts/{prompt_id}/versions`
   *
   * @param prompt_id The prompt to act on.
   */
  createVersion(
    prompt_id: string,
    body: CreatePromptVersionRequest,
    options?: RequestOptions,
  ): Call<CreatePromptVersionResponse> {
    return requestJson(
      this.client,
      { method: "POST", path: path`/v2/prompts/${prompt_id}/versions`, body: json(body) },
      options,
    );
  }

  /**
   * Read a prompt as it is in one of its versions.
   *
   * `GET /v2/prompts/{prompt_id}/versions/{version}`
   *
   * @param prompt_id The prompt to act on.
   * @param version The number of the version.
   */
  getVersion(
    prompt_id: string,
    version: number,
    params?: BetaPromptsGetVersionParams,
    options?: RequestOptions,
  ): Call<Prompt> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v2/prompts/${prompt_id}/versions/${version}`, query: query(params), redirects },
      options,
    );
  }

  /**
   * Change the notes or the names of a version.
   *
   * `PATCH /v2/prompts/{prompt_id}/versions/{version}`
   *
   * @param prompt_id The prompt to act on.
   * @param version The number of the version.
   */
  updateVersionMetadata(
    prompt_id: string,
    version: number,
    body: UpdatePromptVersionRequest,
    options?: RequestOptions,
  ): Call<Prompt> {
    return requestJson(
      this.client,
      { method: "PATCH", path: path`/v2/prompts/${prompt_id}/versions/${version}`, body: json(body) },
      options,
    );
  }
}
