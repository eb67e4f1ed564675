import { type MistralError, ResponseValidationError } from "@mistralai/mistralai/models/errors";
import { ApiError, type EventStream } from "@tramontane/mistral";
import { readWire, type WireRequest } from "./wire-request.ts";

/** What a client sent, and what it gave to its caller. */
export interface Told {
  readonly requests: readonly WireRequest[];
  /**
   * A stream is the list of its items, a page its whole body, a file its bytes in hexadecimal, an error its status and body.
   * What the client itself failed with is `{ failed }`.
   */
  readonly read: unknown;
  /** Whether it was the page of a list, which leads to the next one. */
  readonly paged: boolean;
}

type Fetch = (request: Request) => Promise<Response>;

/**
 * Makes a call with a client that is connected to nothing but `answer`.
 *
 * @param events what is told of the official client's events: their data, which is what an event of ours is, or all of them
 */
export async function tell(
  call: (fetch: Fetch) => PromiseLike<unknown>,
  answer: Fetch,
  events: "data" | "whole" = "data",
): Promise<Told> {
  const requests: Promise<WireRequest>[] = [];
  let paged = false;
  const read = await outcome(async () => {
    const given = await call((request) => {
      requests.push(readWire(request.clone()));
      return answer(request);
    });
    paged = isPage(given) || isOfficialPage(given);
    return everything(given, events);
  });
  return { requests: await Promise.all(requests), read, paged };
}

async function outcome(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof ApiError) return { status: error.status, body: error.body };
    if (isOfficialError(error))
      return { status: error.statusCode, body: "data$" in error ? publicData(error.data$) : jsonOr(error.body) };
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : "";
    return { failed: `${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}${cause}` };
  }
}

/** Of the official client, or of one in its shape: an answer that says what went wrong. */
function isOfficialError(error: unknown): error is MistralError {
  return (
    error instanceof Error &&
    "statusCode" in error &&
    "rawResponse" in error &&
    !(error instanceof ResponseValidationError)
  );
}

async function everything(answer: unknown, events: "data" | "whole"): Promise<unknown> {
  if (answer instanceof Blob) return hexadecimal([new Uint8Array(await answer.arrayBuffer())]);
  if (isEventStream(answer)) return collect(answer);
  if (answer instanceof ReadableStream) {
    const items = await collect(answer);
    if (items.every((item) => item instanceof Uint8Array)) return hexadecimal(items);
    return events === "whole" ? items : items.map((event) => (event as { data: unknown }).data);
  }
  if (isPage(answer)) return answer.body;
  return isOfficialPage(answer) ? answer.result : answer;
}

async function collect(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of stream) items.push(item);
  if (items.length === 0) throw new Error("A stream had nothing in it, so nothing was compared.");
  return items;
}

function isEventStream(answer: unknown): answer is EventStream<unknown> {
  return typeof answer === "object" && answer !== null && "lastEventId" in answer;
}

function isPage(answer: unknown): answer is { body: unknown } {
  return typeof answer === "object" && answer !== null && "hasNext" in answer && "body" in answer;
}

function isOfficialPage(answer: unknown): answer is { result: unknown } {
  const { result, next } = (answer ?? {}) as { result?: unknown; next?: unknown };
  return result !== undefined && typeof next === "function";
}

function hexadecimal(parts: readonly Uint8Array[]): string {
  return parts.flatMap((part) => [...part].map((byte) => byte.toString(16).padStart(2, "0"))).join("");
}

/** What an error of the official client was made of, without the request and the response that it holds too. */
function publicData(data: unknown): unknown {
  return Object.fromEntries(Object.entries(data as object).filter(([name]) => !name.endsWith("$")));
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
