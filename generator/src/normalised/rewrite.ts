import { grammar, type Kind, type Member } from "../bundle/grammar.ts";
import { child } from "../load/pointer.ts";
import { isObject, type JsonObject } from "../json-object.ts";

/** What becomes of an object of one kind, its members rewritten already. `undefined` removes it from a list or map. */
export type Rule = (value: JsonObject, pointer: string) => JsonObject | boolean | undefined;

/** Rules by kind of object; a kind without one stays as it is. */
export type Rules = { readonly [kind in Kind]?: Rule };

/**
 * A copy of an OpenAPI object in which every object inside has gone through the rule for its kind, innermost first.
 * What the grammar does not know (extensions, examples, plain values) is copied as it stands.
 */
export function rewrite(value: unknown, kind: Kind, rules: Rules, pointer: string = ""): unknown {
  if (!isObject(value)) return value;
  const copied: JsonObject = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      rewriteMember(inner, heldBy(kind, key), rules, child(pointer, key)),
    ]),
  );
  const rule = rules[kind];
  return rule === undefined ? copied : rule(copied, pointer);
}

function rewriteMember(value: unknown, held: Member | undefined, rules: Rules, pointer: string): unknown {
  if (held === undefined) return value;
  if (Array.isArray(value)) {
    return value
      .map((item: unknown, index) => rewrite(item, held.kind, rules, child(pointer, index)))
      .filter((item) => item !== undefined);
  }
  if (held.as !== "map" || !isObject(value)) return rewrite(value, held.kind, rules, pointer);
  // Extensions may stand in these maps; names of properties and headers may only look like one.
  const named = held.kind === "schema" || held.kind === "header";
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]): [string, unknown] => {
        const kept = name.startsWith("x-") && !named;
        return [name, kept ? inner : rewrite(inner, held.kind, rules, child(pointer, name))];
      })
      .filter(([, inner]) => inner !== undefined),
  );
}

function heldBy(kind: Kind, key: string): Member | undefined {
  if (kind === "callback") return key.startsWith("x-") ? undefined : { kind: "pathItem", as: "one" };
  return Object.hasOwn(grammar[kind], key) ? grammar[kind][key] : undefined;
}
