import type { Api, MediaType, Operation, Property, RequestBody, Schema, SchemaId } from "../ir.ts";
import { facesOf, isJson } from "./answers.ts";
import type { PlannedBody } from "./model.ts";
import { resolve } from "./resolve.ts";

/** The media type of a request body that the client sends, and what writes it: JSON before forms before records before raw bytes. */
export function chooseBody(
  api: Api,
  body: RequestBody,
): { media: MediaType; encoder: PlannedBody["encoder"] } | undefined {
  for (const [encoder, accepts] of ENCODERS) {
    const media = body.content.find(accepts);
    if (media === undefined || (encoder === "json" && wantsForm(api, media, body))) continue;
    if (canWrite(api, encoder, media.schema)) return { media, encoder };
    return { media, encoder: encoder === "multipart" && isList(api, media.schema) ? "parts" : "binary" };
  }
  return undefined;
}

/** Files have no place in JSON: where there is a form for the same, it is the form. */
function wantsForm(api: Api, { schema }: MediaType, { content }: RequestBody): boolean {
  const isFile = (part: Schema): boolean => {
    const target = resolve(api, part);
    return target?.kind === "array" ? isFile(target.items) : target?.kind === "binary";
  };
  return (
    content.some(({ name }) => /^multipart\//i.test(name)) &&
    propertiesOf(api, schema).some((property) => isFile(property.schema))
  );
}

/** A file is sent as it is whatever its media type, and a form that the document describes as text as that text. */
function canWrite(api: Api, encoder: PlannedBody["encoder"], schema: Schema): boolean {
  const { kind } = resolve(api, schema) ?? { kind: "unknown" };
  if (encoder === "json") return kind !== "binary";
  return encoder === "binary" || (encoder === "records" ? kind !== "unknown" : hasFields(api, schema));
}

function hasFields(api: Api, schema: Schema): boolean {
  const target = resolve(api, schema);
  if (target?.kind === "union") return target.members.every((member) => hasFields(api, member));
  return target?.kind === "object" || target?.kind === "intersection";
}

/** The parts of a multipart body that have no names (OpenAPI 3.2, Media Type Object). */
function isList(api: Api, schema: Schema): boolean {
  const kind = resolve(api, schema)?.kind;
  return kind === "array" || kind === "tuple";
}

const ENCODERS: readonly (readonly [PlannedBody["encoder"], (media: MediaType) => boolean])[] = [
  ["json", ({ name, sequence }) => sequence === undefined && isJson(name)],
  ["multipart", ({ name }) => /^multipart\//i.test(name)],
  ["form", ({ name }) => /^application\/x-www-form-urlencoded/i.test(name)],
  ["records", ({ sequence }) => sequence !== undefined && sequence !== "events"],
  ["binary", () => true],
];

/**
 * The name of the boolean in the request that asks for a stream, where the operation can answer with one. The methods
 * set it, so that it never contradicts how the answer is read.
 */
export function streamFlag(api: Api, operation: Operation): string | undefined {
  if (operation.body === undefined || facesOf(operation).stream === undefined) return undefined;
  const chosen = chooseBody(api, operation.body);
  if (chosen === undefined || !FLAGGED.has(chosen.encoder)) return undefined;
  const name = operation.stream?.flag ?? "stream";
  const property = propertiesOf(api, chosen.media.schema).find((candidate) => candidate.name === name);
  return property !== undefined && isBoolean(property.schema) ? name : undefined;
}

/** Bodies that are one object, to which a property can be added. */
const FLAGGED: ReadonlySet<PlannedBody["encoder"]> = new Set(["json", "multipart", "form"]);

function isBoolean(schema: Schema): boolean {
  switch (schema.kind) {
    case "boolean":
      return true;
    case "literal":
      return typeof schema.value === "boolean";
    case "enum":
      return schema.values.every((value) => typeof value === "boolean");
    case "union":
      return schema.members.every((member) => member.kind === "null" || isBoolean(member));
    default:
      return false;
  }
}

/** The properties an object has, its bases' first. Empty for what is no object. */
export function propertiesOf(api: Api, schema: Schema, seen: ReadonlySet<SchemaId> = new Set()): readonly Property[] {
  if (schema.kind === "ref") {
    if (seen.has(schema.id)) return [];
    const target = resolve(api, schema);
    if (target?.kind === "object" && target.extends.length === 0) return target.properties;
    return target === undefined ? [] : propertiesOf(api, target, new Set([...seen, schema.id]));
  }
  if (schema.kind === "intersection") return schema.members.flatMap((member) => propertiesOf(api, member, seen));
  if (schema.kind !== "object") return [];
  if (schema.extends.length === 0) return schema.properties;
  return [...schema.extends.flatMap((base) => propertiesOf(api, base, seen)), ...schema.properties];
}
