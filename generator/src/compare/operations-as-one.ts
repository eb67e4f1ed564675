import type { Api, MediaType, Operation, Property, RequestBody, Response, Schema } from "../ir.ts";
import { shapeOf } from "./shape.ts";

/**
 * The bodies of several operations of one method and path (`/chat#stream`), as one: it has every property of each, and
 * what is a constant in each may be any of those. Undefined where none has a body.
 */
export function joinBodies(api: Api, operations: readonly Operation[]): RequestBody | undefined {
  const bodies = operations.flatMap(({ body }) => body ?? []);
  const [first, ...others] = bodies;
  if (!first || others.length === 0) return first;
  const content = first.content.map((media) => {
    const alike = bodies.flatMap((body) => body.content.find(({ name }) => name === media.name) ?? []);
    return {
      ...media,
      schema: joinSchemas(
        api,
        alike.map(({ schema }) => schema),
      ),
    };
  });
  return { ...first, content };
}

/** The answers of several operations of one method and path, as those of one. */
export function joinResponses(operations: readonly Operation[]): Response[] {
  const found = new Map<string, Response>();
  for (const response of operations.flatMap(({ responses }) => responses)) {
    const before: readonly MediaType[] = found.get(response.status)?.content ?? [];
    const fresh = response.content.filter(({ name }) => !before.some((media) => media.name === name));
    found.set(response.status, { ...response, content: [...before, ...fresh] });
  }
  return [...found.values()];
}

function joinSchemas(api: Api, schemas: readonly Schema[]): Schema {
  const objects = schemas.map((schema) => shapeOf(api, schema).members[0]?.schema);
  const all = objects.flatMap((object) => (object?.kind === "object" ? [object] : []));
  const [first] = schemas;
  if (all.length < schemas.length) return first ?? { kind: "unknown" };
  const names = new Set(all.flatMap(({ properties }) => properties.map(({ name }) => name)));
  return { kind: "object", extends: [], properties: [...names].map((name) => joinProperties(api, name, all)) };
}

function joinProperties(
  api: Api,
  name: string,
  objects: readonly { readonly properties: readonly Property[] }[],
): Property {
  const found = objects.flatMap(({ properties }) => properties.find((property) => property.name === name) ?? []);
  const required = found.length === objects.length && found.every((property) => property.required);
  const schemas = found.map(({ schema }) => schema);
  const values = schemas.map((schema) => {
    const [only, ...more] = shapeOf(api, schema).members;
    return more.length === 0 && only?.schema.kind === "enum" ? only.schema.values : undefined;
  });
  const all = [...new Set(values.flatMap((each) => each ?? []))];
  const differ = values.every((each) => each !== undefined && each.length < all.length);
  if (!differ) return { name, required, schema: schemas[0] ?? { kind: "unknown" } };
  return {
    name,
    required: false,
    schema: { kind: "enum", values: all, default: schemas[0]?.default },
  };
}
