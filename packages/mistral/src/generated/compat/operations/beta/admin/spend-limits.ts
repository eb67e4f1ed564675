import { encode, json, reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import { spendLimitsCodec, updateSpendLimitRequestCodec } from "../../../codecs/admin-limits.ts";
import type { SpendLimits, UpdateSpendLimitRequest } from "../../../types/admin-limits.ts";

/**
 * Read how much the organization may spend, and how much it has spent this month.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `GET /v1/admin/spend-limit`
 */
export function get(client: Client, options?: RequestOptions): Call<SpendLimits> {
  return requestJson(
    client,
    { method: "GET", path: "/v1/admin/spend-limit", redirects },
    options,
    reader(spendLimitsCodec),
  );
}

/**
 * Change how much the organization may spend in a month.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `POST /v1/admin/spend-limit`
 */
export function update(client: Client, body: UpdateSpendLimitRequest, options?: RequestOptions): Call<SpendLimits> {
  return requestJson(
    client,
    { method: "POST", path: "/v1/admin/spend-limit", body: json(encode(body, updateSpendLimitRequestCodec)) },
    options,
    reader(spendLimitsCodec),
  );
}
