import { follow, isObject, type Operation, type Schema } from "../document.ts";
import { compile } from "./compile.ts";
import { issues, type Issue } from "./issues.ts";
import { textReader, type TextReader } from "./texts.ts";

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
    .map((parameter) => ({
      parameter,
      read: parameter.json ? parseJson : textReader(parameter.schema),
      members: parameter.json ? [] : membersOf(parameter.schema),
      check: compile(parameter.schema),
    }));
  return (valuesOf) => {
    const values: Record<string, unknown> = {};
    const found: Issue[] = [];
    for (const { parameter, read, check, members } of readers) {
      const texts = valuesOf(parameter.name);
      const whole = members.flatMap(([name, readMember]) => {
        const given = valuesOf(name);
        return given.length > 0 ? [[name, readMember(given)] as const] : [];
      });
      if (texts.length === 0 && whole.length === 0) {
        const fallback = follow(parameter.schema)["default"];
        if (fallback !== undefined) values[parameter.name] = fallback;
        else if (parameter.required)
          found.push({ loc: [place, parameter.name], msg: "Field required", type: "missing" });
        continue;
      }
      const value = whole.length > 0 ? Object.fromEntries(whole) : read(texts);
      values[parameter.name] = value;
      found.push(...issues(check(value), [place, parameter.name], value));
    }
    return { values, issues: found };
  };
}

/** The properties of an object, each of which is a parameter by itself (`form`, exploded). */
function membersOf(schema: Schema): (readonly [string, TextReader])[] {
  const { properties } = follow(schema);
  return isObject(properties)
    ? Object.entries(properties).map(([name, member]) => [name, textReader(member as Schema)] as const)
    : [];
}

function parseJson(texts: readonly string[]): unknown {
  const text = texts.at(-1) ?? "";
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
