import { apiKeyHeader, bearer, createSecuredClient } from "@tramontane/runtime";
import type { Client, ClientOptions as BaseClientOptions, Secret } from "@tramontane/runtime";

/** How to reach the Mistral AI API, and with what key. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * Sent as `Authorization: Bearer …`, or as the header `x-api-key` where that is asked for: a string, or a function
   * that gives one for each request.
   * Without it, `MISTRAL_API_KEY` of the environment is read; `null` sends none.
   */
  apiKey?: Secret | null;
  /**
   * An API key for administration, sent as a bearer token in the header `Authorization`. Other keys are refused.
   *
   * Sent as `Authorization: Bearer …`: a string, or a function that gives one for each request.
   * Without it, `MISTRAL_ADMIN_API_KEY` of the environment is read; `null` sends none.
   */
  adminApiKey?: Secret | null;
}

/** A client for the standalone functions of this package. No request is made. */
export function createClient(options: ClientOptions = {}): Client {
  return createSecuredClient(
    { ...options, baseURL: options.baseURL ?? "https://api.mistral.ai" },
    {
      apiKey: bearer(options.apiKey, "MISTRAL_API_KEY"),
      adminApiKey: bearer(options.adminApiKey, "MISTRAL_ADMIN_API_KEY"),
      "x-api-key": apiKeyHeader("x-api-key", options.apiKey, "MISTRAL_API_KEY"),
    },
    [["apiKey"]],
  );
}
