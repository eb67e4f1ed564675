import { isObject } from "../document.ts";
import { fieldOf } from "../state/completion-fields.ts";
import type { StoredCompletion } from "../state/completions.ts";

/** Whether a completion is one that a `FilterPayload` means. No filter means all. */
export function matches(payload: unknown, completion: StoredCompletion): boolean {
  const filters = isObject(payload) ? payload["filters"] : undefined;
  return holds(filters, completion);
}

function holds(filter: unknown, completion: StoredCompletion): boolean {
  if (!isObject(filter)) return true;
  if (typeof filter["field"] === "string") return compares(filter, fieldOf(completion, filter["field"]));
  const { AND: all, OR: any } = filter;
  const inner = (member: unknown): boolean => holds(member, completion);
  return (!Array.isArray(all) || all.every(inner)) && (!Array.isArray(any) || any.some(inner));
}

function compares({ op, value }: Readonly<Record<string, unknown>>, given: unknown): boolean {
  const compare = OPERATORS[String(op)];
  return compare !== undefined && compare(given, value);
}

type Compare = (given: unknown, wanted: unknown) => boolean;

const OPERATORS: Readonly<Record<string, Compare>> = {
  eq: (given, wanted) => given === wanted,
  neq: (given, wanted) => given !== wanted,
  lt: ordered((difference) => difference < 0),
  lte: ordered((difference) => difference <= 0),
  gt: ordered((difference) => difference > 0),
  gte: ordered((difference) => difference >= 0),
  startswith: texts((given, wanted) => given.startsWith(wanted)),
  istartswith: lower((given, wanted) => given.startsWith(wanted)),
  endswith: texts((given, wanted) => given.endsWith(wanted)),
  iendswith: lower((given, wanted) => given.endsWith(wanted)),
  contains: texts((given, wanted) => given.includes(wanted)),
  icontains: lower((given, wanted) => given.includes(wanted)),
  notcontains: texts((given, wanted) => !given.includes(wanted)),
  inotcontains: lower((given, wanted) => !given.includes(wanted)),
  matches: texts((given, wanted) => expression(wanted)?.test(given) ?? false),
  isnull: (given, wanted) => (given === undefined || given === null) === (wanted !== false),
  includes: (given, wanted) => Array.isArray(given) && given.includes(wanted),
  excludes: (given, wanted) => Array.isArray(given) && !given.includes(wanted),
  len_eq: (given, wanted) => Array.isArray(given) && given.length === wanted,
};

/** Numbers by size, times and other texts by their letters; a value of another type is neither less nor more. */
function ordered(holds: (difference: number) => boolean): Compare {
  return (given, wanted) => {
    if (typeof given === "number" && typeof wanted === "number") return holds(given - wanted);
    if (typeof given !== "string" || typeof wanted !== "string") return false;
    return holds(given < wanted ? -1 : given > wanted ? 1 : 0);
  };
}

function texts(holds: (given: string, wanted: string) => boolean): Compare {
  return (given, wanted) => typeof given === "string" && typeof wanted === "string" && holds(given, wanted);
}

function lower(holds: (given: string, wanted: string) => boolean): Compare {
  return texts((given, wanted) => holds(given.toLowerCase(), wanted.toLowerCase()));
}

function expression(text: string): RegExp | undefined {
  try {
    return new RegExp(text, "u");
  } catch {
    return undefined;
  }
}
