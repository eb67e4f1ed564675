import { isRecord, type Json, type JsonRecord } from "./rewrite.ts";

/**
 * What tells a schema that extends a base with a discriminator, as a member for its `allOf`: the values that the base's
 * mapping has for it and for what extends it, and `x-ms-discriminator-value`. The oracle takes the schema's name instead,
 * which is no value that a server sends.
 */
export function subtypePart(name: string, schemas: JsonRecord): JsonRecord | undefined {
  for (const base of basesOf(name, schemas).slice(1)) {
    const schema = schemas[base];
    if (!isRecord(schema) || !isRecord(schema.discriminator) || "oneOf" in schema || "anyOf" in schema) continue;
    const { propertyName, mapping } = schema.discriminator;
    const mapped = Object.entries(isRecord(mapping) ? mapping : {})
      .filter(([, target]) => basesOf(String(target).split("/").at(-1) ?? "", schemas).includes(name))
      .map(([value]) => value);
    const own = isRecord(schemas[name]) ? schemas[name]["x-ms-discriminator-value"] : undefined;
    const values = [...new Set([...(typeof own === "string" ? [own] : []), ...mapped])];
    if (typeof propertyName !== "string" || values.length === 0) continue;
    if (admits(propertyOf(schema, propertyName, schemas), values, schemas)) {
      return { type: "object", properties: { [propertyName]: { enum: values } } };
    }
  }
  return undefined;
}

/** A named schema and those it extends, nearest first. */
function basesOf(name: string, schemas: JsonRecord): string[] {
  const found = [name];
  for (const next of found) {
    const { allOf } = isRecord(schemas[next]) ? schemas[next] : {};
    for (const part of Array.isArray(allOf) ? allOf : []) {
      const base = isRecord(part) && typeof part.$ref === "string" ? part.$ref.split("/").at(-1) : undefined;
      if (base !== undefined && !found.includes(base)) found.push(base);
    }
  }
  return found;
}

function propertyOf(schema: Json, name: string, schemas: JsonRecord, depth = 0): Json {
  const target = follow(schema, schemas);
  if (!isRecord(target) || depth > 20) return undefined;
  if (isRecord(target.properties) && name in target.properties) return target.properties[name];
  const parts = Array.isArray(target.allOf) ? target.allOf : [];
  return parts.map((part: Json) => propertyOf(part, name, schemas, depth + 1)).find((found) => found !== undefined);
}

/** Whether a property can have these values: one that lists others cannot. */
function admits(property: Json, values: readonly string[], schemas: JsonRecord): boolean {
  const declared = follow(property, schemas);
  if (!isRecord(declared)) return false;
  const listed = "const" in declared ? [declared.const] : declared.enum;
  return Array.isArray(listed) ? values.every((value) => listed.includes(value)) : declared.type === "string";
}

function follow(schema: Json, schemas: JsonRecord): Json {
  if (!isRecord(schema) || typeof schema.$ref !== "string") return schema;
  return schemas[schema.$ref.split("/").at(-1) ?? ""];
}
