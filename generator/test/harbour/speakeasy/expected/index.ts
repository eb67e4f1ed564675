import { HTTPClient } from "@tramontane/runtime";
import type {
  BackoffStrategy,
  BeforeRequestHook,
  Fetcher,
  HTTPClientOptions,
  PageIterator,
  RequestErrorHook,
  ResponseHook,
  RetryConfig,
  SDKEventStream as EventStream,
  SDKLogger as Logger,
  SDKRequestOptions as RequestOptions,
  Upload,
} from "@tramontane/runtime";

export { Harbour, type SDKOptions } from "./harbour.ts";
export { HTTPClient };
export type {
  BackoffStrategy,
  BeforeRequestHook,
  EventStream,
  Fetcher,
  HTTPClientOptions,
  Logger,
  PageIterator,
  RequestErrorHook,
  RequestOptions,
  ResponseHook,
  RetryConfig,
  Upload,
};
