import type { NamedSchema, Place, RefSchema, Schema, SchemaId } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { identifiersOf } from "../../load/identifiers.ts";
import { placeName } from "../../load/place-name.ts";
import { member, tokens } from "../../load/pointer.ts";
import { type Context, type NamedEntry, followOnce, report, reportCycle } from "../context.ts";
import { isObject } from "../../json-object.ts";
import { at, entries, fileNameOf } from "../source.ts";
import { readSchema } from "./schema.ts";

/** Named schemas read within each other, for `allOf`, before one is left unread: real documents stay below ten. */
const maxNesting = 50;

/** References to references that are followed before they count as a cycle. */
const maxChain = 100;

/**
 * Makes every entry of the root's `components/schemas` known (Components Object). One that only stands for a schema
 * of another file gives that schema its name.
 */
export function registerComponents(context: Context): void {
  const { root } = context.document;
  const schemas = at({ value: root.value, place: { file: root.name, pointer: "" } }, "components");
  for (const [name, source] of entries(schemas && at(schemas, "schemas"))) {
    const target = isPureReference(source.value) ? canonical(context, source) : source;
    if (!target) continue;
    const id = idOf(target.place);
    if (target !== source && !isRootComponent(context, target.place) && !context.named.has(id)) {
      context.aliases.set(idOf(source.place), id);
      know(context, id, name, target);
    } else {
      know(context, idOf(source.place), name, source);
    }
  }
}

/** The use of a named schema that the `$ref` of `source` makes, or `undefined` when it leads nowhere. */
export function refer(context: Context, source: Source): RefSchema | undefined {
  const target = referTo(context, source);
  return target && { kind: "ref", id: target.id };
}

/**
 * The use of a named schema that a `$dynamicRef` makes (JSON Schema core 2020-12, section 8.2.3.2). Which of several
 * schemas of one `$dynamicAnchor` it means depends on how a value came there, which no type can follow; the nearest
 * one is taken then, and told.
 */
export function referDynamically(context: Context, reference: Source): RefSchema | undefined {
  if (typeof reference.value !== "string") return undefined;
  const [, name = ""] = reference.value.split("#");
  if ((identifiersOf(context.document).anchors.get(name)?.length ?? 0) > 1) {
    report(context, reference.place, {
      severity: "warning",
      code: "ref/dynamic",
      message: `Several schemas have the \`$dynamicAnchor\` "${name}"; the nearest is taken everywhere.`,
    });
  }
  const target = referTo(context, reference);
  return target && { kind: "ref", id: target.id };
}

/** The named schema that a reference leads to; it becomes known thereby. */
export function referTo(context: Context, source: Source): NamedEntry | undefined {
  const reference = typeof source.value === "string" ? source.value : member(source.value, "$ref");
  // Only what does not depend on where the reference stands is remembered.
  const key = typeof reference === "string" && reference.startsWith("#/components/") ? reference : undefined;
  const file = fileNameOf(source);
  const known = key === undefined ? undefined : context.referred.get(key)?.get(file);
  if (known) return known;
  const found = findReferred(context, source);
  if (found && key !== undefined) {
    const files = context.referred.get(key) ?? new Map<string, NamedEntry>();
    context.referred.set(key, files.set(file, found));
  }
  return found;
}

function findReferred(context: Context, source: Source): NamedEntry | undefined {
  const target = canonical(context, source);
  if (!target) return undefined;
  if (typeof target.value !== "boolean" && !isObject(target.value)) {
    report(context, source.place, {
      severity: "warning",
      code: "ref/kind",
      message: `"${String(member(source.value, "$ref") ?? source.value)}" leads to something that is no schema.`,
    });
    return undefined;
  }
  const id = context.aliases.get(idOf(target.place)) ?? idOf(target.place);
  return context.named.get(id) ?? know(context, id, placeName(target.place), target);
}

/** The type of a named schema; `undefined` while it is itself being read, which happens in circular documents. */
export function readNamed(context: Context, id: SchemaId): Schema | undefined {
  const entry = context.named.get(id);
  if (!entry) return undefined;
  if (entry.state === "known") {
    if (context.nesting >= maxNesting) return undefined;
    entry.state = "reading";
    context.nesting++;
    entry.schema = readSchema(context, entry.source);
    context.nesting--;
    entry.state = "read";
  }
  return entry.state === "read" ? entry.schema : undefined;
}

/** Reads every named schema, those too that are found on the way, and gives them in the order of the document. */
export function readAllNamed(context: Context): Map<SchemaId, NamedSchema> {
  // The map grows while it is iterated: a Map's iterator visits what is added.
  for (const id of context.named.keys()) readNamed(context, id);
  const rankOf = documentOrder(context);
  const ranked = [...context.named.values()].map((entry) => ({ entry, rank: rankOf(entry.source.place) }));
  ranked.sort((a, b) => compare(a.rank, b.rank));
  return new Map(
    ranked.map(({ entry: { id, name, source, schema = { kind: "unknown" } } }) => [
      id,
      { id, name, schema, place: source.place },
    ]),
  );
}

/**
 * Where a reference object, or a text that is a reference, leads, past references that say nothing else and are no
 * components of the root.
 */
function canonical(context: Context, source: Source): Source | undefined {
  let current: Source | undefined = source;
  for (let hops = 0; current; hops++) {
    const reference = hops === 0 && typeof source.value === "string" ? source.value : member(current.value, "$ref");
    if (hops > 0 && (!isPureReference(current.value) || isRootComponent(context, current.place))) {
      return checkAliases(context, current) ? current : undefined;
    }
    if (typeof reference !== "string") return current;
    if (hops >= maxChain) {
      reportCycle(context, source);
      return undefined;
    }
    current = followOnce(context, current, reference);
  }
  return undefined;
}

/** A component of the root may be a reference to another component, and that one to a third; a circle is refused. */
function checkAliases(context: Context, start: Source): boolean {
  const walked = new Set<SchemaId>();
  let ends = true;
  let current: Source | undefined = start;
  while (current && isPureReference(current.value)) {
    const id = idOf(current.place);
    const known = context.ending.get(id);
    if (known !== undefined || walked.has(id)) {
      ends = known ?? false;
      break;
    }
    walked.add(id);
    current = followOnce(context, current, String(member(current.value, "$ref")));
    if (!current) ends = false;
  }
  if (!ends && current) reportCycle(context, start);
  // What is on the way ends where this one ends, so that a long way is gone once.
  for (const id of walked) context.ending.set(id, ends);
  return ends;
}

function know(context: Context, id: SchemaId, name: string, source: Source): NamedEntry {
  const entry: NamedEntry = { id, name, source, state: "known" };
  context.named.set(id, entry);
  context.namedValues.add(source.value);
  return entry;
}

function isPureReference(value: unknown): boolean {
  return isObject(value) && typeof member(value, "$ref") === "string" && Object.keys(value).length === 1;
}

function isRootComponent(context: Context, place: Place): boolean {
  return place.file === context.document.root.name && /^\/components\/schemas\/[^/]+$/.test(place.pointer);
}

/** The key of the schema at a place. */
export function idOf(place: Place): SchemaId {
  return `${place.file}#${place.pointer}`;
}

/** Where places stand in the order of the files and, in a file, of its text: a rank a level. */
function documentOrder(context: Context): (place: Place) => readonly number[] {
  const files = new Map([...context.document.files.keys()].map((name, index) => [name, index]));
  const ranks = new Map<object, Map<string, number>>();
  const rank = (container: unknown, token: string): number => {
    if (Array.isArray(container)) return Number(token);
    if (!isObject(container)) return 0;
    let known = ranks.get(container);
    if (!known) {
      known = new Map(Object.keys(container).map((key, index) => [key, index]));
      ranks.set(container, known);
    }
    return known.get(token) ?? 0;
  };
  return ({ file, pointer }) => {
    const found = [files.get(file) ?? 0];
    let container = context.document.files.get(file)?.value;
    for (const token of tokens(pointer)) {
      found.push(rank(container, token));
      container = member(container, token);
    }
    return found;
  };
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let level = 0; level < Math.min(a.length, b.length); level++) {
    const difference = (a[level] ?? 0) - (b[level] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
