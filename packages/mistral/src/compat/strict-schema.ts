type Schema = Record<string, unknown>;

/** What holds a list of schemas, and what holds schemas by names. */
const LISTS = ["anyOf", "oneOf", "allOf"];
const MAPS = ["$defs", "definitions"];

/**
 * A JSON Schema such that a model can be held to it: objects have all of their properties and no others, and what may be
 * missing may be null instead.
 */
export function strictSchema(schema: Schema): Schema {
  const strict = { ...schema };
  const { properties } = schema;
  if (schema["type"] === "object" && isSchema(properties)) {
    const required = new Set(Array.isArray(schema["required"]) ? (schema["required"] as string[]) : []);
    const entries = Object.entries(properties).map(([name, property]) => {
      const inner = within(property);
      return [name, required.has(name) || !isSchema(inner) ? inner : orNull(inner)] as const;
    });
    strict["properties"] = Object.fromEntries(entries);
    strict["required"] = [...new Set([...required, ...Object.keys(properties)])];
    strict["additionalProperties"] = false;
  }
  if (schema["items"]) strict["items"] = within(schema["items"]);
  for (const key of LISTS) {
    const members = schema[key];
    if (Array.isArray(members)) strict[key] = members.map(within);
  }
  for (const key of MAPS) {
    const named = schema[key];
    if (isSchema(named))
      strict[key] = Object.fromEntries(Object.entries(named).map(([name, one]) => [name, within(one)]));
  }
  return strict;
}

function within(schema: unknown): unknown {
  return isSchema(schema) ? strictSchema(schema) : schema;
}

function orNull(schema: Schema): Schema {
  const { type, anyOf } = schema;
  if (Array.isArray(type))
    return type.includes("null") ? schema : { ...schema, type: [...(type as unknown[]), "null"] };
  if (Array.isArray(anyOf)) {
    const nullable = anyOf.some((member) => isSchema(member) && member["type"] === "null");
    return nullable ? schema : { ...schema, anyOf: [...(anyOf as unknown[]), { type: "null" }] };
  }
  return type ? { ...schema, type: [type, "null"] } : schema;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
