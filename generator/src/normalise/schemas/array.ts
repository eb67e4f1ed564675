import type { ArraySchema, Schema, TupleSchema } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import type { Context } from "../context.ts";
import { at, flag, items } from "../source.ts";
import { readSchema } from "./schema.ts";

/**
 * `items`, `prefixItems` (JSON Schema core 2020-12, section 10.3.1). A list under `items` is the older spelling of
 * `prefixItems`, with `additionalItems` for the rest.
 */
export function readArray(context: Context, source: Source): ArraySchema | TupleSchema {
  const listed = at(source, "items");
  const old = Array.isArray(listed?.value);
  const prefix = old ? items(listed) : items(at(source, "prefixItems"));
  const rest = old ? at(source, "additionalItems") : listed;
  if (prefix.length > 0) return readTuple(context, source, prefix, rest);
  return {
    kind: "array",
    items: rest ? readSchema(context, rest) : { kind: "unknown" },
    ...(flag(source, "uniqueItems") ? { uniqueItems: true } : {}),
  };
}

function readTuple(context: Context, source: Source, prefix: Source[], rest: Source | undefined): TupleSchema {
  const minItems = numberAt(source, "minItems") ?? 0;
  const maxItems = numberAt(source, "maxItems") ?? Number.POSITIVE_INFINITY;
  const closed = rest?.value === false || maxItems <= prefix.length;
  const after: Schema = rest ? readSchema(context, rest) : { kind: "unknown" };
  return {
    kind: "tuple",
    items: prefix.map((item) => readSchema(context, item)),
    minItems: Math.min(minItems, prefix.length),
    ...(closed ? {} : { rest: after }),
  };
}

function numberAt(source: Source, key: string): number | undefined {
  const value = at(source, key)?.value;
  return typeof value === "number" && value >= 0 ? Math.floor(value) : undefined;
}
