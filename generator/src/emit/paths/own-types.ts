import type { Schema, SchemaId } from "../../ir.ts";
import type { Plan, PlannedType } from "../../plan/model.ts";
import { dateType, isInt64 } from "../../plan/scalars.ts";
import { type OutputStyle, programName } from "../../plan/style.ts";
import { references, walk } from "../../plan/walk.ts";

/** A plan whose types are those of `paths`, and the types that this module has to declare for itself. */
export interface OwnTypes {
  readonly plan: Plan;
  readonly types: readonly PlannedType[];
}

/** What goes over the wire, as `paths` describes it. */
const WIRE: OutputStyle = {
  enums: "closed",
  dates: "string",
  int64: "number",
  files: "FileInput",
  defaults: false,
  aliases: false,
  propertyName: (wire) => wire,
};

/**
 * Most types are the client's own. Some differ: openapi-fetch maps every answer and makes an object of an open enum's
 * `string & {}`, so enums are closed here, as openapi-typescript has them; nothing converts names, dates or integers;
 * and whoever calls by way of `paths` sets every property, those too that the client's methods set (the request's
 * `stream` flag). What holds one of these is declared here; all else is imported.
 */
export function ownTypes(client: Plan): OwnTypes {
  const plan: Plan = { ...client, style: WIRE };
  const own = reachedBy(client, (id, schema) => client.types.of(id)?.omit.length !== 0 || differs(schema, client));
  const typeOf = (id: SchemaId): PlannedType | undefined => {
    const type = client.types.of(id);
    return type !== undefined && own.has(id) ? { ...type, file: "paths", omit: [] } : type;
  };
  return {
    plan: { ...plan, types: { ...client.types, of: typeOf } },
    types: [...client.api.schemas.keys()].flatMap((id) => (own.has(id) ? (typeOf(id) ?? []) : [])),
  };
}

/** Whether a schema's own text, without what it refers to, is another in the client's style than on the wire. */
function differs(schema: Schema, { style, types }: Plan): boolean {
  let found = false;
  walk(schema, (at) => {
    if (at.kind === "enum") found ||= style.enums === "open" && at.values.length > 1 && !types.closedEnums.has(at);
    else if (at.kind === "string") found ||= dateType(at, style) !== undefined;
    else if (at.kind === "number") found ||= style.int64 !== "number" && isInt64(at);
    else if (at.kind === "object")
      found ||= at.properties.some((property) => programName(property, style) !== property.name);
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
