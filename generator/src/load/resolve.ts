import type { Diagnostic } from "../diagnostics.ts";
import type { Place } from "../ir.ts";
import { didYouMean } from "../nearest.ts";
import type { Document, Source } from "./document.ts";
import { identifiersOf, uri } from "./identifiers.ts";
import { fileOf } from "./load.ts";
import { child, fromFragment, fromTokens, member, tokens } from "./pointer.ts";

/** Where a reference leads, or why it leads nowhere. */
export type Resolved =
  | { readonly ok: true; readonly target: Source; readonly repaired?: Problem }
  | { readonly ok: false; readonly problem: Problem };

type Problem = Pick<Diagnostic, "code" | "message" | "remedy">;

/** References on the way of one pointer that are followed before giving up. */
const maxHops = 50;

/**
 * Follows one reference: `#/pointer`, `file.yaml`, `file.yaml#/pointer`, from the file it stands in. What it leads
 * to may be a reference itself; that one is not followed.
 *
 * A file that says `$self` and a schema that says `$id` or `$anchor` can be referred to by that.
 *
 * A pointer that passes through an object which is itself a reference goes on in its target. `#/$defs/X`, which
 * leads nowhere from the root but names a definition of an enclosing schema, is taken to mean that one.
 */
export function resolve(document: Document, reference: string, from: Place): Resolved {
  const target = identified(document, reference, from);
  return target ? { ok: true, target } : walk(document, reference, from, 0);
}

function walk(document: Document, reference: string, from: Place, hops: number): Resolved {
  const name = fileOf(reference, from.file) ?? from.file;
  const file = document.files.get(name);
  if (!file) return { ok: false, problem: document.failures.get(name) ?? noFile(reference, name, document) };
  const hash = reference.indexOf("#");
  const written = hash === -1 ? "" : fromFragment(reference.slice(hash + 1));
  const fragment = file.converted?.pointerFor(written) ?? written;
  if (fragment !== "" && !fragment.startsWith("/")) return { ok: false, problem: noAnchor(reference) };

  let value = file.value;
  let place: Place = { file: name, pointer: "" };
  for (const token of tokens(fragment)) {
    const inner = member(value, token);
    if (inner !== undefined) {
      value = inner;
      place = { file: place.file, pointer: child(place.pointer, token) };
      continue;
    }
    const onward = member(value, "$ref");
    if (typeof onward !== "string" || hops >= maxHops) {
      return (
        enclosing(document, fragment, from, name) ?? { ok: false, problem: noMember(reference, value, place, token) }
      );
    }
    const step = walk(document, onward, place, hops + 1);
    if (!step.ok) return step;
    const through = member(step.target.value, token);
    if (through === undefined)
      return { ok: false, problem: noMember(reference, step.target.value, step.target.place, token) };
    value = through;
    place = { file: step.target.place.file, pointer: child(step.target.place.pointer, token) };
  }
  return { ok: true, target: { value, place } };
}

/** `#/$defs/X` written where it can only mean the `$defs` of a schema around the reference. */
function enclosing(document: Document, fragment: string, from: Place, name: string): Resolved | undefined {
  const wanted = tokens(fragment);
  if (name !== from.file || (wanted[0] !== "$defs" && wanted[0] !== "definitions")) return undefined;
  const around = tokens(from.pointer);
  for (let length = around.length; length > 0; length--) {
    let value: unknown = document.files.get(name)?.value;
    const path = [...around.slice(0, length), ...wanted];
    for (const token of path) value = member(value, token);
    if (value === undefined) continue;
    return {
      ok: true,
      target: { value, place: { file: name, pointer: fromTokens(path) } },
      repaired: {
        code: "ref/local",
        message: `"#${fragment}" leads nowhere from the root; the \`${wanted[0]}\` of the enclosing schema is taken.`,
      },
    };
  }
  return undefined;
}

/**
 * What a reference means by the names that parts of the document give themselves: a `$self` or `$id`, alone or with a
 * pointer into it, or an `$anchor` (JSON Schema core 2020-12, section 8.2). `undefined` where it means no such thing,
 * or nothing that is there.
 */
function identified(document: Document, reference: string, from: Place): Source | undefined {
  const { resources, baseAt, anchors } = identifiersOf(document);
  if (resources.size === 0 && anchors.size === 0) return undefined;
  const base = baseAt(from.file, from.pointer);
  const wanted = uri(reference, base);
  const hash = reference.indexOf("#");
  const fragment = hash === -1 ? "" : fromFragment(reference.slice(hash + 1));
  const resource = resources.get(wanted);
  if (fragment !== "" && !fragment.startsWith("/")) {
    const named = anchors.get(fragment) ?? [];
    const name = fileOf(reference, from.file) ?? from.file;
    return (
      named.find(({ place }) => baseAt(place.file, place.pointer) === wanted) ??
      named.find(({ place }) => place.file === name)
    );
  }
  if (!resource) return undefined;
  let { value } = resource;
  for (const token of tokens(fragment)) value = member(value, token);
  const { file, pointer } = resource.place;
  return value === undefined ? undefined : { value, place: { file, pointer: pointer + fragment } };
}

function noAnchor(reference: string): Problem {
  return { code: "ref/missing", message: `"${reference}" names an \`$anchor\` that nothing has.` };
}

function noFile(reference: string, name: string, document: Document): Problem {
  return {
    code: "ref/missing",
    message: `"${reference}" leads to a file that is not there: "${name}".`,
    remedy: didYouMean(name, document.files.keys()),
  };
}

function noMember(reference: string, value: unknown, place: Place, token: string): Problem {
  const names = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const where = place.pointer === "" ? `"${place.file}"` : `"${place.file}#${place.pointer}"`;
  return {
    code: "ref/missing",
    message: `"${reference}" leads nowhere: there is no "${token}" in ${where}.`,
    remedy: didYouMean(token, names),
  };
}
