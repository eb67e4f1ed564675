import type { ApiError } from "../errors/api-error.ts";
import {
  InvalidRequestError,
  RequestAbortedError,
  RequestTimeoutError,
  SDKConnectionError,
  UnexpectedClientError,
} from "./client-errors.ts";
import { replyOf } from "./connect.ts";
import type { ResponseError, ResponseErrorClass } from "./response-error.ts";

/** The classes of errors that an operation's answers become, by status. */
export type ErrorClasses = Readonly<Record<number, ResponseErrorClass>>;

/** What is thrown in place of an error that ended a call. */
export function told(error: unknown, classes: ErrorClasses = {}): unknown {
  const { status = 0, body, headers } = Object(error) as Partial<ApiError>;
  const reply = replyOf(headers);
  if (!reply || status < 300) return clientError(error);
  const { response, request, text, fallback } = reply;
  const answered = { response, request, body: text() };
  const described = Object.hasOwn(classes, status) ? classes[status] : undefined;
  if (!described || typeof body !== "object" || body === null) return new fallback("API error occurred", answered);
  return new described(messageOf(body), answered, body as never);
}

/** What is thrown in place of an error that ended a stream: the caller's own reasons are left as they are. */
export function toldOfStream(error: unknown): unknown {
  return /^tramontane\./.test(`${Object(error).code}`) ? clientError(error) : error;
}

/** The message that a body has, there or in its `detail`, or else all of it. */
function messageOf(body: object): string {
  const { message, detail } = body as { message?: unknown; detail?: unknown };
  const own = message ?? Object(detail).message;
  return typeof own === "string" && own !== "" ? own : `API error occurred: ${JSON.stringify(body)}`;
}

function clientError(error: unknown): unknown {
  const { code, name, cause = error } = Object(error) as { code?: unknown; name?: unknown; cause?: unknown };
  switch (code) {
    case "tramontane.PaginationError":
      return error;
    case "tramontane.DeadlineError":
      return new RequestTimeoutError("Request timed out", { cause: error });
    case "tramontane.InvalidArgumentError":
    case "tramontane.ConfigurationError":
      return new InvalidRequestError("Request is invalid", { cause: error });
    case "tramontane.ConnectionError":
      return failed(cause);
    case "tramontane.TruncatedStreamError":
    case "tramontane.EventTooLargeError":
      return new SDKConnectionError("Stream broke off", { cause: error });
    case "tramontane.UnexpectedContentError":
      return unexpectedContent(error as ApiError & { excerpt?: string });
    default:
      return name === "AbortError" || name === "TimeoutError" ? failed(error) : unexpected(error);
  }
}

/** For a request that was not answered, by what the platform says. */
function failed(cause: unknown): Error {
  const { name, code } = Object(cause) as { name?: unknown; code?: unknown };
  if (name === "AbortError") return new RequestAbortedError("Request aborted by client", { cause });
  if (name === "TimeoutError") return new RequestTimeoutError("Request timed out", { cause });
  // A platform's `fetch` fails by a TypeError, or by an error that has the system's code.
  const connection = cause instanceof TypeError || typeof code === "string";
  return connection ? new SDKConnectionError("Unable to make request", { cause }) : unexpected(cause);
}

function unexpected(cause: unknown): Error {
  return new UnexpectedClientError("Unexpected HTTP client error", { cause });
}

function unexpectedContent(error: { headers: Headers; excerpt?: string }): Error | ResponseError {
  const reply = replyOf(error.headers);
  if (!reply) return unexpected(error);
  const text = "Unexpected API response status or content-type";
  return new reply.fallback(text, { ...reply, body: error.excerpt ?? "" });
}
