import { type Call, startCall } from "./call.ts";
import type { Client } from "./client.ts";
import { eventStream, type RecordStream, type StreamEnd } from "./event-stream.ts";
import { unexpected } from "./exchange.ts";
import type { Operation } from "./operation.ts";
import { createRecordParser } from "./record-parser.ts";
import type { RequestOptions } from "./request-options.ts";

/** JSON Lines under its several names, and JSON text sequences. */
const RECORDS = /^\w+\/(?:x-)?(?:nd-?json|jsonl(?:ines)?|stream\+json|((?:geo\+)?json-seq))\s*(?:;|$)/i;

/**
 * Requests a stream of JSON records: lines of JSON, or a JSON text sequence (RFC 7464), as the answer says it is. It answers
 * as soon as the stream is open.
 *
 * @param accept the media type to ask for, `application/jsonl`
 * @param end how the stream ends, where it has an end of its own; a last record that is cut off is truncation in any case
 * @throws UnexpectedContentError when the answer is of another kind, and whatever every request throws.
 */
export function requestRecords<T, E = unknown>(
  client: Client,
  operation: Operation,
  options: RequestOptions | undefined,
  accept: string,
  end: StreamEnd = {},
): Call<RecordStream<T>, E> {
  return startCall(client.send(operation, accept, options), async (exchange) => {
    const type = exchange.response.headers.get("content-type") ?? "";
    const known = RECORDS.exec(type);
    if (known || essence(type) === essence(accept))
      return eventStream(exchange, end, createRecordParser(Boolean(known?.[1])));
    throw await unexpected(exchange, accept);
  });
}

function essence(type: string): string | undefined {
  return type.split(";")[0]?.trim().toLowerCase();
}
