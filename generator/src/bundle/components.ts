import type { Place } from "../ir.ts";
import type { Document, Source } from "../load/document.ts";
import { placeName } from "../load/place-name.ts";
import { child, member, tokens } from "../load/pointer.ts";
import { follow, isPureReference } from "./follow.ts";
import { type Kind, sections } from "./grammar.ts";

/** The components of a bundle: those of the root, and those that things of other files become. */
export interface Components {
  /** Names of things of other files, by kind and place: `schema books.yaml#/Book`. */
  readonly names: Map<string, string>;
  readonly taken: Map<Kind, Set<string>>;
  /** Things that have a name already and are yet to be copied, in the order they were first referred to. */
  readonly pending: Pending[];
}

interface Pending {
  readonly kind: Kind;
  readonly name: string;
  readonly source: Source;
}

/** Names of the root's own components are taken; one that only stands for a thing of another file names that thing. */
export function adoptComponents(document: Document): Components {
  const components: Components = { names: new Map(), taken: new Map(), pending: [] };
  const { root } = document;
  const held = member(root.value, "components");
  for (const [kind, section] of Object.entries(sections) as [Kind, string][]) {
    const entries = member(held, section);
    const names = typeof entries === "object" && entries !== null ? Object.keys(entries) : [];
    components.taken.set(kind, new Set(names));
    for (const name of names) {
      const value = member(entries, name);
      if (!isPureReference(value)) continue;
      const place = { file: root.name, pointer: child(`/components/${section}`, name) };
      // What leads nowhere is told when it is copied.
      const target = follow(document, [], { value, place });
      if (!target || target.place.file === root.name) continue;
      const key = keyOf(kind, target.place);
      if (!components.names.has(key)) components.names.set(key, name);
    }
  }
  return components;
}

/** The name of the root's component that stands right at a place, or `undefined`. */
export function nameOfComponent(document: Document, kind: Kind, place: Place): string | undefined {
  if (place.file !== document.root.name) return undefined;
  const [first, section, name, ...more] = tokens(place.pointer);
  return first === "components" && section === sections[kind] && more.length === 0 ? name : undefined;
}

/** The reference to a thing, which becomes a component when it stands in another file than the root. */
export function referenceTo(components: Components, document: Document, kind: Kind, target: Source): string {
  if (target.place.file === document.root.name) return `#${encodeURI(target.place.pointer)}`;
  const key = keyOf(kind, target.place);
  let name = components.names.get(key);
  if (name === undefined) {
    name = claimName(components, kind, placeName(target.place));
    components.names.set(key, name);
    components.pending.push({ kind, name, source: target });
  }
  return `#${encodeURI(child(`/components/${sections[kind] ?? ""}`, name))}`;
}

/** The key of a thing in {@link Components.names}. */
export function keyOf(kind: Kind, place: Place): string {
  return `${kind} ${place.file}#${place.pointer}`;
}

function claimName(components: Components, kind: Kind, wanted: string): string {
  const taken = components.taken.get(kind) ?? new Set<string>();
  components.taken.set(kind, taken);
  const base = wanted.replace(/[^\w.-]/g, "_");
  let name = base;
  for (let number = 2; taken.has(name); number++) name = `${base}_${number}`;
  taken.add(name);
  return name;
}
