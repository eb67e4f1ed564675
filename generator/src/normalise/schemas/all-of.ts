import type { ObjectSchema, Property, RefSchema, Schema } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import type { Context } from "../context.ts";
import { at, items, texts } from "../source.ts";
import { annotationsOf, withoutAnnotations } from "./annotations.ts";
import { conflicts, inherited } from "./inheritance.ts";
import { withoutItself } from "./circular.ts";
import { GROUP } from "./keywords.ts";
import { isOpenObject, meetObjects } from "./meet.ts";
import { findProperty } from "./property.ts";
import { readSchema } from "./schema.ts";

/**
 * One schema that holds all parts at once (`allOf`, JSON Schema core 2020-12, section 10.2.1.1, and whatever stands
 * beside it). Inline objects are merged into one; where the rest are named objects that nothing contradicts, that one
 * extends them; in any other case the result is an intersection. No part is `unknown`.
 *
 * @param keywords The groups of the schema's keywords.
 */
export function composeAll(context: Context, parts: readonly Schema[], source: Source, keywords: number): Schema {
  const [alone] = parts;
  if (alone && parts.length === 1 && (keywords & GROUP.allOf) === 0) {
    if (alone.kind !== "ref" && alone.kind !== "union") return alone;
    // A reference may stand beside `required`.
    if ((keywords & GROUP.structure) === 0) {
      const [left = unknown] = withoutItself(context, parts, source);
      return left === alone ? alone : { ...left, ...annotationsOf(alone) };
    }
  }
  const telling = flatten(parts).filter((part) => part.kind !== "unknown" && !isOpenObject(part));
  const noted = parts.reduce((notes, part) => ({ ...annotationsOf(part), ...notes }), {});
  const [first, ...others] = withoutItself(context, telling, source);
  if (!first) {
    const open = parts.find(isOpenObject);
    return open ? { ...open, ...noted } : { kind: "unknown", ...noted };
  }
  const demands = keywords & GROUP.allOf || first.kind === "ref" ? requiredNames(source) : new Set<string>();
  if (others.length === 0 && parts.length === 1 && demands.size === 0) return { ...first, ...noted };

  const objects = [first, ...others].filter((part) => part.kind === "object");
  const rest = [first, ...others].filter((part) => part.kind !== "object");
  const refs = rest.filter((part) => part.kind === "ref");
  const own = tighten(context, mergeObjects(objects, source), refs, source);
  const hasOwn = own.properties.length > 0 || own.additional !== undefined || own.extends.length > 0;
  if (rest.length === 0) return { ...own, ...noted };
  if (rest.length === 1 && !hasOwn) return { ...rest[0], ...noted } as Schema;

  const bases = [...own.extends, ...refs].map((ref) => withoutAnnotations(ref));
  const extending: ObjectSchema = { ...own, extends: bases };
  if (
    refs.length === rest.length &&
    bases.every((ref) => isObjectRef(context, ref)) &&
    !conflicts(context, extending)
  ) {
    return { ...extending, ...noted };
  }
  const members = [...rest.map((part) => withoutAnnotations(part)), ...(hasOwn ? [own] : [])];
  return { kind: "intersection", members, ...noted };
}

const unknown: Schema = { kind: "unknown" };

/** Intersections inside, which `allOf` within `allOf` gives, become parts themselves; equal parts are one. */
function flatten(parts: readonly Schema[]): Schema[] {
  const seen = new Set<string>();
  return parts
    .flatMap((part): readonly Schema[] => (part.kind === "intersection" ? part.members : [part]))
    .filter((part) => {
      if (part.kind !== "ref") return true;
      if (seen.has(part.id)) return false;
      seen.add(part.id);
      return true;
    });
}

function mergeObjects(objects: readonly ObjectSchema[], source: Source): ObjectSchema {
  const none: ObjectSchema = { kind: "object", extends: [], properties: [] };
  const [first = none, ...others] = objects;
  const { additional, discriminator, ...merged } = others.reduce(meetObjects, first);
  const required = requiredNames(source);
  return {
    kind: "object",
    extends: merged.extends,
    properties: merged.properties.map((property) =>
      required.has(property.name) ? { ...property, required: true } : property,
    ),
    ...(additional ? { additional } : {}),
    ...(discriminator ? { discriminator } : {}),
  };
}

/** `required` beside `allOf`, and in its inline members, may speak of properties of any part. */
function requiredNames(source: Source): Set<string> {
  const names = new Set(texts(at(source, "required")));
  for (const member of items(at(source, "allOf"))) {
    for (const name of texts(at(member, "required"))) names.add(name);
  }
  return names;
}

/** Properties of the bases that this schema requires and they do not are said again, as required. */
function tighten(context: Context, own: ObjectSchema, refs: readonly RefSchema[], source: Source): ObjectSchema {
  const said = new Set(own.properties.map(({ name }) => name));
  const added: Property[] = [];
  for (const name of requiredNames(source)) {
    if (said.has(name)) continue;
    for (const ref of [...own.extends, ...refs]) {
      const base = context.named.get(ref.id);
      const found = base && findProperty(context, base.source, name);
      if (!found) continue;
      if (!found.required) added.push({ name, required: true, schema: readSchema(context, found.source) });
      break;
    }
  }
  return added.length === 0 ? own : { ...own, properties: [...own.properties, ...added] };
}

function isObjectRef(context: Context, ref: RefSchema): boolean {
  return inherited(context, ref.id) !== undefined;
}
