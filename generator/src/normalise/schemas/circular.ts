import type { RefSchema, Schema, SchemaId } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { member } from "../../load/pointer.ts";
import { type Context, report } from "../context.ts";
import { at, items } from "../source.ts";
import { idOf, referTo } from "./named.ts";

/**
 * The parts of a named schema without those that are that schema itself, straight or through what they are composed
 * of: a type that is itself or something else has no end. A property or an item may well be of its own type.
 */
export function withoutItself(context: Context, parts: readonly Schema[], source: Source): readonly Schema[] {
  if (!context.namedValues.has(source.value)) return parts;
  const id = idOf(source.place);
  if (!context.named.has(id)) return parts;
  const stays = (part: Schema): boolean => part.kind !== "ref" || !cut(context, part, id, source);
  return parts.filter(stays).flatMap((part): Schema[] => {
    if (part.kind !== "union") return [part];
    const members = part.members.filter(stays);
    const [only] = members;
    if (members.length === part.members.length) return [part];
    if (!only) return [];
    return [members.length === 1 ? only : { ...part, members }];
  });
}

function cut(context: Context, part: RefSchema, id: SchemaId, source: Source): boolean {
  if (!mayBeCircular(context, part.id) || !leadsTo(context, part.id, id)) return false;
  context.cut.add(`${id} ${part.id}`);
  report(context, source.place, {
    severity: "warning",
    code: "schema/circular",
    message: "The schema is composed of itself; that part is left out.",
  });
  return true;
}

/** Whether a named schema is another one, as far as references, `allOf`, `oneOf` and `anyOf` tell. */
function leadsTo(context: Context, start: SchemaId, goal: SchemaId): boolean {
  const pending = [start];
  const seen = new Set<SchemaId>();
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    if (current === goal) return true;
    if (seen.has(current)) continue;
    seen.add(current);
    for (const next of composedOf(context, current)) {
      if (!context.cut.has(`${current} ${next}`)) pending.push(next);
    }
  }
  return false;
}

/**
 * Whether any way from a named schema, through what it is composed of, meets itself. Each schema is looked at once in
 * all, so that a chain of thousands, each composed of the next, costs no more than its length.
 */
function mayBeCircular(context: Context, start: SchemaId): boolean {
  const { circular } = context;
  const path: { readonly id: SchemaId; readonly next: SchemaId[]; meets: boolean }[] = [];
  const open = new Set<SchemaId>();
  const enter = (id: SchemaId): void => {
    open.add(id);
    path.push({ id, next: composedOf(context, id), meets: false });
  };
  if (!circular.has(start)) enter(start);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const next = top.next.pop();
    if (next === undefined) {
      path.pop();
      open.delete(top.id);
      circular.set(top.id, top.meets);
      const holder = path.at(-1);
      if (holder && top.meets) holder.meets = true;
    } else if (open.has(next) || circular.get(next)) {
      top.meets = true;
    } else if (!circular.has(next)) {
      enter(next);
    }
  }
  return circular.get(start) ?? false;
}

/** The named schemas that a named schema is composed of. */
function composedOf(context: Context, id: SchemaId): SchemaId[] {
  const source = context.named.get(id)?.source;
  return source ? partsOf(source).flatMap((part) => referTo(context, part)?.id ?? []) : [];
}

/** The references that a schema is composed of, those in inline parts too. */
function partsOf(source: Source): Source[] {
  if (typeof member(source.value, "$ref") === "string") return [source];
  return ["allOf", "oneOf", "anyOf"].flatMap((key) => items(at(source, key))).flatMap(partsOf);
}
