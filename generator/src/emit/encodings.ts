import type { PlannedBody } from "../plan/model.ts";
import { fieldStyles } from "./params.ts";
import { type RecordEntry, recordEntry } from "./text/record.ts";
import { quote } from "./text/string-literal.ts";
import type { TypeContext } from "./type-expression.ts";

/** What `multipart` and `form` are told of the fields of a body: content types of parts, or styles (Encoding Object). */
export function encodingEntries({ encoder, media }: PlannedBody, context: TypeContext): RecordEntry[] {
  if (encoder === "form") return fieldStyles(media.schema, media.encoding, context);
  if (encoder !== "multipart") return [];
  return media.encoding.flatMap(({ property, contentType }) =>
    contentType === undefined ? [] : [recordEntry(property, quote(contentType))],
  );
}
