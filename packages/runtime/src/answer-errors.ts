import type { AnswerDetails } from "./errors/answer-details.ts";
import { ApiError } from "./errors/api-error.ts";
import { UnexpectedContentError } from "./errors/unexpected-content-error.ts";
import { type Exchange, readText } from "./exchange.ts";

/** Reads the body of a failure (no more than 256 Ki characters of it) and makes the error. */
export async function apiError(exchange: Exchange, retryAfter: number | undefined): Promise<ApiError> {
  const { place, response, signal } = exchange;
  let body: unknown;
  try {
    body = (await readText(exchange, 2 ** 18)) || undefined;
    body = JSON.parse(body as string);
  } catch {
    // Neither a body that breaks off nor one that is not JSON hides the status; the caller's abort and a deadline do.
    signal.throwIfAborted();
  }
  return new ApiError(`${response.status} ${words(body)}`, place, { ...answered(response), body, retryAfter });
}

/** An error for an answer that is a success, but not of the content that was promised. */
export function unexpectedContent(
  { place, response }: Exchange,
  expected: string,
  text: string,
): UnexpectedContentError {
  const excerpt = text.slice(0, 200);
  return new UnexpectedContentError(`expected ${expected}, got ${excerpt}`, place, { ...answered(response), excerpt });
}

function answered({ status, headers }: Response): AnswerDetails {
  const requestId = [...headers].find(([name]) => /(request|correlation)-?id$/.test(name))?.[1];
  return { status, headers, requestId };
}

/** What the body says for a person to read: its `message`, `detail` or `error`, or all of it. */
function words(body: unknown): string {
  const { message, detail = message, error = detail ?? body } = Object(body) as Record<string, unknown>;
  const { message: said = error ?? "" } = Object(error) as { message?: unknown };
  return JSON.stringify(said).slice(0, 300);
}
