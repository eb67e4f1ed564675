import { reader, redirects, requestJson } from "@tramontane/runtime";
import type { Call, Client, RequestOptions } from "@tramontane/runtime";
import { organizationRateLimitsCodec } from "../../../codecs/admin-limits.ts";
import type { OrganizationRateLimits } from "../../../types/admin-limits.ts";

/**
 * Read how fast the organization may call the service.
 *
 * `GET /v1/admin/rate-limit`
 */
export function get(client: Client, options?: RequestOptions): Call<OrganizationRateLimits> {
  return requestJson(
    client,
    { method: "GET", path: "/v1/admin/rate-limit", security: [["adminApiKey"]], redirects },
    options,
    reader(organizationRateLimitsCodec),
  );
}
