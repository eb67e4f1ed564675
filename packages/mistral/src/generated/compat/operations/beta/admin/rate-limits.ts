import { reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import { organizationRateLimitsCodec } from "../../../codecs/admin-limits.ts";
import type { OrganizationRateLimits } from "../../../types/admin-limits.ts";

/**
 * Read how fast the organization may call the service.
 *
 * Takes an API key for administration; other keys are refused.
 *
 * `GET /v1/admin/rate-limit`
 */
export function get(client: Client, options?: RequestOptions): Call<OrganizationRateLimits> {
  return requestJson(
    client,
    { method: "GET", path: "/v1/admin/rate-limit", redirects },
    options,
    reader(organizationRateLimitsCodec),
  );
}
