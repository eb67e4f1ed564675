import { type Call, startCall } from "./call.ts";
import type { Client } from "./client.ts";
import { createEventParser } from "./event-parser.ts";
import { type EventStream, eventStream, type StreamEnd } from "./event-stream.ts";
import { unexpected } from "./exchange.ts";
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
  return startCall(client.send(operation, "text/event-stream", options), async (exchange) => {
    const type = exchange.response.headers.get("content-type") as string;
    if (/^text\/event-stream\b/i.test(type)) return eventStream(exchange, end, createEventParser());
    throw await unexpected(exchange, "text/event-stream");
  });
}
