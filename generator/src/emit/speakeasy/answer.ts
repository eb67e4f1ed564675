import type { EventField } from "../../ir.ts";
import type { PlannedOperation } from "../../plan/model.ts";
import { answerType } from "../signature.ts";
import { fits } from "../text/layout.ts";
import { quote } from "../text/string-literal.ts";
import type { TypeContext } from "../type-expression.ts";

/** What a method answers. */
export interface AnswerText {
  /** Its type, a promise. */
  readonly type: string;
  /** What of the runtime makes that of a call. */
  readonly reader: "answerOf" | "bytesOf" | "eventsOf" | "pagesOf";
  /** The fields of an event beside its data, where it is a stream of events. */
  readonly fields?: readonly EventField[];
}

/** What a method answers, to stand after `): ` of its head. */
export function answerTypeOf(operation: PlannedOperation, context: TypeContext): AnswerText {
  const { answer, pagination } = operation;
  const { imports } = context;
  const whole = answerType(operation, context);
  if (pagination !== undefined)
    return { type: promise(`${imports.type("PageIterator")}<${whole}>`), reader: "pagesOf" };
  if (answer.kind === "bytes") return { type: promise("ReadableStream<Uint8Array>"), reader: "bytesOf" };
  if (answer.kind !== "stream") return { type: promise(whole), reader: "answerOf" };
  if (answer.records !== undefined)
    return { type: promise(`${imports.type("RecordStream")}<${whole}>`), reader: "answerOf" };
  const fields = answer.fields ?? [];
  const named = fields.length === 0 ? "" : `, ${fields.map(quote).join(" | ")}`;
  const event = `${imports.type("SDKEvent")}<${whole}${named}>`;
  return { type: promise(`${imports.type("SDKEventStream as EventStream")}<${event}>`), reader: "eventsOf", fields };
}

/** `Promise<Book>`; a union that is too long for a line has a member a line. */
function promise(type: string): string {
  const line = `Promise<${type}>`;
  const members = type.split(" | ");
  if (fits(line, "  ): ".length + " {".length) || members.length < 2 || /[<{(]/.test(type)) return line;
  return `Promise<\n${members.map((member) => `    | ${member}\n`).join("")}  >`;
}
