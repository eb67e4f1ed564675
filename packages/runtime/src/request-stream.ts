import { unexpectedContent } from "./answer-errors.ts";
import { type Call, startCall } from "./call.ts";
import type { Client } from "./client.ts";
import { createEventParser } from "./event-parser.ts";
import { EventStream, type StreamEnd } from "./event-stream.ts";
import { readText } from "./exchange.ts";
import type { Operation } from "./operation.ts";
import type { RequestOptions } from "./request-options.ts";

/**
 * Requests a stream of events whose data is JSON. It answers as soon as the stream is open.
 *
 * @param end how the stream ends; one that ends otherwise is truncated
 * @throws UnexpectedContentError when the answer is not `text/event-stream`, and whatever every request throws.
 */
export function requestStream<T, E = unknown>(
  client: Client,
  operation: Operation,
  options?: RequestOptions,
  end: StreamEnd = {},
): Call<EventStream<T>, E> {
  return startCall<EventStream<T>, E>(client.send(operation, "text/event-stream", options), async (exchange) => {
    const type = exchange.response.headers.get("content-type") ?? "";
    if (/^text\/event-stream\b/i.test(type)) return new EventStream<T>(exchange, end, createEventParser());
    throw unexpectedContent(exchange, "text/event-stream", await readText(exchange, 2 ** 16));
  });
}
