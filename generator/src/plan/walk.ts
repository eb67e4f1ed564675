import type { Operation, RefSchema, Schema } from "../ir.ts";

/** Calls `visit` with the schema and everything inside it. References are visited, not followed. */
export function walk(schema: Schema, visit: (schema: Schema) => void): void {
  visit(schema);
  switch (schema.kind) {
    case "array":
      walk(schema.items, visit);
      break;
    case "tuple":
      for (const item of schema.items) walk(item, visit);
      if (schema.rest !== undefined) walk(schema.rest, visit);
      break;
    case "object":
      for (const base of schema.extends) walk(base, visit);
      for (const property of schema.properties) walk(property.schema, visit);
      if (schema.additional !== undefined) walk(schema.additional, visit);
      break;
    case "union":
    case "intersection":
      for (const member of schema.members) walk(member, visit);
      break;
  }
}

/** Every reference inside a schema, in order, repeated where it is repeated. */
export function references(schema: Schema): RefSchema[] {
  const found: RefSchema[] = [];
  walk(schema, (at) => {
    if (at.kind === "ref") found.push(at);
  });
  return found;
}

/** The schemas an operation is written with, by where they stand. */
export function operationSchemas(operation: Operation): { sent: Schema[]; answered: Schema[] } {
  return {
    sent: [
      ...operation.parameters.map((parameter) => parameter.schema),
      ...(operation.body?.content.map((media) => media.schema) ?? []),
    ],
    answered: operation.responses.flatMap((response) => response.content.map((media) => media.schema)),
  };
}
