import { CLOSE_LIST, COMMA, endOfString, endOfValue, OPEN_LIST, OPEN_OBJECT, QUOTE, skipSpace } from "./json-text.ts";

/** Gives the offset of the value that a path of keys and indexes leads to. */
export type FindOffset = (path: readonly string[]) => number;

/**
 * A finder of offsets in a valid JSON text: that of the key where the value is a member of an object, and that of the
 * deepest value on the way when the path leads nowhere. No object or list is looked through twice, however many paths
 * lead through it, and none further than needed: documents have megabytes behind most of what is looked for.
 */
export function finderInJson(text: string): FindOffset {
  const known = new Map<number, Container>();
  return (path) => {
    let start = skipSpace(text, 0);
    let found = start;
    for (const token of path) {
      const container = known.get(start) ?? opened(text, start);
      known.set(start, container);
      const step = findMember(text, container, token);
      if (!step) return found;
      found = step.found;
      start = step.value;
    }
    return found;
  };
}

/** An object or a list as far as it was looked through. */
interface Container {
  readonly list: boolean;
  /** The members by name; of those that share one, the last, as `JSON.parse` has it. */
  readonly members: Map<string, Step>;
  /** Where the next member begins, or where the value begins of the last one that was read, unless it was skipped. */
  next: number;
  unskipped?: number;
  /** How far the value of that member was followed in vain. */
  followed: number;
  done: boolean;
}

/** Where something is pointed out, and where its value begins. */
interface Step {
  readonly found: number;
  readonly value: number;
}

/**
 * How far behind a member its object is looked through for another one of the same name, which would be the one that
 * counts: to the end of all but the largest.
 */
const farBehind = 500_000;

function opened(text: string, start: number): Container {
  const list = text.charCodeAt(start) === OPEN_LIST;
  const next = skipSpace(text, start + 1);
  const first = text.charCodeAt(next);
  const open = list ? first !== CLOSE_LIST : text.charCodeAt(start) === OPEN_OBJECT && first === QUOTE;
  return { list, members: new Map(), next, followed: 0, done: !open };
}

function findMember(text: string, container: Container, token: string): Step | undefined {
  let limit = text.length;
  for (;;) {
    const found = container.members.get(token);
    if (container.done) return found;
    if (found) {
      if (container.list) return found;
      limit = Math.min(limit, found.value + farBehind);
    }
    if (!readMember(text, container, limit)) return found;
  }
}

/** Goes on by one member; not if it would end behind `limit`. */
function readMember(text: string, container: Container, limit: number): boolean {
  if (container.unskipped === undefined) {
    const at = container.next;
    const keyEnd = container.list ? at : endOfString(text, at);
    const value = container.list ? at : skipSpace(text, skipSpace(text, keyEnd) + 1);
    const name = container.list ? String(container.members.size) : (JSON.parse(text.slice(at, keyEnd)) as string);
    container.members.set(name, { found: at, value });
    container.unskipped = value;
    return true;
  }
  if (limit <= container.followed) return false;
  const end = endOfValue(text, container.unskipped, limit);
  if (end === undefined) {
    container.followed = limit;
    return false;
  }
  const next = skipSpace(text, end);
  container.unskipped = undefined;
  container.done = text.charCodeAt(next) !== COMMA;
  container.next = skipSpace(text, next + 1);
  return true;
}
