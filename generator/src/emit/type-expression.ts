import type { EnumSchema, ObjectSchema, Property, Schema, UnionSchema } from "../ir.ts";
import { propertiesOf } from "../plan/bodies.ts";
import type { Plan, View } from "../plan/model.ts";
import { resolve } from "../plan/resolve.ts";
import { programName } from "../plan/style.ts";
import { dateType, isInt64 } from "../plan/scalars.ts";
import { isVisible } from "../plan/views.ts";
import { memberList } from "./enum-members.ts";
import type { Imports } from "./imports.ts";
import { docComment } from "./text/comment.ts";
import { fits, hasRoom } from "./text/layout.ts";
import { propertyKey } from "./text/property-key.ts";
import { quote } from "./text/string-literal.ts";

/** Where a type is written. */
export interface TypeContext {
  readonly plan: Plan;
  readonly imports: Imports;
  /** Whether a server may fill it: unions then have a place for members that this document does not know. */
  readonly answered: boolean;
  /** Whose `readOnly` and `writeOnly` properties there are: by `answered`, unless it says otherwise. */
  readonly view?: View;
}

/** A type as TypeScript text, laid out to stand at `indent`. */
export function typeExpression(schema: Schema, context: TypeContext, indent: string): string {
  switch (schema.kind) {
    case "unknown":
    case "never":
    case "null":
    case "boolean":
      return schema.kind;
    case "number":
      return isInt64(schema) ? context.plan.style.int64 : "number";
    case "string":
      return dateType(schema, context.plan.style) ?? "string";
    case "binary":
      return context.imports.type(context.plan.style.files);
    case "literal":
      return literal(schema.value);
    case "enum":
      return enumMembers(schema.values, isClosed(schema, context.plan)).join(" | ");
    case "array":
      return arrayOf(schema.items, context, indent);
    case "tuple": {
      const items = schema.items.map((item, index) => {
        const text = typeExpression(item, context, indent);
        return index < schema.minItems ? text : `${parenthesised(item, text)}?`;
      });
      if (schema.rest !== undefined) items.push(`...${arrayOf(schema.rest, context, indent)}`);
      return `[${items.join(", ")}]`;
    }
    case "object":
      return objectType(schema, context, indent);
    case "union":
      return unionMembers(schema, context, indent).join(" | ");
    case "intersection":
      return schema.members.map((member) => parenthesised(member, typeExpression(member, context, indent))).join(" & ");
    case "ref":
      return typeReference(schema.id, context);
  }
}

/** The name of a named schema, imported where that is needed; `unknown` for a reference to nothing. */
export function typeReference(id: string, { plan, imports, answered, view }: TypeContext): string {
  const type = plan.types.of(id);
  if (type === undefined) return "unknown";
  const name = viewIn({ answered, view }) === "request" ? (type.input?.name ?? type.name) : type.name;
  return imports.typeOf(type.file, name);
}

function viewIn({ answered, view }: Pick<TypeContext, "answered" | "view">): View {
  return view ?? (answered ? "response" : "request");
}

/** The members of a union, the open one last where an answer can hold it; `open` is its name, if it has one. */
export function unionMembers(schema: UnionSchema, context: TypeContext, indent: string, open?: string): string[] {
  const { discriminator } = schema;
  const members = schema.members.flatMap((member) => {
    if (member.kind === "enum") return enumMembers(member.values, isClosed(member, context.plan));
    const text = typeExpression(member, context, indent);
    const values = discriminator === undefined ? undefined : undeclaredValues(member, schema, context.plan);
    return values === undefined || discriminator === undefined
      ? text
      : `(${text} & { ${nameOf(discriminator.property, context)}: ${values.map(quote).join(" | ")} })`;
  });
  if (discriminator !== undefined && context.answered) {
    members.push(
      open ??
        `${context.imports.type("UnknownVariant")}<${quote(context.plan.style.propertyName(discriminator.property))}>`,
    );
  }
  return [...new Set(members)];
}

/** The mapped values of a member that does not itself say which they are. */
function undeclaredValues(member: Schema, union: UnionSchema, plan: Plan): string[] | undefined {
  if (member.kind !== "ref" || union.discriminator === undefined) return undefined;
  const { property, mapping } = union.discriminator;
  const declared = propertiesOf(plan.api, member).findLast(({ name }) => name === property);
  const schema = declared && resolve(plan.api, declared.schema);
  if (schema?.kind === "literal" || schema?.kind === "enum") return undefined;
  const values = mapping.filter((entry) => entry.schema === member.id).map((entry) => entry.value);
  return values.length === 0 ? undefined : values;
}

/** The values of an enum. An open one takes any other value too, and still offers these in an editor. */
function enumMembers(values: readonly (string | number | boolean)[], closed: boolean): string[] {
  const members = values.map(literal);
  if (closed || values.length < 2) return members;
  if (values.every((value) => typeof value === "string")) members.push("(string & {})");
  else if (values.every((value) => typeof value === "number")) members.push("(number & {})");
  return members;
}

function isClosed(schema: EnumSchema, { style, types }: Plan): boolean {
  return style.enums === "closed" || types.closedEnums.has(schema);
}

function literal(value: string | number | boolean): string {
  return typeof value === "string" ? quote(value) : String(value);
}

function arrayOf(items: Schema, context: TypeContext, indent: string): string {
  return `${parenthesised(items, typeExpression(items, context, indent))}[]`;
}

function parenthesised(schema: Schema, text: string): string {
  const alone = /^(?:array|tuple)$/.test(schema.kind) || (schema.kind === "object" && schema.extends.length === 0);
  return alone || /^(?:\w+|"(?:[^"\\]|\\.)*")$/.test(text) ? text : `(${text})`;
}

/** An object written in place: on one line where it has no more to say than fits there. */
function objectType(schema: ObjectSchema, context: TypeContext, indent: string): string {
  const bases = schema.extends.map((base) => typeReference(base.id, context));
  const members = objectMembers(schema, context, `${indent}  `, []);
  if (members.length === 0) return bases.length === 0 ? "{ [key: string]: unknown }" : bases.join(" & ");
  const body = oneLine(members, indent) ?? `{\n${members.join("")}${indent}}`;
  return [...bases, body].join(" & ");
}

/** The members of an object on the line where it stands, if there is room and they have nothing said about them. */
function oneLine(members: readonly string[], indent: string): string | undefined {
  const column = indent.length + 40;
  // Most objects are by far too long: those are not put together to be thrown away.
  const least = members.reduce((sum, member) => sum + member.length - `${indent}  ;\n`.length, 0);
  if (!hasRoom(least, column)) return undefined;
  const line = `{ ${members.map((member) => member.trim().replace(/;$/, "")).join("; ")} }`;
  return fits(line, column) && !line.includes("/**") ? line : undefined;
}

/** The lines of an interface's body: properties with their comments, then what else a key may hold. */
export function objectMembers(
  schema: ObjectSchema,
  context: TypeContext,
  indent: string,
  omit: readonly string[],
): string[] {
  const view = viewIn(context);
  const properties = schema.properties.filter(({ name }) => !omit.includes(name));
  const visible = properties.filter((property) => isVisible(context.plan.api, property, view));
  const members = visible.map((property) => propertyMember(property, context, indent));
  if (schema.additional !== undefined && schema.additional.kind !== "never") {
    members.push(`${indent}[key: string]: ${indexType(schema, schema.additional, context, indent)};\n`);
  }
  return members;
}

/** A property, with its comment, on lines of its own. */
export function propertyMember(property: Property, context: TypeContext, indent: string): string {
  const { required, schema } = property;
  const key = `${indent}${propertyKey(programName(property, context.plan.style))}${required ? "" : "?"}:`;
  return propertyComment(schema, indent) + typeStatement(key, schema, context, indent);
}

/** The key of a property as the program calls it. */
function nameOf(wire: string, { plan }: TypeContext): string {
  return propertyKey(plan.style.propertyName(wire));
}

/** `head` and a type, to the end of the statement: a union that does not fit on its line has a member a line. */
export function typeStatement(
  head: string,
  schema: Schema,
  context: TypeContext,
  indent: string,
  open?: string,
): string {
  const members = membersOf(schema, context, indent, open);
  const text = `${head} ${members.join(" | ")};`;
  const line = `${text}\n`;
  if (fits(text, 0)) return line;
  if (schema.kind === "array" && !text.includes("\n")) {
    const items = membersOf(schema.items, context, `${indent}    `, undefined).map((item) => `${indent}  | ${item}`);
    if (items.length > 1) return `${head} (\n${items.join("\n")}\n${indent})[];\n`;
  }
  const hugged = members.filter((member) => member !== "null").length < 2;
  if (hugged) return line;
  const lines = membersOf(schema, context, `${indent}    `, open).map((member) => `${indent}  | ${member}`);
  return `${head}\n${lines.join("\n")};\n`;
}

function membersOf(schema: Schema, context: TypeContext, indent: string, open: string | undefined): string[] {
  if (schema.kind === "union") return unionMembers(schema, context, indent, open);
  if (schema.kind === "enum") return enumMembers(schema.values, isClosed(schema, context.plan));
  return [typeExpression(schema, context, indent)];
}

/** What the document says of a property beside its type. */
export function propertyComment(schema: Schema, indent: string): string {
  const tags: string[] = [];
  const format = formatOf(schema);
  if (format !== undefined) tags.push(`@format ${format}`);
  if (schema.deprecated) tags.push("@deprecated");
  if (schema.default !== undefined && schema.default !== null)
    tags.push(`@defaultValue ${JSON.stringify(schema.default)}`);
  return docComment([schema.description, memberList(schema)], tags, indent);
}

/** The format of a string or number, also of one that can be null. */
function formatOf(schema: Schema): string | undefined {
  if (schema.kind === "string" || schema.kind === "number") return schema.format;
  const [only, ...others] = schema.kind === "union" ? schema.members.filter(({ kind }) => kind !== "null") : [];
  return only === undefined || others.length > 0 ? undefined : formatOf(only);
}

/** The type of unlisted keys must admit the listed ones too: TypeScript holds every property against it. */
function indexType(schema: ObjectSchema, additional: Schema, context: TypeContext, indent: string): string {
  const alone = schema.properties.length === 0 && schema.extends.length === 0;
  return alone ? typeExpression(additional, context, indent) : "unknown";
}
