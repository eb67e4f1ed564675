import { follow, type Operation, type Parameter, type Schema } from "../document.ts";
import { compile } from "./compile.ts";
import { issues, type Issue } from "./issues.ts";

/** Reads and checks one kind of parameters of one operation. */
export type ParameterReader = (values: (name: string) => readonly string[]) => {
  /** By wire name; what was not sent, and has no default, is absent. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly issues: readonly Issue[];
};

/**
 * Prepares the reading of the path or the query parameters of an operation: text becomes what its schema says (numbers,
 * booleans, lists, JSON), defaults are filled in, and everything is checked. Unknown parameters are ignored.
 */
export function parameterReader(operation: Operation, place: "path" | "query"): ParameterReader {
  const readers = operation.parameters
    .filter((parameter) => parameter.in === place)
    .map((parameter) => ({ parameter, types: typesOf(parameter.schema), check: compile(parameter.schema) }));
  return (valuesOf) => {
    const values: Record<string, unknown> = {};
    const found: Issue[] = [];
    for (const { parameter, types, check } of readers) {
      const texts = valuesOf(parameter.name);
      if (texts.length === 0) {
        const fallback = follow(parameter.schema)["default"];
        if (fallback !== undefined) values[parameter.name] = fallback;
        else if (parameter.required)
          found.push({ loc: [place, parameter.name], msg: "Field required", type: "missing" });
        continue;
      }
      const value = read(parameter, types, texts);
      values[parameter.name] = value;
      found.push(...issues(check(value), [place, parameter.name], value));
    }
    return { values, issues: found };
  };
}

function read(parameter: Parameter, types: ReadonlySet<string>, texts: readonly string[]): unknown {
  const last = texts.at(-1) ?? "";
  if (parameter.json) return parseJson(last);
  if (types.has("array")) return texts.map((text) => scalar(types, text));
  return scalar(types, last);
}

/** A text that is not of the wanted type stays text, for the check to complain of. */
function scalar(types: ReadonlySet<string>, text: string): unknown {
  if ((types.has("integer") || types.has("number")) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.has("boolean") && /^(true|1)$/i.test(text)) return true;
  if (types.has("boolean") && /^(false|0)$/i.test(text)) return false;
  if (types.has("null") && !types.has("string") && text === "") return null;
  return text;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The types that a schema lets in, through references and unions; those of the items too where it lets in arrays. */
function typesOf(schema: Schema): Set<string> {
  const rule = follow(schema);
  const members = [rule["anyOf"], rule["oneOf"], rule["allOf"]].flatMap((list) => (Array.isArray(list) ? list : []));
  const own = [rule["type"]].flat().filter((type) => typeof type === "string");
  const inner = [...members, ...(rule["items"] === undefined ? [] : [rule["items"]])];
  const types = new Set(own);
  for (const member of inner) for (const type of typesOf(member)) types.add(type);
  return types;
}
