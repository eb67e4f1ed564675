/** What the errors of requests that got no answer are instances of. */
export class HTTPClientError extends Error {
  override name: string = "HTTPClientError";

  constructor(message: string, options?: { cause?: unknown }) {
    super(options?.cause ? `${message}: ${options.cause}` : message, options);
  }
}

/** Something else went wrong: `cause` tells what. */
export class UnexpectedClientError extends HTTPClientError {
  override name: string = "UnexpectedClientError";
}

/** What was given makes no request. */
export class InvalidRequestError extends HTTPClientError {
  override name: string = "InvalidRequestError";
}

/** The caller's signal ended the call. */
export class RequestAbortedError extends HTTPClientError {
  override name: string = "RequestAbortedError";
}

/** The call took longer than it may. */
export class RequestTimeoutError extends HTTPClientError {
  override name: string = "RequestTimeoutError";
}

/** The server could not be reached, or the connection broke off before all was there. */
export class SDKConnectionError extends HTTPClientError {
  override name: string = "ConnectionError";
}

/** What was given does not fit. Never thrown by these clients, which leave that to the compiler and to the server. */
export class SDKValidationError extends Error {
  override name: string = "SDKValidationError";
}
