import type { Operation, StreamHint } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { type Context, follow } from "../context.ts";
import { isObject } from "../../json-object.ts";
import { at, entries, text } from "../source.ts";

/**
 * What the extensions of other generators say of a stream: `x-speakeasy-sse-sentinel` of a media type, and
 * `x-fern-streaming` of an operation, with the flag that asks for it and what ends it.
 */
export function readForeignStream(context: Context, operation: Source, read: Operation): StreamHint | undefined {
  if (!read.responses.some(({ content }) => content.some(({ sequence }) => sequence !== undefined))) return undefined;
  const fern = at(operation, "x-fern-streaming");
  const condition = fern && isObject(fern.value) ? text(fern, "stream-condition") : undefined;
  const flag = /^\$request\.([\w-]+)$/.exec(condition ?? "")?.[1];
  const sentinel =
    (fern && isObject(fern.value) ? text(fern, "terminator") : undefined) ?? speakeasySentinel(context, operation);
  if (flag === undefined && sentinel === undefined) return undefined;
  return { ...(flag === undefined ? {} : { flag }), ...(sentinel === undefined ? {} : { sentinel }) };
}

function speakeasySentinel(context: Context, operation: Source): string | undefined {
  for (const [, response] of entries(at(operation, "responses"))) {
    const content = follow(context, response);
    for (const [, media] of entries(content && at(content, "content"))) {
      const sentinel = text(media, "x-speakeasy-sse-sentinel");
      if (sentinel !== undefined && sentinel !== "") return sentinel;
    }
  }
  return undefined;
}
