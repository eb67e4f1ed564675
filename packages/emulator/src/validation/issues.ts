import type { Failure } from "./compile.ts";

/** One entry of the `detail` of a 422: where the request is wrong, what to say of it, and a code to branch on. */
export interface Issue {
  /** `"body"`, `"query"` or `"path"`, then the steps to the value. */
  readonly loc: readonly (string | number)[];
  readonly msg: string;
  readonly type: string;
  /** The offending value, where there is one. */
  readonly input?: unknown;
}

/** Failures of a schema as the API words them, one for each missing property. `root` leads to the value. */
export function issues(failures: readonly Failure[], root: readonly string[], value: unknown): Issue[] {
  return failures.flatMap((failure) => {
    const loc = [...root, ...locate(failure.path, value)];
    const input = at(failure.path, value);
    if (failure.keyword !== "required") return [{ loc, ...worded(failure), input }];
    const missing = (failure.expected as string[]).filter((name) => !Object.hasOwn(Object(input), name));
    return missing.map((name) => ({ loc: [...loc, name], msg: "Field required", type: "missing", input }));
  });
}

type Wording = readonly [type: string, message: (expected: unknown) => string];

const TYPES: Readonly<Record<string, readonly [type: string, noun: string]>> = {
  string: ["string_type", "a string"],
  integer: ["int_type", "an integer"],
  number: ["float_type", "a number"],
  boolean: ["bool_type", "a boolean"],
  object: ["dict_type", "an object"],
  array: ["list_type", "an array"],
  null: ["none_required", "null"],
};

const WORDINGS: Readonly<Record<string, Wording>> = {
  false: ["extra_forbidden", () => "This property is not known here"],
  const: ["literal_error", (value) => `Must be ${JSON.stringify(value)}`],
  enum: [
    "enum",
    (values) => `Must be one of ${(values as unknown[]).map((value) => JSON.stringify(value)).join(", ")}`,
  ],
  minimum: ["greater_than_equal", (bound) => `Must be at least ${String(bound)}`],
  maximum: ["less_than_equal", (bound) => `Must be at most ${String(bound)}`],
  exclusiveMinimum: ["greater_than", (bound) => `Must be greater than ${String(bound)}`],
  exclusiveMaximum: ["less_than", (bound) => `Must be less than ${String(bound)}`],
  multipleOf: ["multiple_of", (step) => `Must be a multiple of ${String(step)}`],
  minLength: ["string_too_short", (length) => `Must have at least ${String(length)} characters`],
  maxLength: ["string_too_long", (length) => `Must have at most ${String(length)} characters`],
  pattern: ["string_pattern_mismatch", (pattern) => `Must match ${String(pattern)}`],
  minItems: ["too_short", (count) => `Must have at least ${String(count)} items`],
  maxItems: ["too_long", (count) => `Must have at most ${String(count)} items`],
  format: ["format_error", (format) => `Must be a valid ${String(format)}`],
};

function worded({ keyword, expected }: Failure): { type: string; msg: string } {
  if (keyword === "format" && expected === "uuid") return { type: "uuid_parsing", msg: "Must be a valid UUID" };
  if (keyword === "type") {
    const types = (Array.isArray(expected) ? expected : [expected]).filter((name) => name !== "null").map(String);
    const known = types.map((name) => TYPES[name] ?? ["type_error", name]);
    return {
      type: known[0]?.[0] ?? "none_required",
      msg: `Must be ${known.map(([, noun]) => noun).join(" or ") || "null"}`,
    };
  }
  const wording = WORDINGS[keyword];
  return wording
    ? { type: wording[0], msg: wording[1](expected) }
    : { type: "value_error", msg: `Does not satisfy "${keyword}"` };
}

/** Array positions as numbers, property names as strings. */
function locate(path: readonly string[], value: unknown): (string | number)[] {
  return path.map((step, index) => (Array.isArray(at(path.slice(0, index), value)) ? Number(step) : step));
}

function at(path: readonly string[], value: unknown): unknown {
  return path.reduce<unknown>((current, step) => (Object(current) as Record<string, unknown>)[step], value);
}
