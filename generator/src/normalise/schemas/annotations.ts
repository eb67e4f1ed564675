import type { Annotations } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { member } from "../../load/pointer.ts";
import { flag, isObject, text } from "../source.ts";

/**
 * What a schema says beside its type (JSON Schema validation 2020-12, section 9; Schema Object of OpenAPI). `example`
 * of OpenAPI and `examples` of JSON Schema become one list.
 */
export function readAnnotations(source: Source): Annotations {
  const { value } = source;
  if (!isObject(value)) return {};
  const title = text(source, "title");
  const description = text(source, "description");
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(flag(source, "deprecated") ? { deprecated: true } : {}),
    ...(flag(source, "readOnly") ? { readOnly: true } : {}),
    ...(flag(source, "writeOnly") ? { writeOnly: true } : {}),
    ...(Object.hasOwn(value, "default") ? { default: value["default"] } : {}),
    ...readExamples(value),
  };
}

function readExamples(value: unknown): Annotations {
  const examples = member(value, "examples");
  if (Array.isArray(examples)) return examples.length > 0 ? { examples } : {};
  const example = member(value, "example");
  return example === undefined ? {} : { examples: [example] };
}

/** Only the annotations of a schema. */
export function annotationsOf(schema: Annotations): Annotations {
  const { title, description, deprecated, readOnly, writeOnly, examples } = schema;
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(readOnly === undefined ? {} : { readOnly }),
    ...(writeOnly === undefined ? {} : { writeOnly }),
    ...("default" in schema ? { default: schema.default } : {}),
    ...(examples === undefined ? {} : { examples }),
  };
}

/** A schema without its annotations. */
export function withoutAnnotations<T extends Annotations>(schema: T): T {
  const { title, description, deprecated, readOnly, writeOnly, default: _, examples, ...type } = schema;
  return type as T;
}
