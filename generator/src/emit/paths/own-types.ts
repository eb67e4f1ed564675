import type { Schema, SchemaId } from "../../ir.ts";
import type { Plan, PlannedType } from "../../plan/model.ts";
import { operationSchemas, references, walk } from "../../plan/walk.ts";
import { enumMembers } from "../type-expression.ts";

/** A plan whose types are those of `paths`, and the types that this module has to declare for itself. */
export interface OwnTypes {
  readonly plan: Plan;
  readonly types: readonly PlannedType[];
}

/**
 * Most types are the client's own. Two kinds differ: openapi-fetch maps every answer and makes an object of an open
 * enum's `string & {}`, so enums are closed here, as openapi-typescript has them; and whoever calls by way of `paths`
 * sets every property, those too that the client's methods set (the request's `stream` flag). What holds one of these
 * is declared here; all else is imported.
 */
export function ownTypes(plan: Plan): OwnTypes {
  const open = openEnums(plan);
  const own = reachedBy(plan, (id, schema) => plan.types.of(id)?.omit.length !== 0 || holds(schema, open));
  const typeOf = (id: SchemaId): PlannedType | undefined => {
    const type = plan.types.of(id);
    return type !== undefined && own.has(id) ? { ...type, file: "paths", omit: [] } : type;
  };
  const closedEnums = new Set([...plan.types.closedEnums, ...open]);
  return {
    plan: { ...plan, types: { ...plan.types, of: typeOf, closedEnums } },
    types: [...plan.api.schemas.keys()].flatMap((id) => (own.has(id) ? (typeOf(id) ?? []) : [])),
  };
}

/** The enums that take values beside those they list. */
function openEnums({ api, types }: Plan): Set<Schema> {
  const open = new Set<Schema>();
  const visit = (schema: Schema): void => {
    if (schema.kind !== "enum") return;
    const members = enumMembers(schema.values, types.closedEnums.has(schema));
    if (members.length > schema.values.length) open.add(schema);
  };
  for (const { schema } of api.schemas.values()) walk(schema, visit);
  for (const operation of api.operations) {
    const { sent, answered } = operationSchemas(operation);
    for (const schema of [...sent, ...answered]) walk(schema, visit);
  }
  return open;
}

function holds(schema: Schema, sought: ReadonlySet<Schema>): boolean {
  let found = false;
  walk(schema, (at) => {
    found ||= sought.has(at);
  });
  return found;
}

/** The schemas that are meant, and those that refer to one of them, by however many steps. */
function reachedBy({ api }: Plan, meant: (id: SchemaId, schema: Schema) => boolean): Set<SchemaId> {
  const users = new Map<SchemaId, SchemaId[]>();
  const pending: SchemaId[] = [];
  for (const { id, schema } of api.schemas.values()) {
    if (meant(id, schema)) pending.push(id);
    for (const { id: used } of references(schema)) {
      const known = users.get(used);
      if (known === undefined) users.set(used, [id]);
      else known.push(id);
    }
  }
  const reached = new Set<SchemaId>();
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    pending.push(...(users.get(id) ?? []));
  }
  return reached;
}
