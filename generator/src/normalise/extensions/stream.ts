import type { Operation, StreamHint } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { type Context, follow, report } from "../context.ts";
import { isJsonMediaType } from "../media-types/name.ts";
import { findProperty } from "../schemas/property.ts";
import { at, entries, text, texts } from "../source.ts";

const keys: ReadonlySet<string> = new Set(["method", "flag", "terminal", "sentinel", "resumable"]);

/**
 * `x-tramontane-stream` of an operation, checked against its answers and the schema of its body. A hint that does not
 * fit is an error: a stream would end early, or never be asked for.
 */
export function readStreamHint(context: Context, operation: Source, read: Operation): StreamHint | undefined {
  const hint = at(operation, "x-tramontane-stream");
  if (!hint) return undefined;
  const before = context.diagnostics.length;
  const fail = (source: Source | undefined, message: string, remedy?: string): void =>
    report(context, (source ?? hint).place, {
      severity: "error",
      code: "extension/stream",
      message: `x-tramontane-stream: ${message}`,
      ...(remedy === undefined ? {} : { remedy }),
    });

  for (const [key, member] of entries(hint)) {
    if (!keys.has(key)) fail(member, `there is no "${key}".`, `It may say ${[...keys].join(", ")}.`);
  }
  if (!read.responses.some(({ content }) => content.some(({ sequence }) => sequence !== undefined))) {
    fail(
      hint,
      "the operation answers with no stream.",
      "Describe an answer of text/event-stream, application/jsonl or application/json-seq.",
    );
  }
  const method = text(hint, "method");
  if (at(hint, "method") && !method) fail(at(hint, "method"), "`method` is a name.");
  const asking = text(hint, "flag");
  if (asking !== undefined && !hasProperty(context, operation, asking)) {
    fail(at(hint, "flag"), `the request body has no property "${asking}".`);
  }
  const terminal = at(hint, "terminal");
  if (terminal && (!Array.isArray(terminal.value) || texts(terminal).length === 0))
    fail(terminal, "`terminal` is a list of event types.");
  const sentinel = text(hint, "sentinel");
  if (at(hint, "sentinel") && !sentinel) fail(at(hint, "sentinel"), "`sentinel` is a text.");
  const resumable = at(hint, "resumable")?.value;
  if (resumable !== undefined && typeof resumable !== "boolean") {
    fail(at(hint, "resumable"), "`resumable` is true or false.");
  } else if (resumable && !RESUMABLE.test(read.method)) {
    fail(at(hint, "resumable"), "only a GET or a QUERY can be made again to resume a stream.");
  }
  if (context.diagnostics.length > before) return undefined;
  return {
    ...(method === undefined ? {} : { method }),
    ...(asking === undefined ? {} : { flag: asking }),
    ...(terminal ? { terminal: texts(terminal) } : {}),
    ...(sentinel === undefined ? {} : { sentinel }),
    ...(resumable === true && { resumable }),
  };
}

/** What does nothing, so that it can be done again. */
const RESUMABLE = /^(?:get|query)$/i;

function hasProperty(context: Context, operation: Source, name: string): boolean {
  const body = follow(context, at(operation, "requestBody"));
  const content = entries(body && at(body, "content"));
  return content.some(([media, source]) => {
    const schema = isJsonMediaType(media) ? at(source, "schema") : undefined;
    return schema !== undefined && findProperty(context, schema, name) !== undefined;
  });
}
