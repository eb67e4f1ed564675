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
import type { Refusal as RefusalData } from "../types.ts";

/** What the errors of answers that are no success are instances of. */
export class HarbourError<Body = unknown> extends ResponseError<Body> {
  override name: string = "HarbourError";
}

/** An answer that the document does not describe. */
export class SDKError extends HarbourError {
  override name: string = "SDKError";

  constructor(message: string, answered: Answered) {
    super(answeredText(message, answered), answered);
  }
}

export class Refusal extends HarbourError<RefusalData> {
  override name: string = "Refusal";
  readonly fullBerths: RefusalData["fullBerths"] = this.data$.fullBerths;
}

export type { RefusalData };

export {
  ConnectionError,
  HTTPClientError,
  InvalidRequestError,
  RequestAbortedError,
  RequestTimeoutError,
  SDKValidationError,
  UnexpectedClientError,
};
