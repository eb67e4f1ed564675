/**
 * What the validators of this folder are made of. Nothing here is changed by a value, and nothing converts one: a value
 * is let through as it is, unknown properties included, or what is wrong with it is told.
 */

/** Looks at a value, tells `report` what is wrong with it, and gives whether nothing is. */
export type Check = (value: unknown, report: Report) => boolean;

/** One thing that is wrong, and where: `{ message: "expected a string", path: ["books", 0, "title"] }`. */
export interface Issue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** What is known of a value so far. At most 100 issues are kept. */
export interface Report {
  readonly path: (string | number)[];
  readonly issues: Issue[];
  depth: number;
}

/** What every Standard Schema validator (version 1) shows to the libraries that take one. */
export interface StandardProps<T> {
  readonly version: 1;
  readonly vendor: "tramontane";
  readonly validate: (value: unknown) => Result<T>;
  /** Only a type: it is never there. */
  readonly types?: { readonly input: T; readonly output: T };
}

export type Result<T> = { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly Issue[] };

/** A validator of a named type; it implements Standard Schema, version 1. */
export interface Validator<T> extends Check {
  readonly "~standard": StandardProps<T>;
}

/** A validator that is put together when it is first used, so that importing it costs nothing. */
export function validator<T>(make: () => Check): Validator<T> {
  let made: Check | undefined;
  const check: Check = (value, report) => {
    if (report.depth > 500) return fail(report, "nested too deeply");
    report.depth++;
    const valid = (made ??= make())(value, report);
    report.depth--;
    return valid;
  };
  const validate = (value: unknown): Result<T> => {
    const report: Report = { path: [], issues: [], depth: 0 };
    return check(value, report) ? { value: value as T } : { issues: report.issues };
  };
  return Object.assign(check, { "~standard": { version: 1, vendor: "tramontane", validate } as const });
}

/** Whether a value is of the type that a validator stands for. */
export function is<T>(type: Validator<T>, value: unknown): value is T {
  return type["~standard"].validate(value).issues === undefined;
}

/**
 * The value, when it is of the type that the validator stands for.
 *
 * @throws TypeError that names the first things that are wrong; `cause` has all the issues.
 */
export function parse<T>(type: Validator<T>, value: unknown): T {
  const result = type["~standard"].validate(value);
  if (!result.issues) return result.value;
  const told = result.issues.slice(0, 5).map(({ path, message }) => `${path.join(".") || "the value"}: ${message}`);
  throw new TypeError(told.join("; "), { cause: result.issues });
}

function fail(report: Report, message: string): false {
  if (report.issues.length < 100) report.issues.push({ message, path: [...report.path] });
  return false;
}

function inside(key: string | number, check: Check, value: unknown, report: Report): boolean {
  report.path.push(key);
  const valid = check(value, report);
  report.path.pop();
  return valid;
}

export const unknown: Check = () => true;

export const never: Check = (_, report) => fail(report, "nothing is expected");

export const nothing: Check = (value, report) => value === null || fail(report, "expected null");

export const boolean: Check = (value, report) => typeof value === "boolean" || fail(report, "expected a boolean");

export const text: Check = (value, report) => typeof value === "string" || fail(report, "expected a string");

export const number: Check = (value, report) => Number.isFinite(value) || fail(report, "expected a number");

export const integer: Check = (value, report) => Number.isInteger(value) || fail(report, "expected an integer");

export const bigint: Check = (value, report) => typeof value === "bigint" || fail(report, "expected a bigint");

/** What `Object.prototype.toString` calls so: `Date`, `Temporal.Instant`. */
export function tagged(tag: string): Check {
  return (value, report) =>
    Object.prototype.toString.call(value) === `[object ${tag}]` || fail(report, `expected a ${tag}`);
}

/** A file to send: a Blob, bytes, a stream, or an object that holds one of them. */
export const file: Check = (value, report) => isObject(value) || fail(report, "expected a file");

/** One of some strings, numbers and booleans. */
export function literal(...values: readonly unknown[]): Check {
  const known = new Set(values);
  const message = `expected ${values.length > 1 ? "one of " : ""}${quoted(values)}`;
  return (value, report) => known.has(value) || fail(report, message);
}

/** Both this and that, the later only where the earlier hold. */
export function also(...checks: readonly Check[]): Check {
  return (value, report) => checks.every((check) => check(value, report));
}

/** All of them; every one tells what is wrong. */
export function all(...checks: readonly Check[]): Check {
  return (value, report) => {
    let valid = true;
    for (const check of checks) valid = check(value, report) && valid;
    return valid;
  };
}

/** The same, or null. */
export function nullable(check: Check): Check {
  return (value, report) => value === null || check(value, report);
}

/** At least one. Where one alternative alone is of the value's kind, it is that one that tells what is wrong. */
export function union(...checks: readonly Check[]): Check {
  return (value, report) => {
    const near: Issue[][] = [];
    for (const check of checks) {
      const attempt: Report = { path: report.path, issues: [], depth: report.depth };
      if (check(value, attempt)) return true;
      if (attempt.issues.every(({ path }) => path.length > report.path.length)) near.push(attempt.issues);
    }
    const [only] = near;
    if (near.length !== 1 || only === undefined) return fail(report, "matches none of the alternatives");
    report.issues.push(...only.slice(0, 100 - report.issues.length));
    return false;
  };
}

/**
 * The alternative that a property of the value names. An open union lets a value through that names one it does not
 * know, from a newer server.
 */
export function variants(property: string, named: { readonly [value: string]: Check }, open?: "open"): Check {
  const known = new Map(Object.entries(named));
  const unnamed: Check = (name, report) =>
    fail(report, name === undefined ? "is missing" : `expected one of ${quoted([...known.keys()])}`);
  return (value, report) => {
    if (!isRecord(value)) return fail(report, "expected an object");
    const name = Object.hasOwn(value, property) ? value[property] : undefined;
    const check = name === undefined ? undefined : known.get(String(name));
    if (check !== undefined) return check(value, report);
    return (open === "open" && typeof name === "string") || inside(property, unnamed, name, report);
  };
}

/** An array of any length. */
export function array(items: Check): Check {
  return (value, report) => {
    if (!Array.isArray(value)) return fail(report, "expected an array");
    let valid = true;
    for (let index = 0; index < value.length; index++) {
      valid = inside(index, items, value[index], report) && valid;
    }
    return valid;
  };
}

/** An array whose first items have types of their own; without `rest`, no item may follow them. */
export function tuple(items: readonly Check[], required: number, rest: Check = never): Check {
  return (value, report) => {
    if (!Array.isArray(value)) return fail(report, "expected an array");
    let valid = value.length >= required || fail(report, `expected at least ${required} items`);
    for (let index = 0; index < value.length; index++) {
      valid = inside(index, items[index] ?? rest, value[index], report) && valid;
    }
    return valid;
  };
}

/** Properties by name; one that is `undefined` is taken as absent. `rest` is for names that are neither here nor in `elsewhere`. */
export function object(
  required: { readonly [name: string]: Check },
  optional: { readonly [name: string]: Check } = {},
  rest?: Check,
  elsewhere: readonly string[] = [],
): Check {
  const properties = [...Object.entries(required), ...Object.entries(optional)];
  const needed = Object.keys(required).length;
  const listed = new Set([...properties.map(([name]) => name), ...elsewhere]);
  // Only a name that every object inherits has to be looked up as the object's own.
  const inherited = properties.map(([name]) => name in Object.prototype);
  return (value, report) => {
    if (!isRecord(value)) return fail(report, "expected an object");
    let valid = true;
    for (let index = 0; index < properties.length; index++) {
      const [name, check] = properties[index] as [string, Check];
      const member = inherited[index] && !Object.hasOwn(value, name) ? undefined : value[name];
      if (member !== undefined) valid = inside(name, check, member, report) && valid;
      else if (index < needed) valid = inside(name, missing, member, report);
    }
    if (rest === undefined) return valid;
    for (const name of Object.keys(value)) {
      if (!listed.has(name)) valid = inside(name, rest, value[name], report) && valid;
    }
    return valid;
  };
}

const missing: Check = (_, report) => fail(report, "is missing");

/** How many characters a string may have; an astral one counts once. */
export function length(least: number, most: number = Infinity): Check {
  const told = limits(least, most, " characters");
  return (value, report) => {
    const text = value as string;
    // Counting is only needed where the number of code units does not settle it.
    const count =
      text.length < least || (text.length <= most && text.length >= least * 2) ? text.length : [...text].length;
    return (count >= least && count <= most) || fail(report, told);
  };
}

/** A regular expression that a string matches somewhere. */
export function pattern(source: string, flags: string): Check {
  const expression = new RegExp(source, flags);
  return (value, report) => expression.test(value as string) || fail(report, `expected a match of ${source}`);
}

/** Inclusive bounds of a number. */
export function range(least: number, most: number = Infinity): Check {
  const told = limits(least, most, "");
  return (value, report) => ((value as number) >= least && (value as number) <= most) || fail(report, told);
}

/** Exclusive bounds of a number. */
export function between(above: number, below: number = Infinity): Check {
  const told = [above > -Infinity ? `more than ${above}` : "", below < Infinity ? `less than ${below}` : ""];
  const message = `expected ${told.filter((part) => part !== "").join(" and ")}`;
  return (value, report) => ((value as number) > above && (value as number) < below) || fail(report, message);
}

/** A whole multiple. */
export function multiple(of: number): Check {
  return (value, report) => Number.isInteger((value as number) / of) || fail(report, `expected a multiple of ${of}`);
}

/** How many items an array may have. */
export function size(least: number, most: number = Infinity): Check {
  const told = limits(least, most, " items");
  return (value, report) => {
    const count = (value as readonly unknown[]).length;
    return (count >= least && count <= most) || fail(report, told);
  };
}

/** How many properties an object may have. */
export function breadth(least: number, most: number = Infinity): Check {
  const told = limits(least, most, " properties");
  return (value, report) => {
    const count = Object.keys(value as object).length;
    return (count >= least && count <= most) || fail(report, told);
  };
}

/** An array in which no two items are equal. */
export const unique: Check = (value, report) => {
  const seen = new Set((value as readonly unknown[]).map((item) => (isObject(item) ? sorted(item) : item)));
  return seen.size === (value as readonly unknown[]).length || fail(report, "expected no item twice");
};

/** JSON whose keys are in order, apart from any string that an item can be. */
function sorted(value: object): string {
  const order = (_: string, member: unknown): unknown =>
    isRecord(member) ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1))) : member;
  return `\u0000${JSON.stringify(value, order)}`;
}

/** A point in time as RFC 3339 writes it: `2026-11-21T09:30:00Z`. */
export const dateTime: Check = (value, report) =>
  isDateTime(value as string) || fail(report, "expected a date and time");

function isDateTime(text: string): boolean {
  const [, date = "", hours, minutes, seconds] =
    /^(\d{4}-\d\d-\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text) ?? [];
  return isDate(date) && Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 61;
}

/** A day: `2026-11-21`. */
export const date: Check = (value, report) => isDate(value as string) || fail(report, "expected a date");

function isDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A UUID of any version. */
export const uuid: Check = (value, report) =>
  /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value as string) || fail(report, "expected a UUID");

/** An absolute URI. */
export const uri: Check = (value, report) =>
  /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(value as string) || fail(report, "expected a URI");

/** A mail address in its usual form. */
export const email: Check = (value, report) =>
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(value as string) ||
  fail(report, "expected a mail address");

function limits(least: number, most: number, noun: string): string {
  const bounds =
    most === Infinity ? `at least ${least}` : least === -Infinity ? `at most ${most}` : `${least} to ${most}`;
  return `expected ${bounds}${noun}`;
}

function quoted(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(", ");
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return isObject(value) && !Array.isArray(value);
}
