import type { Api, ObjectSchema, Property, Schema, SchemaId, StringSchema } from "../ir.ts";

/** A schema as the wire sees it: what it refers to, with the parents of objects and the members of unions laid open. */
export interface Shape {
  /** The name and the id of the schema referred to, the last one where references follow each other. */
  readonly name?: string;
  readonly id?: SchemaId;
  readonly nullable: boolean;
  /** Never a reference, `null`, or a union; one member where there is no choice. */
  readonly members: readonly Member[];
}

/** One of the things that a value may be. */
export interface Member {
  /** The schema itself: any kind but `ref`, `null`, `union`, `literal`; objects without `extends`. */
  readonly schema: Plain;
  readonly name?: string;
  readonly id?: SchemaId;
}

export type Plain = Exclude<Schema, { readonly kind: "ref" | "null" | "union" | "literal" }>;

/** Lays a schema open. */
export function shapeOf(api: Api, schema: Schema): Shape {
  const { target, name, id } = follow(api, schema);
  const members = membersOf(api, target, name, id, new Set());
  const values = joinEnums(members.filter((member): member is Member => member !== "null")).map(withBooleans);
  const anything = values.some((member) => member.schema.kind === "unknown");
  return {
    ...(name === undefined ? {} : { name }),
    ...(id === undefined ? {} : { id }),
    // Anything may be null as well.
    nullable: !anything && members.includes("null"),
    members: values.filter((member) => !values.some((other) => other !== member && includes(api, other, member))),
  };
}

/** What a `$ref`, and the `$ref` that it leads to, and so on, is. */
export function follow(api: Api, schema: Schema): { target: Schema; name?: string; id?: SchemaId } {
  let target = schema;
  let found: { name?: string; id?: SchemaId } = {};
  for (let steps = 0; target.kind === "ref" && steps < 100; steps++) {
    const named = api.schemas.get(target.id);
    if (!named) return { target: { kind: "unknown" }, ...found };
    found = { name: named.name, id: named.id };
    target = named.schema;
  }
  return { target, ...found };
}

function membersOf(
  api: Api,
  schema: Schema,
  name: string | undefined,
  id: SchemaId | undefined,
  seen: Set<Schema>,
): (Member | "null")[] {
  if (seen.has(schema)) return [];
  if (schema.kind === "null") return ["null"];
  if (schema.kind === "union") {
    seen.add(schema);
    return schema.members.flatMap((member) => {
      const inner = follow(api, member);
      return membersOf(api, inner.target, inner.name, inner.id, seen);
    });
  }
  return [{ schema: plain(api, schema), ...(name === undefined ? {} : { name }), ...(id === undefined ? {} : { id }) }];
}

function plain(api: Api, schema: Schema): Plain {
  switch (schema.kind) {
    case "literal":
      return { ...schema, kind: "enum", values: [schema.value] };
    case "object":
      return schema.extends.length === 0 ? schema : merge(api, [...schema.extends, { ...schema, extends: [] }]);
    case "intersection": {
      const parts = schema.members.filter((member) => follow(api, member).target.kind !== "unknown");
      const kinds = new Set(parts.map((member) => follow(api, member).target.kind));
      if (kinds.size === 1 && kinds.has("object")) return merge(api, parts);
      const [only] = parts;
      return parts.length === 1 && only ? (shapeOf(api, only).members[0]?.schema ?? { kind: "unknown" }) : schema;
    }
    case "ref":
    case "null":
    case "union":
      return { kind: "unknown" };
    default:
      return schema;
  }
}

/** One object of several; what a later one says of a property counts. */
function merge(api: Api, parts: readonly Schema[]): ObjectSchema {
  const properties = new Map<string, Property>();
  let additional: Schema | undefined;
  for (const part of parts) {
    const { target } = follow(api, part);
    const object = target.kind === "object" ? plain(api, target) : target;
    if (object.kind !== "object") continue;
    for (const property of object.properties) {
      const required = property.required || properties.get(property.name)?.required === true;
      properties.set(property.name, { ...property, required });
    }
    additional ??= object.additional;
  }
  return { kind: "object", extends: [], properties: [...properties.values()], ...(additional ? { additional } : {}) };
}

/** `const` beside `const` is an enumeration, however it is written. */
function joinEnums(members: readonly Member[]): Member[] {
  const enums = members.filter(({ schema }) => schema.kind === "enum");
  if (enums.length < 2) return [...members];
  const values = enums.flatMap(({ schema }) => (schema.kind === "enum" ? schema.values : []));
  const joined: Member = { schema: { kind: "enum", values: [...new Set(values)] } };
  return [...members.filter(({ schema }) => schema.kind !== "enum"), joined];
}

/** `true` or `false` is a boolean. */
function withBooleans(member: Member): Member {
  const { schema } = member;
  const both =
    schema.kind === "enum" && schema.values.length === 2 && schema.values.every((value) => typeof value === "boolean");
  return both ? { ...member, schema: { kind: "boolean" } } : member;
}

/** Whether what one member lets in, the other does as well: a whole number is a number, a date is a text. */
function includes(api: Api, wide: Member, narrow: Member): boolean {
  const [one, other] = [wide.schema, narrow.schema];
  if (one.kind === "number" && other.kind === "number") return !one.integer && other.integer && !one.limits;
  if (one.kind === "string" && other.kind === "string") return isBare(one) && !isBare(other);
  if (one.kind !== "array" || other.kind !== "array") return false;
  const [items, others] = [shapeOf(api, one.items).members, shapeOf(api, other.items).members];
  const [item, otherItem] = [items[0], others[0]];
  if (items.length !== 1 || others.length !== 1 || !item || !otherItem || one.limits) return false;
  return includes(api, item, otherItem);
}

function isBare({ format, pattern, limits }: StringSchema): boolean {
  return format === undefined && pattern === undefined && limits === undefined;
}

/** A schema in a few words, for people: `integer`, `array of Tool`, `"a" or "b"`. */
export function describe(api: Api, schema: Schema): string {
  const { name, nullable, members } = shapeOf(api, schema);
  const words = members.map((member) =>
    member.name !== undefined && isLong(member.schema) ? member.name : wording(api, member.schema),
  );
  const all = [...words, ...(nullable ? ["null"] : [])];
  return all.length > 4 && name !== undefined ? name : all.join(" | ") || "nothing";
}

function isLong(schema: Plain): boolean {
  return schema.kind === "object" || (schema.kind === "enum" && schema.values.length > 3);
}

function wording(api: Api, schema: Plain): string {
  switch (schema.kind) {
    case "number":
      return schema.integer ? "integer" : "number";
    case "enum":
      return schema.values.map((value) => JSON.stringify(value)).join(" | ");
    case "array":
      return `array of ${describe(api, schema.items)}`;
    case "object":
      return schema.properties.length === 0 && schema.additional
        ? `object of ${describe(api, schema.additional)}`
        : "object";
    default:
      return schema.kind;
  }
}
