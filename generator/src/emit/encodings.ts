import type { PartEncoding, Schema } from "../ir.ts";
import { propertiesOf } from "../plan/bodies.ts";
import type { Plan, PlannedBody } from "../plan/model.ts";
import { isJson } from "../plan/answers.ts";
import { resolve } from "../plan/resolve.ts";
import { type RecordEntry, recordEntry } from "./text/record.ts";
import { quote } from "./text/string-literal.ts";

/** What `multipart` and `form` are told of the fields of a body: content types of parts, or styles (Encoding Object). */
export function encodingEntries({ encoder, media }: PlannedBody, plan: Plan): RecordEntry[] {
  if (encoder === "multipart") {
    return media.encoding.flatMap(({ property, contentType }) =>
      contentType === undefined ? [] : [recordEntry(property, quote(contentType))],
    );
  }
  if (encoder !== "form") return [];
  const fields = new Map(propertiesOf(plan.api, media.schema).map(({ name, schema }) => [name, schema]));
  return [...fields].flatMap(([name, schema]) => {
    const style = fieldStyle(
      media.encoding.find(({ property }) => property === name),
      schema,
      plan,
    );
    return style === undefined ? [] : [recordEntry(name, quote(style))];
  });
}

/**
 * The style of a form's field, where it is not the runtime's own. Without an encoding that says otherwise, an object is JSON
 * (OpenAPI 3.2, section 4.15.1.1: the default `contentType`).
 */
function fieldStyle(encoding: PartEncoding | undefined, schema: Schema, plan: Plan): string | undefined {
  const { style, explode, contentType } = encoding ?? {};
  if (style === undefined && explode === undefined) {
    return isObject(schema, plan) || (contentType !== undefined && isJson(contentType)) ? "json" : undefined;
  }
  if (style === "deepObject") return style;
  if (explode ?? (style ?? "form") === "form") return undefined;
  return STYLES.has(style ?? "form") ? (style ?? "form") : undefined;
}

const STYLES: ReadonlySet<string> = new Set(["form", "spaceDelimited", "pipeDelimited"]);

function isObject(schema: Schema, { api }: Plan): boolean {
  const target = resolve(api, schema);
  if (target?.kind !== "union") return target?.kind === "object" || target?.kind === "intersection";
  const members = target.members.filter(({ kind }) => kind !== "null");
  return members.every((member) => resolve(api, member)?.kind === "object");
}
