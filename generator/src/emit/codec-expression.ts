import type { ObjectSchema, Property, Schema, SchemaId, TupleSchema, UnionSchema } from "../ir.ts";
import { propertiesOf } from "../plan/bodies.ts";
import { convertsItself } from "../plan/codecs.ts";
import type { OpenMember, Plan } from "../plan/model.ts";
import { resolve } from "../plan/resolve.ts";
import { defaultOf, programName } from "../plan/style.ts";
import { scalarCodec } from "../plan/scalars.ts";
import { references } from "../plan/walk.ts";
import type { Imports } from "./imports.ts";
import { bracketed } from "./text/layout.ts";
import { record, type RecordEntry, recordEntry } from "./text/record.ts";
import { quote } from "./text/string-literal.ts";

/** Where a codec is written. */
export interface CodecContext {
  readonly plan: Plan;
  readonly imports: Imports;
  /** Whether other codecs may not be there yet, so that they are named by a function: inside the modules of codecs. */
  readonly deferred: boolean;
  /** `false` where a server's answer cannot hold it. */
  readonly answered?: boolean;
}

/**
 * `head` and the codec of a schema as a literal, laid out to stand at `indent`; `undefined` when its values are the same
 * on the wire.
 */
export function codecText(
  schema: Schema,
  context: CodecContext,
  indent: string,
  head: string,
  open?: OpenMember,
): string | undefined {
  switch (schema.kind) {
    case "ref": {
      const codec = context.plan.codecs.of(schema.id);
      if (codec === undefined) return undefined;
      const name = context.imports.valueOf(codec.file, codec.name);
      return `${head}${context.deferred ? "() => " : ""}${name}`;
    }
    case "number":
    case "binary":
    case "string": {
      const codec = scalarCodec(schema, context.plan.style);
      return codec === undefined ? undefined : head + context.imports.value(codec);
    }
    case "array": {
      const items = codecText(schema.items, context, `${indent}  `, "items: ");
      return items === undefined ? undefined : literal(head, ['kind: "array"', items], indent);
    }
    case "tuple":
      return tupleText(schema, context, indent, head);
    case "object":
      return objectText(schema, context, indent, head);
    case "union":
      return unionText(schema, context, indent, head, open);
    case "intersection":
      return combined(schema.members.map((member) => writerOf(member, context)).filter(isWriter), indent, head);
    default:
      return undefined;
  }
}

function literal(head: string, entries: readonly string[], indent: string): string {
  return bracketed(head, "{", entries, "}", indent, { spaced: true, tail: "," }).slice(0, -1);
}

function list(head: string, items: readonly string[], indent: string): string {
  return bracketed(head, "[", items, "]", indent, { tail: "," }).slice(0, -1);
}

/** A list of objects. Several that have several properties each stand on lines of their own, as a formatter has them. */
function objects(head: string, items: readonly string[], indent: string): string {
  if (items.length < 2 || !items.every((item) => item.includes(", codec: ") || item.includes("\n")))
    return list(head, items, indent);
  return `${head}[\n${items.map((item) => `${indent}  ${item},\n`).join("")}${indent}]`;
}

/** Writes a codec at a place. */
type Writer = (indent: string, head: string) => string;

function writerOf(schema: Schema, context: CodecContext): Writer | undefined {
  if (!isConverted(schema, context.plan)) return undefined;
  return (indent, head) => codecText(schema, context, indent, head) ?? "";
}

/** Whether values of the schema are not the same on the wire. */
export function isConverted(schema: Schema, { style, codecs }: Plan): boolean {
  return convertsItself(schema, style) || references(schema).some(({ id }) => codecs.of(id) !== undefined);
}

function isWriter(writer: Writer | undefined): writer is Writer {
  return writer !== undefined;
}

function combined(writers: readonly Writer[], indent: string, head: string): string | undefined {
  const [only] = writers;
  if (only === undefined) return undefined;
  if (writers.length === 1) return only(indent, head);
  const codecs = writers.map((write) => write(`${indent}    `, ""));
  return literal(head, ['kind: "all"', list("codecs: ", codecs, `${indent}  `)], indent);
}

function tupleText(schema: TupleSchema, context: CodecContext, indent: string, head: string): string | undefined {
  const items = schema.items.map((item) => codecText(item, context, `${indent}    `, ""));
  const rest = schema.rest && codecText(schema.rest, context, `${indent}  `, "rest: ");
  if (rest === undefined && items.every((item) => item === undefined)) return undefined;
  const entries = [
    'kind: "tuple"',
    list(
      "items: ",
      items.map((item) => item ?? "null"),
      `${indent}  `,
    ),
  ];
  return literal(head, rest === undefined ? entries : [...entries, rest], indent);
}

function objectText(schema: ObjectSchema, context: CodecContext, indent: string, head: string): string | undefined {
  const rest = schema.additional && codecText(schema.additional, context, `${indent}  `, "rest: ");
  const known = rest !== undefined;
  const fields = schema.properties.flatMap((property) => fieldText(property, context, `${indent}    `, known) ?? []);
  const { style } = context.plan;
  const defaults =
    context.answered === false
      ? []
      : schema.properties.flatMap((property) => {
          const value = defaultOf(property, style);
          return value === undefined
            ? []
            : [recordEntry(programName(property, style), typeof value === "string" ? quote(value) : `${value}`)];
        });
  const constants = schema.properties.flatMap(({ name, assumed }) =>
    assumed === undefined ? [] : [recordEntry(name, quote(assumed))],
  );
  const bases = schema.extends.flatMap((base) => codecText(base, context, `${indent}    `, "") ?? []);
  if (fields.length === 0 && rest === undefined && defaults.length === 0 && constants.length === 0) {
    if (bases.length < 2) return bases[0] === undefined ? undefined : head + bases[0];
  }
  const entries = ['kind: "object"'];
  if (bases.length > 0) entries.push(list("bases: ", bases, `${indent}  `));
  if (fields.length > 0) entries.push(record("fields: ", fields, `${indent}  `));
  if (rest !== undefined) entries.push(rest);
  if (defaults.length > 0) entries.push(record("defaults: ", defaults, `${indent}  `));
  if (constants.length > 0) entries.push(record("constants: ", constants, `${indent}  `));
  return literal(head, entries, indent);
}

/** `built_at: ["builtAt", dateCodec]`. A property that stays as it is has no field, unless unlisted ones are converted. */
function fieldText(property: Property, context: CodecContext, indent: string, known: boolean): RecordEntry | undefined {
  const { name: key, schema } = property;
  const name = programName(property, context.plan.style);
  const head = recordEntry(key, "").text;
  const text =
    name === key
      ? (codecText(schema, context, indent, head) ?? (known ? head + quote(name) : undefined))
      : renamedText(name, schema, context, indent, head);
  return text === undefined ? undefined : { key, text };
}

function renamedText(name: string, schema: Schema, context: CodecContext, indent: string, head: string): string {
  const codec = codecText(schema, context, `${indent}  `, "");
  return codec === undefined ? head + quote(name) : list(head, [quote(name), codec], indent);
}

function unionText(
  schema: UnionSchema,
  context: CodecContext,
  indent: string,
  head: string,
  open: OpenMember | undefined,
): string | undefined {
  const members = schema.members.filter(({ kind }) => kind !== "null");
  const tagged = taggedWriter(schema, members, context, open);
  if (tagged !== undefined) return tagged(indent, head);
  const objects = members.filter((member) => holdsObject(member, context.plan));
  const others = members.filter((member) => !objects.includes(member));
  const writers = [
    ...(objects.length > 1 ? [casesWriter(objects, context)] : objects.map((member) => writerOf(member, context))),
    ...others.map((member) => writerOf(member, context)),
  ];
  return combined(writers.filter(isWriter), indent, head);
}

/** A union whose discriminator tells every member. */
function taggedWriter(
  { discriminator }: UnionSchema,
  members: readonly Schema[],
  context: CodecContext,
  open: OpenMember | undefined,
): Writer | undefined {
  if (discriminator === undefined || members.some(({ kind }) => kind !== "ref")) return undefined;
  const { property, mapping, default: fallback } = discriminator;
  const byValue = new Map<string, Set<SchemaId>>();
  for (const { value, schema } of mapping) byValue.set(value, (byValue.get(value) ?? new Set()).add(schema));
  const cases = [...byValue].flatMap(([value, ids]) => {
    // A document may give several members one value: then their properties have to tell.
    const refs = [...ids].map((id): Schema => ({ kind: "ref", id }));
    const [only] = refs;
    const write = refs.length === 1 && only ? writerOf(only, context) : casesWriter(refs, context);
    return write === undefined ? [] : [{ value, write }];
  });
  if (cases.length === 0) return undefined;
  const name = context.plan.style.propertyName(property);
  const tag: Property = { name: property, required: true, schema: { kind: "string" } };
  const shared: Schema = { kind: "object", extends: [], properties: [tag, ...(open?.shared ?? [])] };
  const other = writerOf(fallback === undefined ? shared : { kind: "ref", id: fallback }, context);
  return (indent, head) => {
    const written = cases.map(({ value, write }) => ({
      key: value,
      text: write(`${indent}    `, recordEntry(value, "").text),
    }));
    const entries = [
      'kind: "tagged"',
      `tag: [${quote(property)}, ${quote(name)}]`,
      record("cases: ", written, `${indent}  `),
    ];
    if (other !== undefined) entries.push(other(`${indent}  `, "other: "));
    const untagged = untaggedCases(members, property, fallback, context, `${indent}    `);
    if (untagged.length > 0) entries.push(objects("untagged: ", untagged, `${indent}  `));
    return literal(head, entries, indent);
  };
}

/** The members that a caller need not tell, and the one that is meant where nothing is told, by what they must have. */
function untaggedCases(
  members: readonly Schema[],
  tag: string,
  fallback: SchemaId | undefined,
  context: CodecContext,
  indent: string,
): string[] {
  const isAssumed = (member: Schema): boolean =>
    propertiesOf(context.plan.api, member).some(({ name, assumed }) => name === tag && assumed !== undefined);
  if (!members.some(isAssumed)) return [];
  return members
    .filter((member) => isAssumed(member) || (member.kind === "ref" && member.id === fallback))
    .map((member) => {
      const has = requiredNames(member, context.plan).map(quote).join(", ");
      const codec = codecText(member, context, `${indent}  `, "codec: ");
      return literal("", codec === undefined ? [`has: [${has}]`] : [`has: [${has}]`, codec], indent);
    });
}

/** A union of objects that nothing but their properties tells apart. */
function casesWriter(members: readonly Schema[], context: CodecContext): Writer | undefined {
  const writers = members.map((member) => writerOf(member, context));
  if (!writers.some(isWriter)) return undefined;
  const required = members.map((member) => requiredNames(member, context.plan));
  return (indent, head) => {
    const cases = members.map((_, index) => {
      const others = required.filter((_, other) => other !== index);
      const has = (required[index] ?? []).filter((name) => !others.every((names) => names.includes(name)));
      const entries = [`has: [${has.map(quote).join(", ")}]`];
      const codec = writers[index]?.(`${indent}      `, "codec: ");
      return literal("", codec === undefined ? entries : [...entries, codec], `${indent}    `);
    });
    return literal(head, ['kind: "union"', objects("cases: ", cases, `${indent}  `)], indent);
  };
}

function requiredNames(schema: Schema, { api }: Plan): string[] {
  return [...new Set(propertiesOf(api, schema).flatMap(({ name, required }) => (required ? [name] : [])))];
}

/** Whether a value of the schema can be an object, so that several such need telling apart. */
function holdsObject(schema: Schema, { api }: Plan): boolean {
  const target = resolve(api, schema);
  if (target?.kind === "union") return target.members.some((member) => resolve(api, member)?.kind === "object");
  return target?.kind === "object" || target?.kind === "intersection";
}
