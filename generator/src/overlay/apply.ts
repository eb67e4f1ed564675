import { createRequire } from "node:module";
import type * as JsonPath from "json-p3";
import { type Diagnostic, failure } from "../diagnostics.ts";
import { child, fromTokens, member } from "../load/pointer.ts";
import { maxDepth } from "../load/survey.ts";
import { merge } from "./merge.ts";

/** What overlaying gives. */
export interface Overlaid {
  /** A new value; the given document stays as it was. */
  readonly value: unknown;
  /** Actions that changed nothing. */
  readonly notices: readonly Diagnostic[];
}

/**
 * Applies the actions of an Overlay (Overlay Specification 1.0 and 1.1) to a document, one after the other: `update`
 * and `copy` merge into what a target selects, `remove` takes it away.
 *
 * @param name What diagnostics call the overlay: the name of its file.
 * @throws GenerateError when the overlay is none, a target is no JSONPath (RFC 9535), or a value does not fit its target.
 */
export function applyOverlay(document: unknown, overlay: unknown, name = "overlay"): Overlaid {
  const actions = actionsOf(overlay, name);
  const notices: Diagnostic[] = [];
  // The root in a box, so that it can be replaced like anything else.
  const box = { root: separate(document) };
  for (const [index, action] of actions.entries()) {
    const at = { file: name, pointer: child("/actions", index) };
    const target = member(action, "target");
    const shown = `Action ${index + 1} of "${name}", target ${JSON.stringify(target) ?? "(none)"}`;
    const fail = (what: string): never => {
      throw failure({ code: "overlay/action", message: `${shown}: ${what}.`, place: at });
    };
    if (typeof target !== "string") return fail("a target is a JSONPath");
    const nodes = select(box.root, target, fail);
    if (nodes.length === 0) {
      notices.push({
        severity: "warning",
        code: "overlay/nothing",
        message: `${shown}: it selects nothing.`,
        remedy:
          "Is it spelled as the document has it? References are not followed: for another file, an overlay `extends` that file.",
        place: at,
      });
    }
    if (member(action, "remove") === true) remove(box, nodes, fail);
    else update(box, nodes, valueOf(box.root, action, fail), fail);
  }
  return { value: box.root, notices };
}

type Fail = (what: string) => never;
type Location = readonly (string | number)[];

function actionsOf(overlay: unknown, name: string): readonly unknown[] {
  const version = member(overlay, "overlay");
  const actions = member(overlay, "actions");
  if (/^1\.\d+(?:\.|$)/.test(String(version)) && Array.isArray(actions)) return actions;
  throw failure({
    code: "overlay/none",
    message: `"${name}" is no Overlay: ${version === undefined ? "it says no `overlay` version" : Array.isArray(actions) ? `version ${String(version)} is not known` : "it has no list of `actions`"}.`,
    remedy: "An Overlay begins with `overlay: 1.1.0` and has `actions`.",
    place: { file: name, pointer: "" },
  });
}

/** Where the values that a JSONPath selects stand. */
function select(root: unknown, path: string, fail: Fail): Location[] {
  const { JSONPathEnvironment } = createRequire(import.meta.url)("json-p3") as typeof JsonPath;
  try {
    const environment = new JSONPathEnvironment({ maxRecursionDepth: maxDepth + 1 });
    return environment.query(path, root as JsonPath.JSONValue).locations();
  } catch (error) {
    return fail(`it is no JSONPath of RFC 9535 (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** What an action puts into its targets; `undefined` where it says nothing. */
function valueOf(root: unknown, action: unknown, fail: Fail): unknown {
  const from = member(action, "copy");
  if (from === undefined) return member(action, "update");
  if (typeof from !== "string") return fail("`copy` is a JSONPath");
  const sources = select(root, from, fail);
  const [source] = sources;
  if (!source || sources.length > 1) return fail(`\`copy\` selects ${sources.length} values, and one is wanted`);
  return source.reduce<unknown>((value, key) => member(value, String(key)), root);
}

function update(box: { root: unknown }, nodes: readonly Location[], value: unknown, fail: Fail): void {
  if (value === undefined) return;
  for (const location of nodes) {
    const { holder, key } = holderOf(box, location);
    const before = member(holder, key);
    if (Array.isArray(before)) {
      setMember(holder, key, [...(before as unknown[]), ...(Array.isArray(value) ? value : [value]).map(separate)]);
      continue;
    }
    setMember(
      holder,
      key,
      merge(before, separate(value), (pointer, what) =>
        fail(`${what} at ${fromTokens(location.map(String))}${pointer}`),
      ),
    );
  }
}

function remove(box: { root: unknown }, nodes: readonly Location[], fail: Fail): void {
  const distinct = new Map(nodes.map((location) => [JSON.stringify(location), location]));
  // From the back, so that the indexes of what is still to go stay right.
  for (const location of [...distinct.values()].sort(backwards)) {
    if (location.length === 0) return fail("the whole document cannot be removed");
    const { holder, key } = holderOf(box, location);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete (holder as { [key: string]: unknown })[key];
  }
}

/** Later items of a list first, and what is inside before what it is inside of. */
function backwards(a: Location, b: Location): number {
  for (const [index, key] of a.entries()) {
    const other = b[index];
    if (typeof key === "number" && typeof other === "number" && key !== other) return other - key;
    if (key !== other) break;
  }
  return b.length - a.length;
}

function holderOf(box: object, location: Location): { holder: unknown; key: string } {
  const path = ["root", ...location.map(String)];
  const key = path.pop() ?? "";
  return { holder: path.reduce<unknown>((value, token) => member(value, token), box), key };
}

function setMember(holder: unknown, key: string, value: unknown): void {
  // Defined rather than assigned: `__proto__` is a key like any other.
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

/** A copy in which no object stands at two places, as YAML aliases let it. */
function separate(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(separate);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, separate(inner)]));
}
