import { type Diagnostic, GenerateError } from "../diagnostics.ts";
import type { Place } from "../ir.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import type { Document } from "../load/document.ts";
import { load, type LoadOptions } from "../load/load.ts";
import { locator, withPositions } from "../load/locate.ts";
import { child, member } from "../load/pointer.ts";
import { adoptComponents, type Components, keyOf, nameOfComponent, referenceTo } from "./components.ts";
import { follow } from "./follow.ts";
import { grammar, type Kind, type Member, sections } from "./grammar.ts";

/**
 * One self-contained OpenAPI document of a document of many files. What other files hold becomes a component of its
 * kind, named as the files name it, a number added where two would be the same; path items, for which older versions
 * have no components, are copied to where they are used. Everything else, extensions included, stays as it is. The
 * same files always give the same document, in the same order.
 *
 * @throws GenerateError when the document cannot be read or a reference leads nowhere.
 */
export async function bundle(input: string, options?: LoadOptions): Promise<object> {
  const document = await load(input, options);
  const { value, diagnostics } = bundleDocument(document);
  if (diagnostics.length > 0) throw new GenerateError(withPositions(diagnostics, locator(document)));
  return value;
}

/** The same of a document that is read already: references that lead nowhere stay, and each is an error. */
export function bundleDocument(document: Document): {
  readonly value: JsonObject;
  readonly diagnostics: readonly Diagnostic[];
} {
  const components = adoptComponents(document);
  const bundling: Bundling = { document, diagnostics: [], components, open: new Set() };
  return { value: copyAll(bundling), diagnostics: bundling.diagnostics };
}

interface Bundling {
  readonly document: Document;
  readonly diagnostics: Diagnostic[];
  readonly components: Components;
  /** Path items that are being copied, since a callback may lead back to one. */
  readonly open: Set<string>;
}

/** The root, then the components that copying it asks for, and those that they ask for. */
function copyAll(bundling: Bundling): JsonObject {
  const { root } = bundling.document;
  const copied = copy(bundling, root.value, "openapi", { file: root.name, pointer: "" }) as JsonObject;
  const components = new Map(Object.entries((copied["components"] ?? {}) as JsonObject));
  const { pending } = bundling.components;
  for (let next = pending.shift(); next; next = pending.shift()) {
    const section = sections[next.kind] ?? "";
    const content = copy(bundling, next.source.value, next.kind, next.source.place);
    const known = (components.get(section) ?? {}) as JsonObject;
    components.set(section, Object.fromEntries([...Object.entries(known), [next.name, content]]));
  }
  if (components.size === 0) return copied;
  return Object.fromEntries([...Object.entries(copied), ["components", Object.fromEntries(components)]]);
}

function copy(bundling: Bundling, value: unknown, kind: Kind, place: Place): unknown {
  if (!isObject(value)) return value;
  if (typeof member(value, "$ref") === "string") return copyReference(bundling, value, kind, place);
  return mapMembers(value, place, (inner, key, at) => copyMember(bundling, key, inner, kind, at));
}

function copyMember(bundling: Bundling, key: string, value: unknown, kind: Kind, place: Place): unknown {
  if (kind === "schema" && key === "discriminator") return copyDiscriminator(bundling, value, place);
  const held = heldBy(kind, key);
  if (!held) return value;
  if (Array.isArray(value)) {
    if (held.as === "one" || held.as === "map") return value;
    return value.map((item: unknown, index) => copy(bundling, item, held.kind, below(place, index)));
  }
  if (held.as !== "map" || !isObject(value)) return copy(bundling, value, held.kind, place);
  // Extensions may stand in these maps; names of properties and headers may only look like one.
  const named = held.kind === "schema" || held.kind === "header";
  return mapMembers(value, place, (inner, name, at) =>
    name.startsWith("x-") && !named ? inner : copy(bundling, inner, held.kind, at),
  );
}

function heldBy(kind: Kind, key: string): Member | undefined {
  if (kind === "callback") return key.startsWith("x-") ? undefined : { kind: "pathItem", as: "one" };
  return Object.hasOwn(grammar[kind], key) ? grammar[kind][key] : undefined;
}

function copyReference(bundling: Bundling, value: JsonObject, kind: Kind, place: Place): unknown {
  const target = follow(bundling.document, bundling.diagnostics, { value, place });
  if (!target) return value;
  const name = nameOfComponent(bundling.document, kind, place);
  if (name !== undefined && name === bundling.components.names.get(keyOf(kind, target.place))) {
    return copy(bundling, target.value, kind, target.place);
  }
  const { $ref: _, ...rest } = value;
  const beside = mapMembers(rest, place, (inner, key, at) => copyMember(bundling, key, inner, kind, at));
  const key = keyOf(kind, target.place);
  if (kind === "pathItem" && !bundling.open.has(key)) {
    bundling.open.add(key);
    const item = copy(bundling, target.value, kind, target.place) as JsonObject;
    bundling.open.delete(key);
    return { ...item, ...beside };
  }
  return { $ref: referenceTo(bundling.components, bundling.document, kind, target), ...beside };
}

function copyDiscriminator(bundling: Bundling, value: unknown, place: Place): unknown {
  if (!isObject(value)) return value;
  return mapMembers(value, place, (inner, key, at) => {
    if (key === "defaultMapping") return copyTarget(bundling, inner, at);
    if (key !== "mapping" || !isObject(inner)) return inner;
    return mapMembers(inner, at, (target, _, where) => copyTarget(bundling, target, where));
  });
}

/** A schema as a discriminator names it: by the name of a component, which stays, or by a reference. */
function copyTarget(bundling: Bundling, target: unknown, place: Place): unknown {
  if (typeof target !== "string" || !/[#/]|\.(?:ya?ml|json)$/.test(target)) return target;
  const found = follow(bundling.document, bundling.diagnostics, { value: { $ref: target }, place });
  return found ? referenceTo(bundling.components, bundling.document, "schema", found) : target;
}

function mapMembers(
  value: JsonObject,
  place: Place,
  map: (inner: unknown, key: string, at: Place) => unknown,
): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, map(inner, key, below(place, key))]));
}

function below(place: Place, token: string | number): Place {
  return { file: place.file, pointer: child(place.pointer, token) };
}
