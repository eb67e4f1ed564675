import type { Limits, ObjectSchema, Property, Schema, StringSchema, UnionSchema } from "../../ir.ts";
import { propertiesOf } from "../../plan/bodies.ts";
import type { Plan, View } from "../../plan/model.ts";
import { dateType, isInt64 } from "../../plan/scalars.ts";
import { isVisible } from "../../plan/views.ts";
import type { Imports } from "../imports.ts";
import { bracketed, fits } from "../text/layout.ts";
import { literalKey } from "../text/property-key.ts";
import { quote } from "../text/string-literal.ts";
import { type Alternative, alternativesOf } from "./alternatives.ts";

/** Where a check is written. */
export interface CheckContext {
  readonly plan: Plan;
  readonly imports: Imports;
  /** The file of types whose validators these are. */
  readonly file: string;
  /** Whether a server may fill it: unions then let members through that this document does not know. */
  readonly answered: boolean;
  /** Whose `readOnly` and `writeOnly` properties there are. */
  readonly view: View;
  /** Whether formats of strings are checked as well. */
  readonly formats: boolean;
}

/** A check as TypeScript text, laid out to stand at `indent`: the value is what the type of the same schema says. */
export function checkExpression(schema: Schema, context: CheckContext, indent: string): string {
  const inner = `${indent}  `;
  switch (schema.kind) {
    case "unknown":
    case "never":
    case "boolean":
      return `v.${schema.kind}`;
    case "null":
      return "v.nothing";
    case "binary":
      return "v.file";
    case "number": {
      const { int64 } = context.plan.style;
      if (isInt64(schema) && int64 !== "number") return int64 === "bigint" ? "v.bigint" : "v.text";
      return also(schema.integer ? "v.integer" : "v.number", rangeChecks(schema.limits), indent);
    }
    case "string":
      return stringCheck(schema, context, indent);
    case "literal":
      return `v.literal(${scalar(schema.value)})`;
    case "enum":
      return openKind(schema.values, schema, context) ?? call("v.literal", schema.values.map(scalar), indent);
    case "array": {
      const items = call("v.array", [checkExpression(schema.items, context, inner)], indent);
      const unique = schema.uniqueItems ? ["v.unique"] : [];
      return also(items, [...countChecks("v.size", schema.limits), ...unique], indent);
    }
    case "tuple": {
      const items = schema.items.map((item) => checkExpression(item, context, `${inner}  `));
      const rest = schema.rest === undefined ? [] : [checkExpression(schema.rest, context, inner)];
      return call("v.tuple", [bracketed("", "[", items, "]", inner), String(schema.minItems), ...rest], indent);
    }
    case "object":
      return objectCheck(schema, context, indent);
    case "union":
      return unionCheck(schema, context, indent);
    case "intersection":
      return call(
        "v.all",
        schema.members.map((member) => checkExpression(member, context, inner)),
        indent,
      );
    case "ref":
      return reference(schema.id, context);
  }
}

/** The validator of a named schema, in the view of who sends or reads it. */
function reference(id: string, { plan, imports, file, view }: CheckContext): string {
  const type = plan.types.of(id);
  if (type === undefined) return "v.unknown";
  const name = view === "request" ? (type.input?.name ?? type.name) : type.name;
  return type.file === file ? name : imports.valueOf(validatorsModule(type.file), name);
}

/** The module of the validators of a file of types. */
export function validatorsModule(typeFile: string): string {
  return `validators/${typeFile}`;
}

function stringCheck(schema: StringSchema, context: CheckContext, indent: string): string {
  const { format, pattern, limits } = schema;
  const converted = dateType(schema, context.plan.style);
  if (converted !== undefined) return `v.tagged(${quote(converted)})`;
  const formats =
    context.formats && format !== undefined && Object.hasOwn(FORMATS, format) ? [FORMATS[format] ?? ""] : [];
  return also("v.text", [...countChecks("v.length", limits), ...patternCheck(pattern), ...formats], indent);
}

const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "v.dateTime",
  date: "v.date",
  email: "v.email",
  uri: "v.uri",
  uuid: "v.uuid",
};

/** ECMA-262 with Unicode, as JSON Schema wants it; without, where only that makes sense of it; nothing is said else. */
function patternCheck(pattern: string | undefined): string[] {
  if (pattern === undefined) return [];
  const flags = ["u", ""].find((candidate) => {
    try {
      return new RegExp(pattern, candidate) instanceof RegExp;
    } catch {
      return false;
    }
  });
  return flags === undefined ? [] : [`v.pattern(${quote(pattern)}, ${quote(flags)})`];
}

function countChecks(name: string, { minimum = 0, maximum }: Limits = {}): string[] {
  if (maximum !== undefined) return [`${name}(${minimum}, ${maximum})`];
  return minimum > 0 ? [`${name}(${minimum})`] : [];
}

function rangeChecks({ minimum, maximum, above, below, multipleOf }: Limits = {}): string[] {
  return [
    ...bounds("v.range", minimum, maximum),
    ...bounds("v.between", above, below),
    ...(multipleOf === undefined ? [] : [`v.multiple(${multipleOf})`]),
  ];
}

function bounds(name: string, low: number | undefined, high: number | undefined): string[] {
  if (low === undefined && high === undefined) return [];
  return [`${name}(${low ?? "-Infinity"}${high === undefined ? "" : `, ${high}`})`];
}

/** What an enum that is open to other values takes: anything of its values' kind. As the type is, so is the check. */
function openKind(
  values: readonly (string | number | boolean)[],
  schema: Schema,
  { plan }: CheckContext,
): string | undefined {
  if (plan.style.enums === "closed" || plan.types.closedEnums.has(schema) || values.length < 2) return undefined;
  if (values.every((value) => typeof value === "string")) return "v.text";
  return values.every((value) => typeof value === "number") ? "v.number" : undefined;
}

/** An object by its required and its optional properties; what it extends is checked too. */
export function objectCheck(
  schema: ObjectSchema,
  context: CheckContext,
  indent: string,
  omit: readonly string[] = [],
): string {
  const { plan } = context;
  const based = schema.extends.length > 0;
  const at = based || schema.limits !== undefined ? `${indent}  ` : indent;
  const visible = schema.properties.filter(
    (property) => !omit.includes(property.name) && isVisible(plan.api, property, context.view),
  );
  const required = members(
    visible.filter((property) => property.required),
    context,
    at,
  );
  const optional = members(
    visible.filter((property) => !property.required),
    context,
    at,
  );
  const { additional } = schema;
  const typed = additional !== undefined && additional.kind !== "never" && additional.kind !== "unknown";
  const rest = typed ? [checkExpression(additional, context, `${at}  `)] : [];
  const names = typed ? elsewhere(schema, context) : [];
  const args = [required, ...(optional === "{}" && !typed ? [] : [optional]), ...rest, ...names];
  const own = args.length === 1 && required === "{}" && based ? [] : [call("v.object", args, at)];
  const bases = schema.extends.map((base) => reference(base.id, context));
  const all =
    bases.length + own.length > 1 ? call("v.all", [...bases, ...own], indent) : (own[0] ?? bases[0] ?? "v.object({})");
  return also(all, countChecks("v.breadth", schema.limits), indent);
}

/** The names that `rest` does not speak of although they are not listed beside it. */
function elsewhere(schema: ObjectSchema, { plan }: CheckContext): string[] {
  const listed = new Set(schema.properties.map(({ name }) => name));
  const names = schema.extends.flatMap((base) => propertiesOf(plan.api, base).map(({ name }) => name));
  const other = [...new Set(names)].filter((name) => !listed.has(name));
  return other.length === 0 ? [] : [`[${other.map((name) => quote(plan.style.propertyName(name))).join(", ")}]`];
}

function members(properties: readonly Property[], context: CheckContext, indent: string): string {
  const entries = properties.map(({ name, schema }) => {
    const key = literalKey(context.plan.style.propertyName(name));
    return `${key}: ${checkExpression(schema, context, `${indent}    `)}`;
  });
  return bracketed("", "{", entries, "}", `${indent}  `, { spaced: true });
}

/** The member that the discriminator names; what it cannot name is tried one after the other. */
function unionCheck(schema: UnionSchema, context: CheckContext, indent: string): string {
  const members = schema.members.filter((member) => member.kind !== "null");
  if (members.length < schema.members.length) {
    const inner = `${indent}  `;
    const check =
      members.length === 1 && members[0] !== undefined
        ? checkExpression(members[0], context, inner)
        : unionCheck({ ...schema, members }, context, inner);
    return check === "v.unknown" ? check : call("v.nullable", [check], indent);
  }
  const { named, unnamed } = alternativesOf(schema, context.plan);
  const open = schema.discriminator !== undefined && context.answered;
  if (schema.discriminator === undefined || (named.length === 0 && !open)) {
    return anyOf(schema.members, [], context, indent);
  }
  const alone = unnamed.length === 0;
  const property = context.plan.style.propertyName(schema.discriminator.property);
  const told = variantsCheck(property, named, open, context, alone ? indent : `${indent}  `);
  return alone ? told : anyOf(unnamed, [told], context, indent);
}

function variantsCheck(
  property: string,
  named: readonly Alternative[],
  open: boolean,
  context: CheckContext,
  indent: string,
): string {
  const entries = named.map(
    ({ value, schema }) => `${literalKey(value)}: ${checkExpression(schema, context, `${indent}    `)}`,
  );
  const object = bracketed("", "{", entries, "}", `${indent}  `, { spaced: true });
  return call("v.variants", [quote(property), object, ...(open ? ['"open"'] : [])], indent);
}

function anyOf(members: readonly Schema[], before: readonly string[], context: CheckContext, indent: string): string {
  const checks = [...before, ...members.map((member) => checkExpression(member, context, `${indent}  `))];
  const distinct = [...new Set(checks)];
  if (distinct.includes("v.unknown")) return "v.unknown";
  return distinct.length === 1 ? checkAlone(distinct, indent) : call("v.union", distinct, indent);
}

/** A lone check was laid out two deeper than it stands now. */
function checkAlone([only = "v.unknown"]: readonly string[], indent: string): string {
  return only.replaceAll(`\n${indent}  `, `\n${indent}`);
}

function also(check: string, more: readonly string[], indent: string): string {
  return more.length === 0 ? check : call("v.also", [check, ...more], indent);
}

/** A call; an only argument that is an object keeps to the bracket, several that do not fit have a line each. */
function call(name: string, args: readonly string[], indent: string): string {
  const line = `${name}(${args.join(", ")})`;
  if (fits(line, indent.length + 1)) return line;
  const [only = ""] = args;
  if (args.length === 1 && only.startsWith("{")) return `${name}(${only.replaceAll(`\n${indent}  `, `\n${indent}`)})`;
  return `${name}(\n${args.map((arg) => `${indent}  ${arg},\n`).join("")}${indent})`;
}

function scalar(value: string | number | boolean): string {
  return typeof value === "string" ? quote(value) : String(value);
}
