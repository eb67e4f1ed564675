import type { MediaType, Response } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import type { Context } from "../context.ts";
import { type EventItem, readEvent } from "../media-types/event.ts";
import { isJsonMediaType } from "../media-types/name.ts";
import { readSchema } from "../schemas/schema.ts";
import { isObject } from "../../json-object.ts";
import { at, text } from "../source.ts";

/**
 * The answers of an operation of which `x-fern-streaming` says that its JSON comes as a stream: lines of JSON, or events
 * with `format: sse`. With `stream-condition` it comes whole, too, as `response` describes it, and streamed as
 * `response-stream` does. Answers that are sequences by their media types stay as they are.
 */
export function withFernStreaming(
  context: Context,
  operation: Source,
  responses: readonly Response[],
): readonly Response[] {
  const hint = at(operation, "x-fern-streaming");
  if (!hint || hint.value === false || responses.some(({ content }) => content.some(isSequence))) return responses;
  const told = isObject(hint.value) ? hint : undefined;
  const events = told !== undefined && text(told, "format") === "sse";
  const conditional = told !== undefined && at(told, "stream-condition") !== undefined;
  const whole = told && at(told, "response");
  const item = told && at(told, "response-stream");
  return responses.map((response) => {
    const json = response.content.find(({ name }) => isJsonMediaType(name));
    if (!response.status.startsWith("2") || json === undefined) return response;
    const read: EventItem = item
      ? events
        ? readEvent(context, item)
        : { schema: readSchema(context, item) }
      : { schema: json.schema };
    const streamed: MediaType = {
      ...json,
      ...(events ? { name: "text/event-stream" } : {}),
      ...read,
      sequence: events ? "events" : "json-lines",
    };
    const either = conditional
      ? [whole ? { ...json, schema: readSchema(context, whole) } : json, streamed]
      : [streamed];
    return { ...response, content: response.content.flatMap((media) => (media === json ? either : media)) };
  });
}

function isSequence({ sequence }: MediaType): boolean {
  return sequence !== undefined;
}
