import type { Limits, ObjectSchema, Property, Schema, StringSchema, UnionSchema } from "../../ir.ts";
import { propertiesOf } from "../../plan/bodies.ts";
import type { Plan, View } from "../../plan/model.ts";
import { dateType, isInt64 } from "../../plan/scalars.ts";
import { isVisible } from "../../plan/views.ts";
import { programName } from "../../plan/style.ts";
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
  /** The columns of its first line that something before it takes: the key of a property. */
  readonly lead: number;
}

/** A check as TypeScript text, laid out to stand at `indent`: the value is what the type of the same schema says. */
export function checkExpression(schema: Schema, context: CheckContext, indent: string): string {
  const inner = `${indent}  `;
  const { lead } = context;
  const inside = withLead(context, 0);
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
      return also(schema.integer ? "v.integer" : "v.number", rangeChecks(schema.limits), indent, lead);
    }
    case "string":
      return stringCheck(schema, context, indent);
    case "literal":
      return `v.literal(${scalar(schema.value)})`;
    case "enum":
      return openKind(schema.values, schema, context) ?? call("v.literal", schema.values.map(scalar), indent, lead);
    case "array": {
      const more = [...countChecks("v.size", schema.limits), ...(schema.uniqueItems ? ["v.unique"] : [])];
      const at = more.length === 0 ? indent : inner;
      const items = checkExpression(schema.items, inside, `${at}  `);
      const array = call("v.array", [items], at, more.length === 0 ? lead : 0);
      return also(array, more, indent, lead);
    }
    case "tuple": {
      const items = schema.items.map((item) => checkExpression(item, inside, `${inner}  `));
      const rest = schema.rest === undefined ? [] : [checkExpression(schema.rest, inside, inner)];
      const list = bracketed("", "[", items, "]", inner, { tail: "," }).slice(0, -1);
      return call("v.tuple", [list, String(schema.minItems), ...rest], indent, lead);
    }
    case "object":
      return objectCheck(schema, context, indent);
    case "union":
      return unionCheck(schema, context, indent);
    case "intersection":
      return call(
        "v.all",
        schema.members.map((member) => checkExpression(member, inside, inner)),
        indent,
        lead,
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
  return also(
    "v.text",
    [...countChecks("v.length", limits), ...patternCheck(pattern, `${indent}  `), ...formats],
    indent,
    context.lead,
  );
}

const FORMATS: Readonly<Record<string, string>> = {
  "date-time": "v.dateTime",
  date: "v.date",
  email: "v.email",
  uri: "v.uri",
  uuid: "v.uuid",
};

/** ECMA-262 with Unicode, as JSON Schema wants it; without, where only that makes sense of it; nothing is said else. */
function patternCheck(pattern: string | undefined, indent: string): string[] {
  if (pattern === undefined) return [];
  const flags = ["u", ""].find((candidate) => {
    try {
      return new RegExp(pattern, candidate) instanceof RegExp;
    } catch {
      return false;
    }
  });
  return flags === undefined ? [] : [call("v.pattern", [quote(pattern), quote(flags)], indent)];
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
  const within = based || schema.limits !== undefined;
  const at = within ? `${indent}  ` : indent;
  const lead = within ? 0 : context.lead;
  const inside = withLead(context, 0);
  const visible = schema.properties.filter(
    (property) => !omit.includes(property.name) && isVisible(plan.api, property, context.view),
  );
  const required = visible.filter((property) => property.required);
  const optional = visible.filter((property) => !property.required);
  const { additional } = schema;
  const typed = additional !== undefined && additional.kind !== "never" && additional.kind !== "unknown";
  const own = (): string => {
    // An only argument keeps to the bracket of its call.
    if (optional.length === 0 && !typed) return members("v.object(", required, ")", inside, at, lead);
    const rest = typed ? [checkExpression(additional, inside, `${at}  `)] : [];
    const names = typed ? elsewhere(schema, context) : [];
    const [first, second] = [required, optional].map((some) => members("", some, "", inside, `${at}  `, 0));
    return call("v.object", [first ?? "{}", second ?? "{}", ...rest, ...names], at, lead);
  };
  const bases = schema.extends.map((base) => reference(base.id, context));
  const checks = based && visible.length === 0 && !typed ? bases : [...bases, own()];
  const all = checks.length > 1 ? call("v.all", checks, indent, context.lead) : (checks[0] ?? "v.object({})");
  return also(all, countChecks("v.breadth", schema.limits), indent, context.lead);
}

/** The names that `rest` does not speak of although they are not listed beside it. */
function elsewhere(schema: ObjectSchema, { plan }: CheckContext): string[] {
  const listed = new Set(schema.properties.map(({ name }) => name));
  const names = schema.extends.flatMap((base) => propertiesOf(plan.api, base));
  const other = names.filter(({ name }) => !listed.has(name)).map((property) => programName(property, plan.style));
  return other.length === 0 ? [] : [`[${[...new Set(other)].map(quote).join(", ")}]`];
}

/** The properties of an object, by name, between what opens and closes the call of which they are the last argument. */
function members(
  open: string,
  properties: readonly Property[],
  close: string,
  context: CheckContext,
  indent: string,
  lead: number,
): string {
  const entries = properties.map((property) => {
    const key = `${literalKey(programName(property, context.plan.style))}: `;
    return `${key}${checkExpression(property.schema, withLead(context, key.length), `${indent}  `)}`;
  });
  return objectText(open, entries, close, indent, lead);
}

function objectText(open: string, entries: readonly string[], close: string, indent: string, lead: number): string {
  const tail = " ".repeat(lead + 1);
  const text = bracketed(open, "{", entries, `}${close}`, indent, { spaced: true, tail });
  return text.slice(0, -tail.length);
}

function withLead(context: CheckContext, lead: number): CheckContext {
  return context.lead === lead ? context : { ...context, lead };
}

/** The member that the discriminator names; what it cannot name is tried one after the other. */
function unionCheck(schema: UnionSchema, context: CheckContext, indent: string): string {
  const members = schema.members.filter((member) => member.kind !== "null");
  if (members.length < schema.members.length) {
    const inner = `${indent}  `;
    const inside = withLead(context, 0);
    const check =
      members.length === 1 && members[0] !== undefined
        ? checkExpression(members[0], inside, inner)
        : unionCheck({ ...schema, members }, inside, inner);
    return check === "v.unknown" ? check : call("v.nullable", [check], indent, context.lead);
  }
  const { named, unnamed } = alternativesOf(schema, context.plan);
  const open = schema.discriminator !== undefined && context.answered;
  if (schema.discriminator === undefined || (named.length === 0 && !open)) {
    return anyOf(schema.members, [], context, indent);
  }
  const alone = unnamed.length === 0;
  const property = context.plan.style.propertyName(schema.discriminator.property);
  const told = alone
    ? variantsCheck(property, named, open, context, indent)
    : variantsCheck(property, named, open, withLead(context, 0), `${indent}  `);
  return alone ? told : anyOf(unnamed, [told], context, indent);
}

function variantsCheck(
  property: string,
  named: readonly Alternative[],
  open: boolean,
  context: CheckContext,
  indent: string,
): string {
  const entries = named.map(({ value, schema }) => {
    const key = `${literalKey(value)}: `;
    return `${key}${checkExpression(schema, withLead(context, key.length), `${indent}    `)}`;
  });
  const object = objectText("", entries, "", `${indent}  `, 0);
  return call("v.variants", [quote(property), object, ...(open ? ['"open"'] : [])], indent, context.lead);
}

function anyOf(members: readonly Schema[], before: readonly string[], context: CheckContext, indent: string): string {
  const inside = withLead(context, 0);
  const checks = [...before, ...members.map((member) => checkExpression(member, inside, `${indent}  `))];
  const distinct = [...new Set(checks)];
  if (distinct.includes("v.unknown")) return "v.unknown";
  return distinct.length === 1 ? checkAlone(distinct, indent) : call("v.union", distinct, indent, context.lead);
}

/** A lone check was laid out two deeper than it stands now. */
function checkAlone([only = "v.unknown"]: readonly string[], indent: string): string {
  return only.replaceAll(`\n${indent}  `, `\n${indent}`);
}

function also(check: string, more: readonly string[], indent: string, lead: number): string {
  return more.length === 0 ? check : call("v.also", [check, ...more], indent, lead);
}

/** A call, after `lead` columns of something else; arguments that do not fit have a line each. */
function call(name: string, args: readonly string[], indent: string, lead = 0): string {
  const line = `${name}(${args.join(", ")})`;
  if (fits(line, indent.length + lead + 1)) return line;
  return `${name}(\n${args.map((arg) => `${indent}  ${arg},\n`).join("")}${indent})`;
}

function scalar(value: string | number | boolean): string {
  return typeof value === "string" ? quote(value) : String(value);
}
