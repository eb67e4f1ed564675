import { SDKResource, answerOf } from "@tramontane/runtime";
import type { SDKRequestOptions as RequestOptions } from "@tramontane/runtime";
import * as failures from "../../../models/errors.ts";
import * as operations from "../../../operations/beta/observability/judges.ts";
import type { BetaObservabilityJudgesListParams } from "../../../operations/beta/observability/judges.ts";
import type {
  CreateJudgeRequest,
  Judge,
  JudgeConversationRequest,
  JudgeOutput,
  ListJudgesResponse,
  UpdateJudgeRequest,
} from "../../../types/judges.ts";

const errors = {
  400: failures.ObservabilityError,
  404: failures.ObservabilityError,
  408: failures.ObservabilityError,
  409: failures.ObservabilityError,
  422: failures.ObservabilityError,
};

/** Keep judges, and put conversations before them. */
export class BetaObservabilityJudges extends SDKResource {
  /**
   * Create a judge.
   *
   * `POST /v1/observability/judges`
   */
  create(request: CreateJudgeRequest, options?: RequestOptions): Promise<Judge> {
    return answerOf(operations.create(this.client(options), request), errors);
  }

  /**
   * List judges.
   *
   * `GET /v1/observability/judges`
   */
  list(request?: BetaObservabilityJudgesListParams, options?: RequestOptions): Promise<ListJudgesResponse> {
    return answerOf(operations.list(this.client(options), request), errors);
  }

  /**
   * Read a judge.
   *
   * `GET /v1/observability/judges/{judge_id}`
   */
  fetch(request: BetaObservabilityJudgesFetchRequest, options?: RequestOptions): Promise<Judge> {
    return answerOf(operations.fetch(this.client(options), request.judgeId), errors);
  }

  /**
   * Replace a judge.
   *
   * Everything has to be given, also what stays as it is. A judge that a campaign uses cannot be changed.
   *
   * `PUT /v1/observability/judges/{judge_id}`
   */
  update(request: BetaObservabilityJudgesUpdateRequest, options?: RequestOptions): Promise<void> {
    return answerOf(operations.update(this.client(options), request.judgeId, request.updateJudgeRequest), errors);
  }

  /**
   * Remove a judge.
   *
   * `DELETE /v1/observability/judges/{judge_id}`
   */
  delete(request: BetaObservabilityJudgesDeleteRequest, options?: RequestOptions): Promise<void> {
    return answerOf(operations.delete(this.client(options), request.judgeId), errors);
  }

  /**
   * Put a conversation before a judge.
   *
   * `POST /v1/observability/judges/{judge_id}/live-judging`
   */
  judgeConversation(
    request: BetaObservabilityJudgesJudgeConversationRequest,
    options?: RequestOptions,
  ): Promise<JudgeOutput> {
    return answerOf(
      operations.judgeConversation(this.client(options), request.judgeId, request.judgeConversationRequest),
      errors,
    );
  }
}

export interface BetaObservabilityJudgesFetchRequest {
  /**
   * The judge to act on.
   *
   * @format uuid
   */
  judgeId: string;
}

export interface BetaObservabilityJudgesUpdateRequest {
  /**
   * The judge to act on.
   *
   * @format uuid
   */
  judgeId: string;
  updateJudgeRequest: UpdateJudgeRequest;
}

export interface BetaObservabilityJudgesDeleteRequest {
  /**
   * The judge to act on.
   *
   * @format uuid
   */
  judgeId: string;
}

export interface BetaObservabilityJudgesJudgeConversationRequest {
  /**
   * The judge to act on.
   *
   * @format uuid
   */
  judgeId: string;
  judgeConversationRequest: JudgeConversationRequest;
}
