import type { Document, SourceFile, Source } from "./document.ts";
import { child, member } from "./pointer.ts";

/** What the parts of a document call themselves, apart from where they stand. */
export interface Identifiers {
  /** Parts that have a URI: files by `$self`, schemas by `$id`. */
  readonly resources: ReadonlyMap<string, Source>;
  /** The URI that references at a place are relative to. */
  readonly baseAt: (file: string, pointer: string) => string;
  /** `$anchor` and `$dynamicAnchor` by name, in the order of the document. */
  readonly anchors: ReadonlyMap<string, readonly Source[]>;
}

const known = new WeakMap<Document, Identifiers>();

/**
 * Finds `$self` (OpenAPI 3.2), `$id`, `$anchor` and `$dynamicAnchor` (JSON Schema core 2020-12, section 8.2). Files
 * whose text has none of them are not looked through.
 */
export function identifiersOf(document: Document): Identifiers {
  const found = known.get(document) ?? findIdentifiers(document);
  known.set(document, found);
  return found;
}

/** A schema with an `$id`, or a file: what pointers and relative references inside of it are relative to. */
interface Scope {
  readonly pointer: string;
  readonly base: string;
}

function findIdentifiers(document: Document): Identifiers {
  const resources = new Map<string, Source>();
  const anchors = new Map<string, Source[]>();
  const scopes = new Map<string, Scope[]>();
  for (const file of document.files.values()) scopes.set(file.name, scopesOf(file, resources, anchors));
  return {
    resources,
    anchors,
    baseAt: (file, pointer) => {
      const inside = scopes.get(file)?.findLast((scope) => isBelow(pointer, scope.pointer));
      return inside?.base ?? fileBase(file);
    },
  };
}

/** Whether a text has any of the keywords, or something like them. Looked for in one go, as texts may be large. */
function mayIdentify(text: string): boolean {
  for (let at = text.indexOf("$"); at !== -1; at = text.indexOf("$", at + 1)) {
    if (/^(?:id|anchor|dynamicAnchor)/.test(text.slice(at + 1, at + 14))) return true;
  }
  return false;
}

function scopesOf(file: SourceFile, resources: Map<string, Source>, anchors: Map<string, Source[]>): Scope[] {
  const root: Source = { value: file.value, place: { file: file.name, pointer: "" } };
  const self = member(file.value, "$self");
  const base = typeof self === "string" ? uri(self, fileBase(file.name)) : fileBase(file.name);
  if (base !== fileBase(file.name)) resources.set(base, root);
  const scopes: Scope[] = [{ pointer: "", base }];
  if (!file.overlaid && !mayIdentify(file.text)) return scopes;
  const pending: { source: Source; base: string }[] = [{ source: root, base }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value, place } = next.source;
    if (typeof value !== "object" || value === null) continue;
    let inner = next.base;
    const id = member(value, "$id");
    if (typeof id === "string" && !id.startsWith("#")) {
      inner = uri(id, next.base);
      if (!resources.has(inner)) resources.set(inner, next.source);
      scopes.push({ pointer: place.pointer, base: inner });
    }
    for (const key of ["$anchor", "$dynamicAnchor"]) {
      const name = member(value, key);
      if (typeof name === "string") anchors.set(name, [...(anchors.get(name) ?? []), next.source]);
    }
    for (const [key, held] of Object.entries(value).toReversed()) {
      if (typeof held !== "object" || held === null) continue;
      pending.push({
        source: { value: held, place: { file: place.file, pointer: child(place.pointer, key) } },
        base: inner,
      });
    }
  }
  return scopes.sort((a, b) => a.pointer.length - b.pointer.length);
}

/** Whether a pointer leads to what another points at, or into it. */
function isBelow(pointer: string, above: string): boolean {
  return pointer === above || pointer.startsWith(`${above}/`);
}

function fileBase(name: string): string {
  return URL.canParse(name) ? name : `file:///${name.replaceAll("\\", "/")}`;
}

/** A URI without its fragment; the base itself where the reference is none. */
export function uri(reference: string, base: string): string {
  if (!URL.canParse(reference, base)) return base;
  const url = new URL(reference, base);
  url.hash = "";
  return url.href;
}
