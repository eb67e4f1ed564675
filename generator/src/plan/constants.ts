import type { EnumSchema, NamedSchema, Schema } from "../ir.ts";
import type { PlannedConstant } from "./model.ts";
import { isIdentifier, NameScope, pascalCase } from "./names.ts";

/**
 * The values of a named enum by name, where the document names them and some name says more than its value. Names that
 * cannot be written without quotes are spelled in PascalCase, as far as they have words to do so.
 *
 * @param every whether values that nothing names have a name as well, which is then their words in PascalCase
 */
export function planConstants(source: NamedSchema, every: boolean = false): readonly PlannedConstant[] | undefined {
  const schema = enumOf(source.schema);
  const members = schema?.members ?? [];
  const tells = (value: EnumValue, index: number): boolean => (members[index]?.name ?? String(value)) !== String(value);
  if (schema === undefined || !(every || schema.values.some(tells))) return undefined;
  const scope = new NameScope(["__proto__"]);
  return schema.values.map((value, index) => {
    const { name, description } = members[index] ?? {};
    const own = every ? pascalCase(nameOf(value)) || nameOf(value) : nameOf(value);
    return {
      name: scope.claim(constantName(name ?? own)),
      value,
      ...(description === undefined ? {} : { description }),
    };
  });
}

/** The enum that a schema is, also where it can be null. */
export function enumOf(schema: Schema): EnumSchema | undefined {
  if (schema.kind === "enum") return schema;
  if (schema.kind !== "union") return undefined;
  const [only, ...others] = schema.members.filter(({ kind }) => kind !== "null");
  return only?.kind === "enum" && others.length === 0 ? only : undefined;
}

type EnumValue = EnumSchema["values"][number];

function constantName(name: string): string {
  if (isIdentifier(name)) return name;
  const words = pascalCase(name);
  if (words === "") return name;
  return isIdentifier(words) ? words : `_${words}`;
}

/** A name for a value that has none beside others that have. */
function nameOf(value: EnumValue): string {
  return typeof value === "number" && value < 0 ? `minus ${-value}` : String(value);
}
