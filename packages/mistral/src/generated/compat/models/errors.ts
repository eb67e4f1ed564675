import {
  HTTPClientError,
  InvalidRequestError,
  RequestAbortedError,
  RequestTimeoutError,
  ResponseError,
  SDKConnectionError as ConnectionError,
  SDKValidationError,
  UnexpectedClientError,
  answeredText,
} from "@tramontane/runtime";
import type { Answered } from "@tramontane/runtime";
import type { ActiveScimSync as ActiveScimSyncData } from "../types/admin-scim.ts";
import type {
  HTTPValidationError as HTTPValidationErrorData,
  ObservabilityError as ObservabilityErrorData,
} from "../types/errors.ts";

/** What the errors of answers that are no success are instances of. */
export class MistralError<Body = unknown> extends ResponseError<Body> {
  override name: string = "MistralError";
}

/** An answer that the document does not describe. */
export class SDKError extends MistralError {
  override name: string = "SDKError";

  constructor(message: string, answered: Answered) {
    super(answeredText(message, answered), answered);
  }
}

/** The request does not fit what the operation accepts. One entry for each fault that was found. */
export class HTTPValidationError extends MistralError<HTTPValidationErrorData> {
  override name: string = "HTTPValidationError";
  readonly detail: HTTPValidationErrorData["detail"] = this.data$.detail;
}

export type { HTTPValidationErrorData };

/** How every observability operation reports a failure. */
export class ObservabilityError extends MistralError<ObservabilityErrorData> {
  override name: string = "ObservabilityError";
  readonly detail: ObservabilityErrorData["detail"] = this.data$.detail;
}

export type { ObservabilityErrorData };

/** The run that has to end before another can begin. */
export class ActiveScimSync extends MistralError<ActiveScimSyncData> {
  override name: string = "ActiveScimSync";
  /**
   * What `getSync` reads it by.
   *
   * @format uuid
   */
  readonly runId: ActiveScimSyncData["runId"] = this.data$.runId;
  readonly status: ActiveScimSyncData["status"] = this.data$.status;
}

export type { ActiveScimSyncData };

export {
  ConnectionError,
  HTTPClientError,
  InvalidRequestError,
  RequestAbortedError,
  RequestTimeoutError,
  SDKValidationError,
  UnexpectedClientError,
};
