import { ApiError } from "./errors/api-error.ts";
import { UnexpectedContentError } from "./errors/unexpected-content-error.ts";
import { type Exchange, readText } from "./exchange.ts";

/** Reads the body of a failure (no more than 256 Ki characters of it) and makes the error. */
export async function apiError(exchange: Exchange, retryAfter: number): Promise<ApiError> {
  const { place, response, signal } = exchange;
  const { status, headers } = response;
  let body: unknown;
  let cause: unknown;
  try {
    body = (await readText(exchange, 2 ** 18)) || undefined;
    body = JSON.parse(body as string);
  } catch (error) {
    signal.throwIfAborted();
    cause = error;
  }
  const wait = retryAfter >= 0 ? ` (retry after ${retryAfter} ms)` : "";
  return new ApiError(`${status} ${words(body).slice(0, 300)}${wait}`, place, {
    status,
    headers,
    body,
    requestId: [...headers].find(([name]) => /(request|correlation)-?id$/.test(name))?.[1],
    retryAfter: retryAfter >= 0 ? retryAfter : undefined,
    cause: body === undefined ? cause : undefined,
  });
}

/** An error for an answer that is a success, but not of the content that was promised. */
export function unexpectedContent(
  { place, response }: Exchange,
  expected: string,
  text: string,
): UnexpectedContentError {
  const { status, headers } = response;
  const excerpt = text.slice(0, 200);
  return new UnexpectedContentError(
    `${status}, expected ${expected}, got ${headers.get("content-type")}: ${excerpt}`,
    place,
    {
      status,
      headers,
      excerpt,
    },
  );
}

/** What the body says for a person to read: its `message`, `detail` or `error`, or the `msg` of each error in a list. */
function words(body: unknown): string {
  if (Array.isArray(body)) return body.map(words).join("; ");
  const { loc, msg, message = msg, detail = message, error = detail } = Object(body) as Record<string, unknown>;
  if (error) return (loc ? `${String(loc)}: ` : "") + words(error);
  return typeof body === "string" ? body : (JSON.stringify(body) ?? "");
}
