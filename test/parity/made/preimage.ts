import { differenceCount } from "../compare.ts";
import { isJson, type Json } from "../document.ts";
import { definitionOf, hiddenMembersOf, type OfficialSchema } from "./official-schemas.ts";
import * as z from "zod/v4";

/**
 * What a schema of the official client has to be given to put a certain value on the wire: camel case for the names it
 * knows, dates for its dates. What it has no place for is left out, and so is missing in the request.
 */
export function preimage(schema: OfficialSchema, wire: unknown): unknown {
  const {
    type,
    in: inner,
    out,
    innerType,
    getter,
    element,
    valueType,
    left,
    right,
    options,
    shape,
  } = definitionOf(schema);
  if (innerType) return wire === null || wire === undefined ? wire : preimage(innerType, wire);
  if (getter) return preimage(getter(), wire);
  if (options) return ofUnion(options, wire);
  if (type === "date") return typeof wire === "string" ? new Date(wire) : wire;
  if (element) return Array.isArray(wire) ? wire.map((item) => preimage(element, item)) : wire;
  if (type === "record" && valueType) return isJson(wire) ? mapped(wire, (value) => preimage(valueType, value)) : wire;
  if (left && right) return { ...(preimage(left, wire) as object), ...(preimage(right, wire) as object) };
  if (shape) return ofObject(schema, (value) => value, wire);
  if (!inner || !out) return wire;
  const transform = definitionOf(out).transform;
  if (!transform) return preimage(out, wire);
  if (definitionOf(inner).shape) return ofObject(inner, (value) => transform(value, {}) as Json, wire);
  return definitionOf(inner).type === "unknown" ? ofUnion(hiddenMembersOf(transform), wire) : preimage(inner, wire);
}

/** By the member that puts the most of it on the wire. */
function ofUnion(members: readonly OfficialSchema[], wire: unknown): unknown {
  const candidates = members.map((member) => {
    const given = preimage(member, wire);
    const { success, data } = z.safeParse(member, given);
    return { given, away: success ? differenceCount(wire, data) : Infinity };
  });
  const least = Math.min(...candidates.map(({ away }) => away));
  return candidates.find(({ away }) => away === least)?.given;
}

function ofObject(schema: OfficialSchema, rename: (value: Json) => Json, wire: unknown): unknown {
  if (!isJson(wire)) return wire;
  const { shape = {}, catchall } = definitionOf(schema);
  const { names, rest } = renamed(Object.keys(shape), rename);
  const given: Record<string, unknown> = {};
  const others: Record<string, unknown> = { ...wire };
  for (const [name, property] of Object.entries(shape)) {
    const wireName = names.get(name);
    if (wireName === undefined || !Object.hasOwn(wire, wireName)) continue;
    delete others[wireName];
    if (wire[wireName] !== null || z.safeParse(property, null).success)
      given[name] = preimage(property, wire[wireName]);
  }
  const bag = rest === undefined ? undefined : shape[rest];
  if (rest !== undefined && bag && Object.keys(others).length > 0) given[rest] = preimage(bag, others);
  return catchall && definitionOf(catchall).type !== "never" ? { ...others, ...given } : given;
}

/** What an object's properties are called before a schema rewrites it, each with its name afterwards. */
export function namesOf(schema: OfficialSchema): ReadonlyMap<string, string> {
  const { innerType, in: inner, out, shape } = definitionOf(schema);
  if (innerType) return namesOf(innerType);
  if (shape) return new Map(Object.keys(shape).map((name) => [name, name]));
  const { shape: before } = inner ? definitionOf(inner) : {};
  const transform = out && definitionOf(out).transform;
  if (!before || !transform) return new Map();
  return renamed(Object.keys(before), (value) => transform(value, {}) as Json).names;
}

/** What each property is called afterwards, and which of them holds those that have no name: by giving one of each. */
function renamed(
  names: readonly string[],
  rename: (value: Json) => Json,
): { names: ReadonlyMap<string, string>; rest?: string } {
  const probes = new Map(names.map((name) => [name, { [`probe of ${name}`]: true }]));
  const after = rename(Object.fromEntries(probes));
  const found = new Map<string, string>();
  for (const [wireName, value] of Object.entries(after)) {
    const name = names.find((candidate) => probes.get(candidate) === value);
    if (name !== undefined) found.set(name, wireName);
  }
  const rest = names.find((name) => `probe of ${name}` in after);
  return { names: found, ...(rest === undefined ? {} : { rest }) };
}

function mapped(value: Json, change: (member: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(member)]));
}
