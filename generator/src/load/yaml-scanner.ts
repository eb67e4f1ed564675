import { createRequire } from "node:module";
import type * as FastYaml from "js-yaml";
import type * as PatientYaml from "yaml";
import type { FindOffset } from "./json-finder.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import { member } from "./pointer.ts";
import { maxDepth } from "./survey.ts";

const require: NodeJS.Require = createRequire(import.meta.url);

/**
 * A finder of offsets in a valid YAML text: that of the key where the value is a member of a mapping, and that of the
 * deepest value on the way when the path leads nowhere. Paths through an alias end where the alias stands.
 */
export function finderInYaml(text: string): FindOffset {
  const plainly = fromPlainYaml(text);
  if (plainly) return plainly;
  const root = fromEvents(text) ?? fromTree(text);
  return (path) => {
    let node: Found | undefined = root;
    let offset = node?.offset ?? 0;
    for (const token of path) {
      node = node?.members?.get(token);
      if (!node) break;
      offset = node.offset;
    }
    return offset;
  };
}

/** `undefined` for what is not written plainly. */
function fromPlainYaml(text: string): FindOffset | undefined {
  const offsets = new Map<unknown, Map<string, number>>();
  const read = readPlainYaml(text, (holder, key, offset) => {
    const inside = offsets.get(holder);
    if (inside) inside.set(String(key), offset);
    else offsets.set(holder, new Map([[String(key), offset]]));
  });
  if (!read) return undefined;
  const [first = 0] = offsets.get(read.value)?.values() ?? [];
  return (path) => {
    let offset = first;
    let holder = read.value;
    for (const token of path) {
      const inside = offsets.get(holder)?.get(token);
      if (inside === undefined) break;
      offset = inside;
      holder = member(holder, token);
    }
    return offset;
  };
}

/** Something that can be pointed out: a value, by its key where it has one. */
interface Found {
  readonly offset: number;
  readonly members?: Map<string, Found>;
}

/** A mapping or list that is being read, and the key whose value comes next. */
interface Open {
  readonly members: Map<string, Found>;
  readonly list: boolean;
  key?: { readonly name: string; readonly offset: number };
}

/** `undefined` for what the fast reader refuses. */
function fromEvents(text: string): Found | undefined {
  const { EVENT_ID, getScalarValue, parseEvents } = require("js-yaml") as typeof FastYaml;
  const open: Open[] = [];
  let root: Found | undefined;
  const add = (start: number, name: string, members?: Map<string, Found>): void => {
    const holder = open.at(-1);
    if (!holder) {
      root ??= { offset: start, ...(members ? { members } : {}) };
    } else if (holder.list) {
      holder.members.set(String(holder.members.size), { offset: start, ...(members ? { members } : {}) });
    } else if (holder.key) {
      holder.members.set(holder.key.name, { offset: holder.key.offset, ...(members ? { members } : {}) });
      delete holder.key;
    } else {
      holder.key = { name, offset: start };
    }
  };
  try {
    for (const event of parseEvents(text, { maxDepth })) {
      switch (event.type) {
        case EVENT_ID.SEQUENCE:
        case EVENT_ID.MAPPING: {
          const members = new Map<string, Found>();
          add(event.start, "", members);
          open.push({ members, list: event.type === EVENT_ID.SEQUENCE });
          break;
        }
        case EVENT_ID.SCALAR: {
          const holder = open.at(-1);
          const named = holder && !holder.list && !holder.key;
          add(startOf(text, event.valueStart), named ? getScalarValue(text, event) : "");
          break;
        }
        case EVENT_ID.ALIAS:
          add(event.anchorStart, "");
          break;
        case EVENT_ID.POP:
          open.pop();
          break;
      }
    }
  } catch {
    return undefined;
  }
  return root;
}

/** The reader counts a scalar from behind its quote. */
function startOf(text: string, start: number): number {
  const before = text[start - 1];
  return before === '"' || before === "'" ? start - 1 : start;
}

/** For what only the patient reader reads. */
function fromTree(text: string): Found | undefined {
  const { isMap, isScalar, isSeq, parseDocument } = require("yaml") as typeof PatientYaml;
  const found = (node: unknown, start?: number): Found => {
    const offset = start ?? (node as PatientYaml.Node | null)?.range?.[0] ?? 0;
    if (isSeq(node)) {
      return { offset, members: new Map(node.items.map((item, index) => [String(index), found(item)])) };
    }
    if (!isMap(node)) return { offset };
    const members = node.items.flatMap(({ key, value }): [string, Found][] =>
      isScalar(key) ? [[String(key.value), found(value, key.range?.[0])]] : [],
    );
    return { offset, members: new Map(members) };
  };
  return found(parseDocument(text, { merge: true, logLevel: "silent", prettyErrors: false }).contents);
}
