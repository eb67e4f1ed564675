import { isJson, type Json } from "../document.ts";

/** A schema and what its references and `allOf` add to it, as one. */
export function merged(schema: unknown, follow: (value: unknown) => Json): Json {
  const { $ref, allOf, ...own } = isJson(schema) ? schema : {};
  const parts = [
    ...(typeof $ref === "string" ? [merged(follow(schema), follow)] : []),
    ...(Array.isArray(allOf) ? allOf.map((part) => merged(part, follow)) : []),
    own,
  ];
  return parts.reduce<Json>((whole, part) => {
    const properties = { ...follow(whole["properties"]), ...follow(part["properties"]) };
    const required = [...list(whole["required"]), ...list(part["required"])];
    return {
      ...whole,
      ...part,
      ...(Object.keys(properties).length > 0 ? { properties } : {}),
      ...(required.length > 0 ? { required } : {}),
    };
  }, {});
}

/** The values of a constant or of an enumeration. */
export function constants(schema: Json): { value: unknown }[] {
  if ("const" in schema) return [{ value: schema["const"] }];
  return list(schema["enum"]).map((value) => ({ value }));
}

/** `anything` where nothing is said. */
export function typesOf(schema: Json): string[] {
  const types = [schema["type"] ?? []].flat().map(String);
  if (types.length > 0) return types;
  return isJson(schema["properties"]) || isJson(schema["additionalProperties"]) ? ["object"] : ["anything"];
}

/** Whether an object has to have a property. */
export function isRequired(schema: Json, name: string): boolean {
  return list(schema["required"]).includes(name);
}

/** What the items of a list are. */
export function itemsOf(schema: Json): unknown {
  return schema["items"] ?? {};
}

/** Whether a text is the content of a file. */
export function isBinary(schema: Json): boolean {
  return schema["format"] === "binary" || schema["contentMediaType"] === "application/octet-stream";
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
