import type { SDKOptions as BaseSDKOptions } from "../generated/compat/index.ts";

/** Where requests go unless something else is said. */
export const ServerGlobal = "global";
/** Keeps to Europe. */
export const ServerEu = "eu";
/** Keeps to the United States. */
export const ServerUs = "us";

/** The servers by name. */
export const ServerList = {
  global: "https://api.mistral.ai",
  eu: "https://api.eu.mistral.ai",
  us: "https://api.us.mistral.ai",
} as const;

/** How to reach the Mistral AI API, and with what key. */
export interface SDKOptions extends BaseSDKOptions {
  /** One of the servers; `serverURL` is for any other. */
  server?: keyof typeof ServerList;
}

/** The same options, with the address in place of the server's name. */
export function withServer({ server, ...options }: SDKOptions): BaseSDKOptions {
  return server === undefined ? options : { serverURL: ServerList[server], ...options };
}
