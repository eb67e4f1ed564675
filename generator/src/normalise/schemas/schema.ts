import type { Schema } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { type Context, report } from "../context.ts";
import { type JsonObject, isObject } from "../../json-object.ts";
import { at, items } from "../source.ts";
import { composeAll } from "./all-of.ts";
import { readAnnotations } from "./annotations.ts";
import { readDiscriminator } from "./discriminator.ts";
import { COMPOSING, GROUP, keywordsOf } from "./keywords.ts";
import { refer, referDynamically } from "./named.ts";
import { discriminated, inheritanceDiscriminator, listedSubtypes } from "./subtypes.ts";
import { type OwnType, readTypes } from "./type.ts";
import { readUnion, withNull } from "./union.ts";

/**
 * One schema, of whatever version (Schema Object of OpenAPI 3.0, 3.1 and 3.2). Never fails: what is broken is
 * reported and becomes `unknown`.
 *
 * @param inherited The `type` of the schema around a member of its `oneOf` or `anyOf`, which holds for a member that
 *   says none.
 */
export function readSchema(context: Context, source: Source, inherited?: unknown): Schema {
  const { value } = source;
  if (value === true) return { kind: "unknown" };
  if (value === false) return { kind: "never" };
  if (!isObject(value)) {
    const message = "A schema is wanted here.";
    report(context, source.place, { severity: "warning", code: "schema/not-a-schema", message });
    return { kind: "unknown" };
  }
  const keywords = keywordsOf(value);
  const own = readTypes(context, source as ObjectSource, keywords, inherited);
  let schema: Schema =
    keywords & COMPOSING ? compose(context, source, keywords, own) : (own.schema ?? { kind: "unknown" });
  if (keywords & GROUP.discriminator) schema = withInheritance(context, source, schema);
  if (keywords & GROUP.annotation) schema = { ...schema, ...readAnnotations(source as ObjectSource) };
  return own.nullable ? withNull(schema) : schema;
}

type ObjectSource = Source & { readonly value: JsonObject };

/** What a schema is composed of, with its own type. */
function compose(context: Context, source: Source, keywords: number, own: OwnType): Schema {
  const parts = readParts(context, source, keywords, own.types);
  // A type alone adds nothing to what the schema is composed of; with structure, it is one more part.
  if (own.schema && (parts.length === 0 || keywords & GROUP.structure)) parts.push(own.schema);
  const told = keywords & GROUP.allOf ? discriminated(context, source) : undefined;
  if (told) parts.push(told);
  return composeAll(context, parts, source, keywords);
}

/** An object that others extend keeps what tells them apart. */
function withInheritance(context: Context, source: Source, schema: Schema): Schema {
  const declared = schema.kind === "object" ? inheritanceDiscriminator(source) : undefined;
  const read = declared && readDiscriminator(context, declared, []);
  if (!read || schema.kind !== "object") return schema;
  const listed = listedSubtypes(context, source, declared);
  return { ...schema, discriminator: { ...read, mapping: [...read.mapping, ...listed] } };
}

/** The `$ref`, `allOf`, `oneOf` and `anyOf` of a schema, each a part that holds at the same time as the others. */
function readParts(context: Context, source: Source, keywords: number, type: unknown): Schema[] {
  const parts: Schema[] = [];
  if (keywords & GROUP.reference) {
    if (typeof (source.value as { $ref?: unknown }).$ref === "string") {
      parts.push(refer(context, source) ?? { kind: "unknown" });
    }
    const dynamic = at(source, "$dynamicRef");
    if (dynamic && !at(source, "$ref")) parts.push(referDynamically(context, dynamic) ?? { kind: "unknown" });
  }
  if (keywords & GROUP.allOf) {
    for (const member of items(at(source, "allOf"))) parts.push(readSchema(context, member));
  }
  if ((keywords & GROUP.alternatives) === 0) return parts;
  const discriminator = at(source, "discriminator");
  for (const key of ["oneOf", "anyOf"]) {
    const members = items(at(source, key));
    if (members.length === 0) continue;
    const read = members.map((member) => ({ source: member, schema: readSchema(context, member, type) }));
    const union = readUnion(read);
    if (!union) continue;
    const found =
      discriminator && union.kind === "union" ? readDiscriminator(context, discriminator, union.members) : undefined;
    parts.push(found && union.kind === "union" ? { ...union, discriminator: found } : union);
  }
  return parts;
}
