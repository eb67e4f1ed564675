export { HTTPClient } from "../../generated/compat/index.ts";
export type {
  BeforeRequestHook,
  Fetcher,
  HTTPClientOptions,
  RequestErrorHook,
  ResponseHook,
} from "../../generated/compat/index.ts";
