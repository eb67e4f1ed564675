import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { generate } from "json-schema-faker";
import { nat, record, sample } from "fast-check";
import { isRecord, type JsonSchema } from "./json-schemas.ts";

/** A value, and what the schema says of it. */
export interface MadeValue {
  readonly schema: string;
  readonly value: unknown;
  /** Why the schema forbids it; `undefined` when it does not. */
  readonly forbidden?: string;
}

/**
 * Values of each schema, and values that are as wrong as a type can be: a part of another kind, a required property that
 * is missing. The same ones every time for a `seed`.
 */
export async function madeValues(
  schemas: ReadonlyMap<string, JsonSchema>,
  runs: number,
  seed: number,
): Promise<MadeValue[]> {
  const made: MadeValue[] = [];
  for (const [schema, json] of schemas) {
    const valid = new Ajv2020({ strict: false, allErrors: true, validateFormats: false }).compile(json);
    const arbitrary = record({ seed: nat(), at: nat(), instead: nat() });
    for (const random of sample(arbitrary, { numRuns: runs, seed })) {
      const value = await valueOf(json, random.seed);
      if (value === undefined || !valid(value)) continue;
      made.push({ schema, value });
      for (const wrong of [otherwise(value, random.at, random.instead), lacking(value, random.at, valid)]) {
        const forbidden = wrong === undefined ? undefined : reason(valid, wrong.value);
        if (wrong !== undefined && forbidden !== undefined) made.push({ schema, value: wrong.value, forbidden });
      }
    }
  }
  return made;
}

async function valueOf(schema: JsonSchema, seed: number): Promise<unknown> {
  try {
    return JSON.parse(JSON.stringify(await generate(schema, { seed, maxDefaultItems: 2, refDepthMax: 3 })));
  } catch {
    return undefined;
  }
}

/** The value with one of its parts replaced by something of another kind. */
function otherwise(value: unknown, at: number, instead: number): { readonly value: unknown } | undefined {
  const paths = [...pathsOf(value, [])];
  const path = paths[at % paths.length] ?? [];
  const part = path.reduce<unknown>((it, key) => (it as { [key: string]: unknown })[key], value);
  const others = ["a text", 7, true, null, ["a"], { a: 1 }].filter((other) => kindOf(other) !== kindOf(part));
  return { value: withPart(value, path, others[instead % others.length]) };
}

/** The value without one of the properties that it must have. */
function lacking(value: unknown, at: number, valid: ValidateFunction): { readonly value: unknown } | undefined {
  const paths = [...pathsOf(value, [])].filter((path) => path.length > 0);
  const first = paths.length === 0 ? 0 : at % paths.length;
  for (const path of [...paths.slice(first), ...paths.slice(0, first)].slice(0, 20)) {
    const without: unknown = JSON.parse(JSON.stringify(withPart(value, path, undefined)));
    if (reason(valid, without)?.includes("required property")) return { value: without };
  }
  return undefined;
}

function* pathsOf(value: unknown, path: readonly string[]): Generator<readonly string[]> {
  yield path;
  const parts = Array.isArray(value) ? value.entries() : isRecord(value) ? Object.entries(value) : [];
  for (const [key, part] of parts) yield* pathsOf(part, [...path, String(key)]);
}

function withPart(value: unknown, [key, ...rest]: readonly string[], part: unknown): unknown {
  if (key === undefined) return part;
  if (Array.isArray(value)) return value.map((it, index) => (String(index) === key ? withPart(it, rest, part) : it));
  return isRecord(value) ? { ...value, [key]: withPart(value[key], rest, part) } : value;
}

function kindOf(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}

/** Why a schema forbids a value, where that is for its type. Two members of a `oneOf` at once are no matter of types. */
function reason(valid: ValidateFunction, value: unknown): string | undefined {
  if (valid(value)) return undefined;
  const errors = valid.errors ?? [];
  const typed = errors.every(({ keyword, params }) => BY_TYPE.has(keyword) && (params.passingSchemas ?? null) === null);
  const [first] = errors;
  return typed && first !== undefined ? `${first.instancePath || "/"} ${first.message}` : undefined;
}

const BY_TYPE = new Set(["type", "required", "enum", "const", "anyOf", "oneOf", "$ref"]);
