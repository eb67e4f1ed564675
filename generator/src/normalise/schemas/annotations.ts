import type { Annotations } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import type { Draft } from "../draft.ts";
import type { JsonObject } from "../../json-object.ts";
import { flag, text } from "../source.ts";

/**
 * What a schema says beside its type (JSON Schema validation 2020-12, section 9; Schema Object of OpenAPI). `example`
 * of OpenAPI and `examples` of JSON Schema become one list.
 */
export function readAnnotations(source: Source & { readonly value: JsonObject }): Annotations {
  const { value } = source;
  const found: Draft<Annotations> = {};
  const title = text(source, "title");
  if (title !== undefined) found.title = title;
  const description = text(source, "description");
  if (description !== undefined) found.description = description;
  if (flag(source, "deprecated")) found.deprecated = true;
  if (flag(source, "readOnly")) found.readOnly = true;
  if (flag(source, "writeOnly")) found.writeOnly = true;
  if (Object.hasOwn(value, "default")) found.default = value["default"];
  const examples = readExamples(value);
  if (examples.length > 0) found.examples = examples;
  return found;
}

function readExamples({ examples, example }: JsonObject): readonly unknown[] {
  if (Array.isArray(examples)) return examples;
  return example === undefined ? [] : [example];
}

/** Only the annotations of a schema. */
export function annotationsOf(schema: Annotations): Annotations {
  const { title, description, deprecated, readOnly, writeOnly, examples } = schema;
  const found: Draft<Annotations> = {};
  if (title !== undefined) found.title = title;
  if (description !== undefined) found.description = description;
  if (deprecated !== undefined) found.deprecated = deprecated;
  if (readOnly !== undefined) found.readOnly = readOnly;
  if (writeOnly !== undefined) found.writeOnly = writeOnly;
  if ("default" in schema) found.default = schema.default;
  if (examples !== undefined) found.examples = examples;
  return found;
}

/** A schema without its annotations; itself where it has none. */
export function withoutAnnotations<T extends Annotations>(schema: T): T {
  if (!isAnnotated(schema)) return schema;
  const { title, description, deprecated, readOnly, writeOnly, default: _, examples, ...type } = schema;
  return type as T;
}

function isAnnotated(schema: Annotations): boolean {
  for (const key in schema) if (names.has(key)) return true;
  return false;
}

const names: ReadonlySet<string> = new Set<keyof Annotations>([
  "title",
  "description",
  "deprecated",
  "readOnly",
  "writeOnly",
  "default",
  "examples",
]);
