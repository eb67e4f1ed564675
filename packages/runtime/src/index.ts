export { apiKeyCookie, apiKeyHeader, type Authorize, bearer, type Secret } from "./authorize.ts";
export { asResponse } from "./as-response.ts";
export { binary } from "./binary.ts";
export type { Call, ErrorsOf } from "./call.ts";
export { type Client, type ClientOptions, createClient } from "./client.ts";
export type {
  ArrayCodec,
  Codec,
  CombinedCodec,
  ObjectCodec,
  ScalarCodec,
  TaggedCodec,
  TupleCodec,
  UnionCase,
  UnionCodec,
} from "./codec.ts";
export { decode, encode, reader } from "./convert.ts";
export { cookieHeader } from "./cookie-header.ts";
export { apiKeyQuery, basic, type BasicCredentials } from "./credentials.ts";
export { ApiError } from "./errors/api-error.ts";
export { ConfigurationError } from "./errors/configuration-error.ts";
export { ConnectionError } from "./errors/connection-error.ts";
export { DeadlineError } from "./errors/deadline-error.ts";
export { EventTooLargeError } from "./errors/event-too-large-error.ts";
export { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
export { PaginationError } from "./errors/pagination-error.ts";
export { RedirectError } from "./errors/redirect-error.ts";
export { TramontaneError } from "./errors/tramontane-error.ts";
export { TruncatedStreamError } from "./errors/truncated-stream-error.ts";
export { UnexpectedContentError } from "./errors/unexpected-content-error.ts";
export type { EventParserOptions, ServerEvent } from "./event-parser.ts";
export type { EventStream, RecordStream, StreamEnd } from "./event-stream.ts";
export { asExactJson, asExactPart, exactJson, exactReader, exactText } from "./exact-json.ts";
export { failures } from "./failures.ts";
export type { FileContent, FileInput } from "./file-input.ts";
export { follow } from "./follow.ts";
export { form } from "./form.ts";
export { headerJson } from "./header-json.ts";
export { json } from "./json.ts";
export { jsonRecords } from "./json-records.ts";
export { multipartList } from "./multipart-list.ts";
export { multipart, type PartStyle } from "./multipart.ts";
export type { UnknownString, UnknownVariant } from "./open-types.ts";
export { nextLink } from "./next-link.ts";
export type { BodyData, Operation, OperationBody, OperationServer, Security } from "./operation.ts";
export { type ServerChoice, withOwnServers } from "./own-servers.ts";
export { type Page, type PageCall, paginate, type Step } from "./paginate.ts";
export {
  asCookie,
  asJson,
  commaDelimited,
  deepObject,
  pipeDelimited,
  spaceDelimited,
  withReserved,
} from "./parameter-styles.ts";
export { parseEventStream } from "./parse-event-stream.ts";
export { type PartWithHeaders, withHeaders, type WithPartHeaders } from "./part-headers.ts";
export { path } from "./path.ts";
export { type Prefetched, prefetched } from "./prefetched.ts";
export { exploded, type ParameterStyle, query } from "./query.ts";
export { requestBytes } from "./request-bytes.ts";
export { requestJson } from "./request-json.ts";
export { requestNothing } from "./request-nothing.ts";
export { requestRecords } from "./request-records.ts";
export { requestId } from "./request-id.ts";
export type { Deadlines, HeaderValues, RequestOptions, RetryLimit, RetryPolicy } from "./request-options.ts";
export { requestResumableStream } from "./request-resumable-stream.ts";
export { retryBudget, type RetryBudgetOptions } from "./retry-budget.ts";
export { type RateLimit, rateLimits } from "./rate-limits.ts";
export { counted } from "./counted.ts";
export { requestStream } from "./request-stream.ts";
export { requestText } from "./request-text.ts";
export { Resource } from "./resource.ts";
export { redirects } from "./redirects.ts";
export { keyIn } from "./key-in.ts";
export { bigintCodec, dateCodec, digitsCodec, durationCodec, instantCodec, plainDateCodec } from "./scalar-codecs.ts";
export { createSecuredClient } from "./secured-client.ts";
export { serverURL } from "./server-url.ts";
export { type CallError, settle, type Settled } from "./settle.ts";
export { simple } from "./simple.ts";
export { take } from "./take.ts";
export { tee } from "./tee.ts";
export { type TokenSource, tokenSource } from "./token-source.ts";
export { toReadableStream } from "./to-readable-stream.ts";
export { pathSegment, reservedText, styledPath } from "./styled-path.ts";
export type { Fetch, Middleware, OutgoingRequest } from "./outgoing-request.ts";
export { wholeQuery } from "./whole-query.ts";
export { withQuery } from "./with-query.ts";
export {
  answerOf,
  bytesOf,
  type EventField,
  eventsOf,
  type PageIterator,
  pagesOf,
  type SDKEvent,
  type SDKEventStream,
} from "./speakeasy/answers.ts";
export {
  HTTPClientError,
  InvalidRequestError,
  RequestAbortedError,
  RequestTimeoutError,
  SDKConnectionError,
  SDKValidationError,
  UnexpectedClientError,
} from "./speakeasy/client-errors.ts";
export { connect, type Connect } from "./speakeasy/connect.ts";
export {
  type BeforeRequestHook,
  type Fetcher,
  HTTPClient,
  type HTTPClientOptions,
  type RequestErrorHook,
  type ResponseHook,
} from "./speakeasy/http-client.ts";
export type { BackoffStrategy, RetryConfig, SDKLogger, SDKRequestOptions, SharedOptions } from "./speakeasy/options.ts";
export { type Answered, answeredText, ResponseError, type ResponseErrorClass } from "./speakeasy/response-error.ts";
export { SDKResource } from "./speakeasy/sdk-resource.ts";
export type { ErrorClasses } from "./speakeasy/told.ts";
export { type Upload, uploadCodec } from "./speakeasy/upload.ts";
