import { bearer, createClient as createBaseClient } from "@tramontane/runtime";
import type { Client, ClientOptions as BaseClientOptions, Secret } from "@tramontane/runtime";

/** How to reach the Mistral AI API, and with what key. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * Sent as `Authorization: Bearer …`, or as the header `x-api-key` where that is asked for: a string, or a function
   * that gives one for each request.
   * Without it, `MISTRAL_API_KEY` of the environment is read; `null` sends none.
   */
  apiKey?: Secret | null;
}

/** A client for the standalone functions of this package. No request is made. */
export function createClient(options: ClientOptions = {}): Client {
  return createBaseClient(
    { ...options, baseURL: options.baseURL ?? "https://api.mistral.ai" },
    bearer(options.apiKey, "MISTRAL_API_KEY"),
  );
}
