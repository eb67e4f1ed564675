import { Resource, json, paginate, path, query, redirects, requestJson, requestNothing } from "@tramontane/runtime";
import type { Call, PageCall, RequestOptions } from "@tramontane/runtime";
import type {
  BetaObservabilityJudgesErrors,
  BetaObservabilityJudgesListParams,
} from "../../../operations/beta/observability/judges.ts";
import type {
  CreateJudgeRequest,
  Judge,
  JudgeConversationRequest,
  JudgeOutput,
  ListJudgesResponse,
  UpdateJudgeRequest,
} from "../../../types/judges.ts";

/** Keep judges, and put conversations before them. */
export class BetaObservabilityJudges extends Resource {
  /**
   * Create a judge.
   *
   * `POST /v1/observability/judges`
   */
  create(body: CreateJudgeRequest, options?: RequestOptions): Call<Judge, BetaObservabilityJudgesErrors> {
    return requestJson(this.client, { method: "POST", path: "/v1/observability/judges", body: json(body) }, options);
  }

  /**
   * List judges.
   *
   * `GET /v1/observability/judges`
   */
  list(
    params?: BetaObservabilityJudgesListParams,
    options?: RequestOptions,
  ): PageCall<Judge, ListJudgesResponse, BetaObservabilityJudgesErrors> {
    return paginate(
      params,
      (params, options) =>
        requestJson(
          this.client,
          { method: "GET", path: "/v1/observability/judges", query: query(params), redirects },
          options,
        ),
      (page, params) => ({
        items: page.judges.results ?? [],
        next: page.judges.next ? { page: (params.page ?? 1) + 1 } : undefined,
      }),
      options,
    );
  }

  /**
   * Read a judge.
   *
   * `GET /v1/observability/judges/{judge_id}`
   *
   * @param judge_id The judge to act on.
   */
  fetch(judge_id: string, options?: RequestOptions): Call<Judge, BetaObservabilityJudgesErrors> {
    return requestJson(
      this.client,
      { method: "GET", path: path`/v1/observability/judges/${judge_id}`, redirects },
      options,
    );
  }

  /**
   * Replace a judge.
   *
   * Everything has to be given, also what stays as it is. A judge that a campaign uses cannot be changed.
   *
   * `PUT /v1/observability/judges/{judge_id}`
   *
   * @param judge_id The judge to act on.
   */
  update(
    judge_id: string,
    body: UpdateJudgeRequest,
    options?: RequestOptions,
  ): Call<void, BetaObservabilityJudgesErrors> {
    return requestNothing(
      this.client,
      { method: "PUT", path: path`/v1/observability/judges/${judge_id}`, body: json(body) },
      options,
    );
  }

  /**
   * Remove a judge.
   *
   * `DELETE /v1/observability/judges/{judge_id}`
   *
   * @param judge_id The judge to act on.
   */
  delete(judge_id: string, options?: RequestOptions): Call<void, BetaObservabilityJudgesErrors> {
    return requestNothing(this.client, { method: "DELETE", path: path`/v1/observability/judges/${judge_id}` }, options);
  }

  /**
   * Put a conversation before a judge.
   *
   * `POST /v1/observability/judges/{judge_id}/live-judging`
   *
   * @param judge_id The judge to act on.
   */
  judgeConversation(
    judge_id: string,
    body: JudgeConversationRequest,
    options?: RequestOptions,
  ): Call<JudgeOutput, BetaObservabilityJudgesErrors> {
    return requestJson(
      this.client,
      { method: "POST", path: path`/v1/observability/judges/${judge_id}/live-judging`, body: json(body) },
      options,
    );
  }
}
