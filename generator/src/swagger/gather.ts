import type { Place } from "../ir.ts";
import { isObject, type JsonObject } from "../json-object.ts";
import type { Document } from "../load/document.ts";
import { child, member, tokens } from "../load/pointer.ts";
import { resolve } from "../load/resolve.ts";

/** Kinds of Swagger 2.0 objects that may be references, and those that hold them. */
type Kind = "swagger" | "pathItem" | "operation" | "parameter" | "response" | "schema";

interface Member {
  readonly kind: Kind;
  /** Whether the member holds one, or a list or an object of some. */
  readonly many: boolean;
}

const one = (kind: Kind): Member => ({ kind, many: false });
const many = (kind: Kind): Member => ({ kind, many: true });

const grammar: { readonly [kind in Kind]: ReadonlyMap<string, Member> } = {
  swagger: new Map([
    ["paths", many("pathItem")],
    ["definitions", many("schema")],
    ["parameters", many("parameter")],
    ["responses", many("response")],
  ]),
  pathItem: new Map([
    ["parameters", many("parameter")],
    ...["get", "put", "post", "delete", "options", "head", "patch"].map(
      (method) => [method, one("operation")] as const,
    ),
  ]),
  operation: new Map([
    ["parameters", many("parameter")],
    ["responses", many("response")],
  ]),
  parameter: new Map([["schema", one("schema")]]),
  response: new Map([["schema", one("schema")]]),
  schema: new Map([
    ...["properties", "allOf", "anyOf", "oneOf"].map((key) => [key, many("schema")] as const),
    ...["items", "additionalProperties", "not"].map((key) => [key, one("schema")] as const),
  ]),
};

/** References within references that are followed into other files. */
const deepest = 50;

/**
 * A Swagger 2.0 document of many files as one: schemas of other files become definitions, named as their files name them;
 * path items, parameters and responses stand where they are referred to. What leads nowhere stays a reference.
 */
export function gather(document: Document): unknown {
  const { root } = document;
  const definitions = member(root.value, "definitions");
  const gathering: Gathering = {
    document,
    names: new Map(),
    taken: new Set(isObject(definitions) ? Object.keys(definitions) : []),
    pending: [],
  };
  const gathered = copy(gathering, root.value, "swagger", { file: root.name, pointer: "" }, 0);
  const added: [string, unknown][] = [];
  for (let next = gathering.pending.shift(); next; next = gathering.pending.shift()) {
    added.push([next.name, copy(gathering, next.value, "schema", next.place, 0)]);
  }
  if (added.length === 0 || !isObject(gathered)) return gathered;
  const own = member(gathered, "definitions");
  return { ...gathered, definitions: Object.fromEntries([...Object.entries(isObject(own) ? own : {}), ...added]) };
}

interface Gathering {
  readonly document: Document;
  /** The definitions that schemas of other files have become, by where they stood. */
  readonly names: Map<string, string>;
  readonly taken: Set<string>;
  readonly pending: { readonly name: string; readonly value: unknown; readonly place: Place }[];
}

function copy(gathering: Gathering, value: unknown, kind: Kind, place: Place, depth: number): unknown {
  if (!isObject(value)) return value;
  const reference = member(value, "$ref");
  if (typeof reference === "string") return copyReference(gathering, value, reference, kind, place, depth);
  return mapped(value, place, (inner, key, at) => {
    const held = grammar[kind].get(key);
    if (held === undefined) return inner;
    if (Array.isArray(inner)) {
      return inner.map((item: unknown, index) => copy(gathering, item, held.kind, below(at, index), depth));
    }
    if (!held.many || !isObject(inner)) return copy(gathering, inner, held.kind, at, depth);
    return mapped(inner, at, (each, _, where) => copy(gathering, each, held.kind, where, depth));
  });
}

function copyReference(
  gathering: Gathering,
  value: JsonObject,
  reference: string,
  kind: Kind,
  place: Place,
  depth: number,
): unknown {
  const { document } = gathering;
  const found = resolve(document, reference, place);
  if (!found.ok || depth > deepest) return value;
  const { target } = found;
  if (target.place.file === document.root.name) return { ...value, $ref: `#${target.place.pointer}` };
  if (kind === "schema") return { ...value, $ref: `#${child("/definitions", nameOf(gathering, target))}` };
  const { $ref: _, ...beside } = value;
  const copied = copy(gathering, target.value, kind, target.place, depth + 1);
  return isObject(copied) ? { ...copied, ...beside } : copied;
}

/** The name of the definition that a schema of another file becomes: its key there, or the name of its file. */
function nameOf(gathering: Gathering, { value, place }: { readonly value: unknown; readonly place: Place }): string {
  const key = `${place.file}#${place.pointer}`;
  const known = gathering.names.get(key);
  if (known !== undefined) return known;
  const own = tokens(place.pointer).at(-1);
  const wanted = own || (place.file.split("/").at(-1) ?? "").replace(/\.[^.]*$/, "") || "Schema";
  let name = wanted;
  for (let count = 2; gathering.taken.has(name); count++) name = `${wanted}${count}`;
  gathering.taken.add(name);
  gathering.names.set(key, name);
  gathering.pending.push({ name, value, place });
  return name;
}

function mapped(value: JsonObject, place: Place, map: (inner: unknown, key: string, at: Place) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, map(inner, key, below(place, key))]));
}

function below({ file, pointer }: Place, token: string | number): Place {
  return { file, pointer: child(pointer, token) };
}
