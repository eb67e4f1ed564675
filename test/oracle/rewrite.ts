import { subtypePart } from "./subtypes.ts";

/** A value of a JSON document. */
export type Json = unknown;
export type JsonRecord = { readonly [key: string]: Json };

/** A reading on which the oracle and we differ. */
export interface Rule {
  readonly name: string;
  readonly reason: string;
  /** The schema in words that the oracle reads as we do; `undefined` where the rule does not bear on it. */
  readonly rewrite: (schema: JsonRecord, document: SchemaLookup) => JsonRecord | undefined;
}

/** What a rule may ask about the document. */
export interface SchemaLookup {
  /** The properties of a schema, also those of what it refers to and of the members of its `allOf`. */
  readonly properties: (schema: Json) => ReadonlyMap<string, Json>;
  /** What a schema is made of by `allOf`, at any depth. */
  readonly bases: (schema: Json) => JsonRecord[];
  /** Whether an `allOf` member asks anything of a value but to be an object. */
  readonly says: (schema: JsonRecord) => boolean;
  /** The members of a union, with their discriminating values where they do not say these themselves. */
  readonly discriminated: (members: Json, discriminator: JsonRecord) => Json[];
}

/** A document rewritten, and which rules changed each named schema. */
export interface Rewritten {
  readonly document: JsonRecord;
  readonly rules: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Rewrites every schema of `components.schemas`, in depth, by each rule in turn; elsewhere, discriminators are dropped. */
export function rewrite(document: JsonRecord, rules: readonly Rule[]): Rewritten {
  const components = isRecord(document.components) ? document.components : {};
  const schemas = isRecord(components.schemas) ? components.schemas : {};
  const lookup = lookupIn(document);
  const told = new Set([...discriminators(document)].flatMap((schema) => membersOf(schema)));
  const touched = new Map<string, Set<string>>();
  const rewritten = Object.entries(schemas).map(([name, schema]) => {
    const used = new Set<string>();
    const part = subtypePart(name, schemas);
    const result = rewriteSchema(part === undefined ? schema : extended(schema, part), rules, lookup, used);
    if (told.has(name) || lookup.bases(schema).some((base) => isDiscriminated(base))) used.add("discriminator");
    if (used.size > 0) touched.set(name, used);
    return [name, result] as const;
  });
  const { components: _components, ...rest } = document;
  const elsewhere = JSON.parse(JSON.stringify(rest), (_key, value: Json) => withoutDiscriminator(value)) as JsonRecord;
  return {
    document: { ...elsewhere, components: { ...components, schemas: Object.fromEntries(rewritten) } },
    rules: touched,
  };
}

function extended(schema: Json, part: JsonRecord): Json {
  return isRecord(schema) && Array.isArray(schema.allOf) ? { ...schema, allOf: [...schema.allOf, part] } : schema;
}

/** Every schema of a document that has a discriminator. */
function* discriminators(value: Json): Generator<JsonRecord> {
  if (Array.isArray(value)) for (const it of value) yield* discriminators(it);
  if (!isRecord(value)) return;
  if (isDiscriminated(value)) yield value;
  for (const it of Object.values(value)) yield* discriminators(it);
}

/** The names of the members of a union. */
function membersOf({ oneOf, anyOf }: JsonRecord): string[] {
  return [oneOf, anyOf].flatMap((members) =>
    Array.isArray(members)
      ? members.flatMap((member: Json) =>
          isRecord(member) && typeof member.$ref === "string" ? [nameOf(member.$ref)] : [],
        )
      : [],
  );
}

function isDiscriminated(schema: Json): boolean {
  return isRecord(schema) && isRecord(schema.discriminator) && typeof schema.discriminator.propertyName === "string";
}

function withoutDiscriminator(value: Json): Json {
  if (!isDiscriminated(value)) return value;
  const { discriminator: _discriminator, ...rest } = value as JsonRecord;
  return rest;
}

function rewriteSchema(schema: Json, rules: readonly Rule[], lookup: SchemaLookup, used: Set<string>): Json {
  if (!isRecord(schema)) return schema;
  let result = schema;
  for (const rule of rules) {
    const changed = rule.rewrite(result, lookup);
    if (changed === undefined) continue;
    result = changed;
    used.add(rule.name);
  }
  return Object.fromEntries(
    Object.entries(result).map(([key, value]) => {
      if (MAPS.has(key) && isRecord(value)) {
        const members = Object.entries(value);
        return [key, Object.fromEntries(members.map(([name, it]) => [name, rewriteSchema(it, rules, lookup, used)]))];
      }
      if (LISTS.has(key) && Array.isArray(value))
        return [key, value.map((it) => rewriteSchema(it, rules, lookup, used))];
      return [key, ONES.has(key) ? rewriteSchema(value, rules, lookup, used) : value];
    }),
  );
}

const MAPS = new Set(["properties", "patternProperties", "$defs"]);
const LISTS = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const ONES = new Set(["items", "additionalProperties", "not"]);

function lookupIn(document: JsonRecord): SchemaLookup {
  const target = (schema: Json, depth = 0): JsonRecord => {
    if (!isRecord(schema)) return {};
    if (typeof schema.$ref !== "string" || depth > 20) return schema;
    return target(at(document, schema.$ref), depth + 1);
  };
  const properties = (schema: Json, depth = 0): Map<string, Json> => {
    const { properties: own, allOf } = target(schema);
    const bases = depth < 20 && Array.isArray(allOf) ? allOf.flatMap((base) => [...properties(base, depth + 1)]) : [];
    return new Map([...bases, ...(isRecord(own) ? Object.entries(own) : [])]);
  };
  const bases = (schema: Json, depth = 0): JsonRecord[] => {
    const { allOf } = target(schema);
    if (!Array.isArray(allOf) || depth > 20) return [];
    return allOf.flatMap((base: Json) => [target(base), ...bases(base, depth + 1)]);
  };
  return {
    properties,
    bases,
    says: (schema) => Object.entries(schema).some(([key, value]) => asks(key, value)),
    discriminated: (members, { propertyName, mapping }) =>
      (Array.isArray(members) ? members : []).map((member: Json, _index, { length }) => {
        if (length === 1 || !isRecord(member) || typeof member.$ref !== "string" || typeof propertyName !== "string")
          return member;
        const { $ref } = member;
        const declared = target(properties(member).get(propertyName));
        if ("enum" in declared || "const" in declared) return member;
        const mapped = Object.entries(isRecord(mapping) ? mapping : {}).filter(
          ([, it]) => it === $ref || it === nameOf($ref),
        );
        const values = mapped.length > 0 ? mapped.map(([value]) => value) : [nameOf($ref)];
        const told = { type: "object", required: [propertyName], properties: { [propertyName]: { enum: values } } };
        return { allOf: [member, told] };
      }),
  };
}

/** Whether a keyword says anything about an object's properties. */
function asks(key: string, value: Json): boolean {
  if (key === "properties") return !isEmpty(value);
  return key === "additionalProperties" ? isRecord(value) : !SILENT.has(key);
}

const SILENT = new Set(["type", "title", "description", "required", "example", "nullable", "default", "xml"]);

function isEmpty(value: Json): boolean {
  return isRecord(value) && Object.keys(value).length === 0;
}

/** What a local reference leads to. */
export function at(document: JsonRecord, reference: string): Json {
  return reference
    .replace(/^#\//, "")
    .split("/")
    .map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<Json>((value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined), document);
}

function nameOf(reference: string): string {
  return reference.split("/").at(-1) ?? reference;
}

export function isRecord(value: Json): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
