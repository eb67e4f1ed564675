import { type Diagnostic, GenerateError } from "../diagnostics.ts";
import type { Place } from "../ir.ts";
import type { Document, Source } from "../load/document.ts";
import { load, type LoadOptions } from "../load/load.ts";
import { locator, withPositions } from "../load/locate.ts";
import { placeName } from "../load/place-name.ts";
import { child, member } from "../load/pointer.ts";
import { resolve } from "../load/resolve.ts";
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
  const bundler = new Bundler(document);
  const result = bundler.bundle();
  if (bundler.diagnostics.length > 0) throw new GenerateError(withPositions(bundler.diagnostics, locator(document)));
  return result;
}

/** A component to be: its name is decided when it is first referred to, its content when its turn comes. */
interface Pending {
  readonly kind: Kind;
  readonly name: string;
  readonly source: Source;
}

type JsonObject = { readonly [key: string]: unknown };

/** References to references that are followed before they count as a cycle. */
const maxChain = 100;

class Bundler {
  readonly diagnostics: Diagnostic[] = [];
  readonly #document: Document;
  /** Components by kind and place, as `schema books.yaml#/Book`. */
  readonly #names = new Map<string, string>();
  readonly #taken = new Map<Kind, Set<string>>();
  readonly #pending: Pending[] = [];
  /** Path items that are being copied, since a callback may lead back to one. */
  readonly #open = new Set<string>();

  constructor(document: Document) {
    this.#document = document;
  }

  bundle(): object {
    const { root } = this.#document;
    this.#adoptComponents();
    const copied = this.#copy(root.value, "openapi", { file: root.name, pointer: "" }) as JsonObject;
    const components = new Map(Object.entries((copied["components"] ?? {}) as JsonObject));
    for (let next = this.#pending.shift(); next; next = this.#pending.shift()) {
      const section = sections[next.kind] ?? "";
      const content = this.#copy(next.source.value, next.kind, next.source.place);
      const known = (components.get(section) ?? {}) as JsonObject;
      components.set(section, Object.fromEntries([...Object.entries(known), [next.name, content]]));
    }
    if (components.size === 0) return copied;
    return Object.fromEntries([...Object.entries(copied), ["components", Object.fromEntries(components)]]);
  }

  /** Names of the root's own components are taken; one that only stands for an object of another file names that object. */
  #adoptComponents(): void {
    const { root } = this.#document;
    const components = member(root.value, "components");
    for (const [kind, section] of Object.entries(sections) as [Kind, string][]) {
      const entries = member(components, section);
      const names = typeof entries === "object" && entries !== null ? Object.keys(entries) : [];
      this.#taken.set(kind, new Set(names));
      for (const name of names) {
        const place = { file: root.name, pointer: child(`/components/${section}`, name) };
        const target = isPureReference(member(entries, name)) && this.#follow({ value: member(entries, name), place });
        if (target && target.place.file !== root.name && !this.#names.has(keyOf(kind, target.place))) {
          this.#names.set(keyOf(kind, target.place), name);
        }
      }
    }
  }

  #copy(value: unknown, kind: Kind, place: Place): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const reference = member(value, "$ref");
    if (typeof reference === "string") return this.#copyReference(value as JsonObject, kind, place);
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        this.#copyMember(key, inner, kind, { file: place.file, pointer: child(place.pointer, key) }),
      ]),
    );
  }

  #copyMember(key: string, value: unknown, kind: Kind, place: Place): unknown {
    if (kind === "schema" && key === "discriminator") return this.#copyDiscriminator(value, place);
    const held: Member | undefined =
      kind === "callback" && !key.startsWith("x-")
        ? { kind: "pathItem", as: "one" }
        : Object.hasOwn(grammar[kind], key)
          ? grammar[kind][key]
          : undefined;
    if (!held) return value;
    if (Array.isArray(value)) {
      if (held.as === "one" || held.as === "map") return value;
      return value.map((item: unknown, index) =>
        this.#copy(item, held.kind, { file: place.file, pointer: child(place.pointer, index) }),
      );
    }
    if (held.as !== "map" || typeof value !== "object" || value === null) return this.#copy(value, held.kind, place);
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        name.startsWith("x-") && held.kind !== "schema" && held.kind !== "header"
          ? inner
          : this.#copy(inner, held.kind, { file: place.file, pointer: child(place.pointer, name) }),
      ]),
    );
  }

  #copyReference(value: JsonObject, kind: Kind, place: Place): unknown {
    const target = this.#follow({ value, place });
    if (!target) return value;
    const { $ref: _, ...beside } = value;
    const siblings = this.#copy(beside, kind, place) as JsonObject;
    const own = this.#ownComponent(kind, place);
    if (own !== undefined && own === this.#names.get(keyOf(kind, target.place))) {
      return this.#copy(target.value, kind, target.place);
    }
    if (kind === "pathItem" && !this.#open.has(keyOf(kind, target.place))) {
      this.#open.add(keyOf(kind, target.place));
      const copied = this.#copy(target.value, kind, target.place) as JsonObject;
      this.#open.delete(keyOf(kind, target.place));
      return { ...copied, ...siblings };
    }
    return { $ref: this.#pointerTo(kind, target), ...siblings };
  }

  /** The component name under which the root has what stands at a place, when it stands right there. */
  #ownComponent(kind: Kind, place: Place): string | undefined {
    const prefix = `/components/${sections[kind] ?? ""}/`;
    if (place.file !== this.#document.root.name || !place.pointer.startsWith(prefix)) return undefined;
    const name = place.pointer.slice(prefix.length);
    return name.includes("/") ? undefined : name.replaceAll("~1", "/").replaceAll("~0", "~");
  }

  #copyDiscriminator(value: unknown, place: Place): unknown {
    if (typeof value !== "object" || value === null) return value;
    const mapping = member(value, "mapping");
    const fallback = member(value, "defaultMapping");
    const entries = typeof mapping === "object" && mapping !== null ? Object.entries(mapping) : undefined;
    const at = (token: string, pointer: string = place.pointer): Place => ({
      file: place.file,
      pointer: child(pointer, token),
    });
    return {
      ...value,
      ...(entries && {
        mapping: Object.fromEntries(
          entries.map(([key, target]) => [key, this.#copyTarget(target, at(key, `${place.pointer}/mapping`))]),
        ),
      }),
      ...(fallback !== undefined && { defaultMapping: this.#copyTarget(fallback, at("defaultMapping")) }),
    };
  }

  /** A schema as a discriminator names it: by the name of a component, which stays, or by a reference. */
  #copyTarget(target: unknown, place: Place): unknown {
    if (typeof target !== "string" || !/[#/]|\.(?:ya?ml|json)$/.test(target)) return target;
    const found = this.#follow({ value: { $ref: target }, place });
    return found ? this.#pointerTo("schema", found) : target;
  }

  /** The reference to an object, which becomes a component when it stands in another file than the root. */
  #pointerTo(kind: Kind, target: Source): string {
    if (target.place.file === this.#document.root.name) return `#${encodeURI(target.place.pointer)}`;
    const key = keyOf(kind, target.place);
    let name = this.#names.get(key);
    if (name === undefined) {
      name = this.#claim(kind, placeName(target.place));
      this.#names.set(key, name);
      this.#pending.push({ kind, name, source: target });
    }
    return `#${encodeURI(child(`/components/${sections[kind] ?? ""}`, name))}`;
  }

  #claim(kind: Kind, wanted: string): string {
    const taken = this.#taken.get(kind) ?? new Set<string>();
    this.#taken.set(kind, taken);
    const base = wanted.replace(/[^\w.-]/g, "_");
    let name = base;
    for (let number = 2; taken.has(name); number++) name = `${base}_${number}`;
    taken.add(name);
    return name;
  }

  /** Where a reference leads, past references of other files that say nothing else. */
  #follow(source: Source): Source | undefined {
    let current = source;
    for (let hops = 0; hops < maxChain; hops++) {
      const found = resolve(this.#document, String(member(current.value, "$ref")), current.place);
      if (!found.ok) {
        this.diagnostics.push({ severity: "error", ...found.problem, place: current.place });
        return undefined;
      }
      current = found.target;
      if (!isPureReference(current.value) || current.place.file === this.#document.root.name) return current;
    }
    this.diagnostics.push({
      severity: "error",
      code: "ref/cycle",
      message: "The reference leads back to itself by way of nothing but references.",
      place: source.place,
    });
    return undefined;
  }
}

function keyOf(kind: Kind, place: Place): string {
  return `${kind} ${place.file}#${place.pointer}`;
}

function isPureReference(value: unknown): boolean {
  return typeof member(value, "$ref") === "string" && Object.keys(value as object).length === 1;
}
