import type { MediaType, PartEncoding, PartHeader, Schema, UnnamedEncoding } from "../ir.ts";
import { propertiesOf } from "../plan/bodies.ts";
import type { Plan, PlannedBody } from "../plan/model.ts";
import { resolve } from "../plan/resolve.ts";
import { isConverted } from "./codec-expression.ts";
import { fieldStyles, fieldStyleText, isExact, isScalar } from "./parameter-style.ts";
import { bracketed } from "./text/layout.ts";
import { propertyKey } from "./text/property-key.ts";
import { record, type RecordEntry, recordEntry } from "./text/record.ts";
import { quote } from "./text/string-literal.ts";
import { type TypeContext, typeExpression } from "./type-expression.ts";

/** What `multipart`, `multipartList` and `form` are told beside the body: how its fields or parts are written. */
export function encodingArguments(body: PlannedBody, context: TypeContext, indent: string): string[] {
  const { encoder, media } = body;
  if (encoder === "form")
    return recordArgument(fieldStyles(media.schema, media.encoding, context.plan, context.imports), indent);
  if (encoder === "multipart") {
    const parts = recordArgument(partStyles(body, context), indent);
    const type = ownType(media.name, "form-data");
    return type === undefined ? parts : [...(parts.length > 0 ? parts : ["{}"]), quote(type)];
  }
  return encoder === "parts" ? listArguments(body, indent) : [];
}

/**
 * `WithPartHeaders<Upload, { file: { "X-Hash": string } }>`: a body of whose parts some may have headers; the body's own type
 * where none has.
 */
export function withPartHeaders(type: string, { encoder, media }: PlannedBody, context: TypeContext): string {
  if (encoder !== "multipart") return type;
  const fields = fieldsOf(media, context.plan);
  const parts = media.encoding.flatMap((encoding) => {
    const members = headersOf(encoding, fields, context.plan).map(
      ({ name, required, schema }) =>
        `${propertyKey(name)}${required ? "" : "?"}: ${typeExpression(schema, context, "  ")}`,
    );
    const key = propertyKey(context.plan.style.propertyName(encoding.property));
    return members.length === 0 ? [] : [`${key}: { ${members.join("; ")} }`];
  });
  if (parts.length === 0) return type;
  return `${context.imports.type("WithPartHeaders")}<${type}, { ${parts.join("; ")} }>`;
}

/** The schemas of the fields of a form, by name. */
export function fieldsOf({ schema }: MediaType, plan: Plan): ReadonlyMap<string, Schema> {
  return new Map(propertiesOf(plan.api, schema).map((property) => [property.name, property.schema]));
}

/**
 * The headers that the parts of a field may have. None where its values are not the same on the wire: what converts them does
 * not look for them beside headers.
 */
export function headersOf(
  { property, headers = [] }: PartEncoding,
  fields: ReadonlyMap<string, Schema>,
  plan: Plan,
): readonly PartHeader[] {
  const field = fields.get(property);
  return field !== undefined && isConverted(field, plan) ? [] : headers;
}

function recordArgument(entries: readonly RecordEntry[], indent: string): string[] {
  return entries.length === 0 ? [] : [record("", entries, indent)];
}

function partStyles({ media }: PlannedBody, context: TypeContext): RecordEntry[] {
  const fields = fieldsOf(media, context.plan);
  const told = new Set(media.encoding.map(({ property }) => property));
  const untold = [...fields.keys()].filter((property) => !told.has(property)).map((property) => ({ property }));
  return [...media.encoding, ...untold].flatMap((encoding) => {
    const style = partStyle(encoding, fields, context);
    return style === undefined ? [] : [recordEntry(encoding.property, style)];
  });
}

/** A style, where there is one, leaves the media type without meaning (OpenAPI 3.2, Encoding Object). */
function partStyle(
  encoding: PartEncoding,
  fields: ReadonlyMap<string, Schema>,
  { plan, imports }: TypeContext,
): string | undefined {
  const { contentType, style, explode } = encoding;
  const schema: Schema = fields.get(encoding.property) ?? { kind: "unknown" };
  const types = contentType === undefined ? undefined : quote(contentType);
  if (headersOf(encoding, fields, plan).length > 0) return `${imports.value("withHeaders")}(${types ?? ""})`;
  if (style === undefined && explode === undefined)
    return isExact(schema, plan) && hasParts(schema, plan) ? imports.value("asExactPart") : types;
  // Nothing is percent-encoded in a part, so that there is nothing to reserve.
  const written = fieldStyleText({ ...encoding, allowReserved: false }, schema, plan, imports);
  return written ?? (resolve(plan.api, schema)?.kind === "object" ? imports.value("exploded") : undefined);
}

/** Whether parts of the schema are JSON: objects, and what is more than a list of texts. */
function hasParts(schema: Schema, plan: Plan): boolean {
  const target = resolve(plan.api, schema);
  return target?.kind === "array" ? !isScalar(plan, target.items) : !isScalar(plan, schema);
}

function listArguments({ media }: PlannedBody, indent: string): string[] {
  const { prefixEncoding = [], itemEncoding = {} } = media;
  const prefix = bracketed("", "[", prefixEncoding.map(contentTypeText), "]", indent);
  const type = ownType(media.name, "mixed");
  const args = [prefix, contentTypeText(itemEncoding), type === undefined ? "undefined" : quote(type)];
  while (args.at(-1) === "undefined" || args.at(-1) === "[]") args.pop();
  return args;
}

function contentTypeText({ contentType }: UnnamedEncoding): string {
  return contentType === undefined ? "undefined" : quote(contentType);
}

/** A media type of parts that has to be said. There is none of this name for forms, whatever documents call them. */
function ownType(mediaType: string, usual: string): string | undefined {
  const [type = ""] = mediaType.toLowerCase().split(";");
  const own = /^multipart\/([\w.+-]+)$/.exec(type.trim())?.[1];
  return own === undefined || own === usual || own.includes("form") ? undefined : `multipart/${own}`;
}
