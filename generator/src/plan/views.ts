import type { Api, Property, Schema, SchemaId } from "../ir.ts";
import type { View } from "./model.ts";
import { resolve } from "./resolve.ts";
import { apiSchemas, references, walk } from "./walk.ts";

/** Who uses each named schema, and which of them look different to a sender and a reader. */
export interface Uses {
  /** Schemas that a request can hold. */
  readonly sent: ReadonlySet<SchemaId>;
  /** Schemas that a server can fill: in answers, callbacks and webhooks. */
  readonly answered: ReadonlySet<SchemaId>;
  /** Schemas with a `readOnly` or `writeOnly` property, in themselves or in what they refer to. */
  readonly differing: ReadonlySet<SchemaId>;
}

/** Finds out where the document's schemas are used. */
export function usesOf(api: Api): Uses {
  const { sent, answered } = apiSchemas(api);
  return { sent: reachable(api, sent), answered: reachable(api, answered), differing: differing(api) };
}

/** The view that the type of a schema's own name has. One that is both sent and answered is written as it is answered. */
export function viewOf(id: SchemaId, { sent, answered }: Uses): View {
  if (answered.has(id)) return "response";
  return sent.has(id) ? "request" : "whole";
}

/**
 * Whether a view has a property (OpenAPI, Schema Object: `readOnly` is not sent, `writeOnly` not answered). A constant
 * that tells of what kind the object is belongs to every view, spelled as `const` or as the `enum` of one value that
 * OpenAPI 3.0 has for it: without it, the members of a union could not be told apart in a request.
 */
export function isVisible(api: Api, { required, schema }: Property, view: View): boolean {
  if (view === "whole") return true;
  const flag = view === "request" ? "readOnly" : "writeOnly";
  const target = resolve(api, schema);
  if (schema[flag] !== true && target?.[flag] !== true) return true;
  return required && (target?.kind === "literal" || (target?.kind === "enum" && target.values.length === 1));
}

function reachable(api: Api, roots: readonly Schema[]): Set<SchemaId> {
  const reached = new Set<SchemaId>();
  const pending = [...roots];
  for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
    for (const { id } of references(schema)) {
      const target = api.schemas.get(id);
      if (reached.has(id) || target === undefined) continue;
      reached.add(id);
      pending.push(target.schema);
    }
  }
  return reached;
}

/** Those that hide a property from one side, and, against the direction of references, those that hold them. */
function differing(api: Api): Set<SchemaId> {
  const users = new Map<SchemaId, SchemaId[]>();
  const found: SchemaId[] = [];
  for (const { id, schema } of api.schemas.values()) {
    for (const reference of references(schema)) {
      const known = users.get(reference.id);
      if (known === undefined) users.set(reference.id, [id]);
      else known.push(id);
    }
    if (hides(api, schema)) found.push(id);
  }
  const reached = new Set(found);
  for (let id = found.pop(); id !== undefined; id = found.pop()) {
    for (const user of users.get(id) ?? []) {
      if (reached.has(user)) continue;
      reached.add(user);
      found.push(user);
    }
  }
  return reached;
}

function hides(api: Api, schema: Schema): boolean {
  let hidden = false;
  walk(schema, (at) => {
    if (at.kind !== "object" || hidden) return;
    hidden = at.properties.some(
      (property) =>
        mayHide(api, property) && !(isVisible(api, property, "request") && isVisible(api, property, "response")),
    );
  });
  return hidden;
}

/** What most properties are not: asked before the views are. */
function mayHide(api: Api, { schema }: Property): boolean {
  if (isOneSided(schema)) return true;
  const target = schema.kind === "ref" ? resolve(api, schema) : undefined;
  return target !== undefined && isOneSided(target);
}

function isOneSided({ readOnly, writeOnly }: Schema): boolean {
  return readOnly === true || writeOnly === true;
}
