import {
  encode,
  failures,
  json,
  path,
  query,
  reader,
  redirects,
  requestJson,
  requestNothing,
} from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import { observabilityErrorCodec } from "../../../codecs/errors.ts";
import {
  createJudgeRequestCodec,
  judgeCodec,
  listJudgesResponseCodec,
  updateJudgeRequestCodec,
} from "../../../codecs/judges.ts";
import type { ObservabilityError } from "../../../types/errors.ts";
import type {
  CreateJudgeRequest,
  Judge,
  JudgeConversationRequest,
  JudgeOutput,
  JudgeOutputType,
  ListJudgesResponse,
  UpdateJudgeRequest,
} from "../../../types/judges.ts";

/**
 * Create a judge.
 *
 * `POST /v1/observability/judges`
 */
export function create(
  client: Client,
  body: CreateJudgeRequest,
  options?: RequestOptions,
): Call<Judge, BetaObservabilityJudgesErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "POST", path: "/v1/observability/judges", body: json(encode(body, createJudgeRequestCodec)) },
    options,
    reader(judgeCodec),
  );
}

/**
 * List judges.
 *
 * `GET /v1/observability/judges`
 */
export function list(
  client: Client,
  params?: BetaObservabilityJudgesListParams,
  options?: RequestOptions,
): Call<ListJudgesResponse, BetaObservabilityJudgesErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    {
      method: "GET",
      path: "/v1/observability/judges",
      query: query({
        page: params?.page,
        page_size: params?.pageSize,
        q: params?.q,
        type_filter: params?.typeFilter,
        model_filter: params?.modelFilter,
      }),
      redirects,
    },
    options,
    reader(listJudgesResponseCodec),
  );
}

export interface BetaObservabilityJudgesListParams {
  /**
   * The page to read, counted from 1.
   *
   * @defaultValue 1
   */
  page?: number | null;
  /**
   * How many to a page, at most 100.
   *
   * @defaultValue 50
   */
  pageSize?: number | null;
  /** Only judges that match this text. */
  q?: string | null;
  /** Only judges that answer in one of these ways. */
  typeFilter?: JudgeOutputType[] | null;
  /** Only judges that run on one of these models. */
  modelFilter?: string[] | null;
}

/**
 * Read a judge.
 *
 * `GET /v1/observability/judges/{judge_id}`
 *
 * @param judgeId The judge to act on.
 */
export function fetch(
  client: Client,
  judgeId: string,
  options?: RequestOptions,
): Call<Judge, BetaObservabilityJudgesErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "GET", path: path`/v1/observability/judges/${judgeId}`, redirects },
    options,
    reader(judgeCodec),
  );
}

/**
 * Replace a judge.
 *
 * Everything has to be given, also what stays as it is. A judge that a campaign uses cannot be changed.
 *
 * `PUT /v1/observability/judges/{judge_id}`
 *
 * @param judgeId The judge to act on.
 */
export function update(
  client: Client,
  judgeId: string,
  body: UpdateJudgeRequest,
  options?: RequestOptions,
): Call<void, BetaObservabilityJudgesErrors> {
  return requestNothing(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    {
      method: "PUT",
      path: path`/v1/observability/judges/${judgeId}`,
      body: json(encode(body, updateJudgeRequestCodec)),
    },
    options,
  );
}

/**
 * Remove a judge.
 *
 * `DELETE /v1/observability/judges/{judge_id}`
 *
 * @param judgeId The judge to act on.
 */
function delete_(client: Client, judgeId: string, options?: RequestOptions): Call<void, BetaObservabilityJudgesErrors> {
  return requestNothing(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "DELETE", path: path`/v1/observability/judges/${judgeId}` },
    options,
  );
}
export { delete_ as delete };

/**
 * Put a conversation before a judge.
 *
 * `POST /v1/observability/judges/{judge_id}/live-judging`
 *
 * @param judgeId The judge to act on.
 */
export function judgeConversation(
  client: Client,
  judgeId: string,
  body: JudgeConversationRequest,
  options?: RequestOptions,
): Call<JudgeOutput, BetaObservabilityJudgesErrors> {
  return requestJson(
    failures(client, {
      400: observabilityErrorCodec,
      404: observabilityErrorCodec,
      408: observabilityErrorCodec,
      409: observabilityErrorCodec,
      422: observabilityErrorCodec,
    }),
    { method: "POST", path: path`/v1/observability/judges/${judgeId}/live-judging`, body: json(body) },
    options,
  );
}

/** What the operations of `beta.observability.judges` answer when they fail, by status. */
export interface BetaObservabilityJudgesErrors {
  400: ObservabilityError;
  404: ObservabilityError;
  408: ObservabilityError;
  409: ObservabilityError;
  422: ObservabilityError;
}
