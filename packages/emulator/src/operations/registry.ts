import { cursorPage, find } from "../state/pages.ts";
import { addVersion, nameVersion, versionOf, viewRegistered, type Registered } from "../state/registry.ts";
import type { World } from "../state/world.ts";
import { json, type Call, type Handlers } from "./call.ts";

/** Prompts and skills, which are kept alike. */
export const registry: Handlers = { ...handlersOf("prompt"), ...handlersOf("skill") };

type Kind = "prompt" | "skill";

function handlersOf(kind: Kind): Handlers {
  const all = ({ world }: Call): Map<string, Registered> => (kind === "prompt" ? world.prompts : world.skills);
  const one = (call: Call): Registered => find(all(call), kind, call.path[`${kind}_id`] ?? "");
  const numbered = (call: Call): { readonly version: number } => ({ version: Number(call.path["version"]) });
  const on = `beta.${kind}s`;
  return {
    [`${on}.create`]: (call) => {
      const thing = created(call.world, kind, call.body);
      addVersion(call.world, thing, call.body);
      all(call).set(thing.id, thing);
      return json(viewRegistered(kind, thing));
    },

    /** With a name, each is shown in the version that has it, and what has none is left out. */
    [`${on}.list`]: (call) => {
      const alias = call.query["alias"] as string | undefined;
      const found = [...all(call).values()]
        .filter(({ versions }) => alias === undefined || versions.some(({ aliases }) => aliases.includes(alias)))
        .map((thing) => viewRegistered(kind, thing, { alias }))
        .sort(order(call.query));
      const { items, next } = cursorPage(found, call, "pageToken", "pageSize");
      const data = items.map((view) => masked(view, call.query));
      return json(next === null ? { data } : { data, nextPageToken: next });
    },

    [`${on}.get`]: (call) => json(masked(viewRegistered(kind, one(call), call.query), call.query)),

    [`${on}.updateMetadata`]: (call) => {
      const thing = one(call);
      Object.assign(thing, said(call.body), { updatedAt: call.world.clock.timestamp() });
      return json(viewRegistered(kind, thing));
    },

    [`${on}.delete`]: (call) => {
      all(call).delete(one(call).id);
      return json({});
    },

    [`${on}.listVersions`]: (call) => json({ data: one(call).versions }),
    [`${on}.createVersion`]: (call) => json(addVersion(call.world, one(call), call.body)),
    [`${on}.getVersion`]: (call) => json(masked(viewRegistered(kind, one(call), numbered(call)), call.query)),

    [`${on}.updateVersionMetadata`]: (call) => {
      const thing = one(call);
      const version = versionOf(kind, thing, numbered(call));
      const { notes, aliases } = call.body;
      if (notes !== undefined) version.notes = typeof notes === "string" ? notes : undefined;
      if (aliases !== undefined) nameVersion(thing, version, Object(aliases).values ?? []);
      return json(viewRegistered(kind, thing, numbered(call)));
    },
  };
}

function created(world: World, kind: Kind, body: Call["body"]): Registered {
  const now = world.clock.timestamp();
  return {
    id: world.ids.prefixed(kind),
    name: String(body["name"]),
    sharingScope: "private",
    ...said(body),
    createdAt: now,
    updatedAt: now,
    versions: [],
  };
}

/** What a body says of a prompt or a skill itself. A null takes away. */
function said(body: Call["body"]): Pick<Partial<Registered>, "title" | "description" | "sharingScope"> {
  const names = ["title", "description", "sharingScope"].filter((name) => body[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, body[name] ?? undefined]));
}

/** Only the properties that `fields` names; all of them when it names none. */
function masked(view: Readonly<Record<string, unknown>>, { fields }: Call["query"]): Readonly<Record<string, unknown>> {
  if (!Array.isArray(fields)) return view;
  return Object.fromEntries(Object.entries(view).filter(([name]) => fields.includes(name)));
}

const FIELDS: Readonly<Record<string, string>> = {
  created_at: "createdAt",
  last_modified_at: "updatedAt",
  name: "name",
  title: "title",
};

/** By the time of creation unless said otherwise; times from the latest on, texts from A on. */
function order(query: Call["query"]): (a: Record<string, unknown>, b: Record<string, unknown>) => number {
  const field = String(query["sort_by"] ?? query["sort.field"] ?? "").replace("list_sort_field_", "");
  const direction = String(query["sort_direction"] ?? query["sort.direction"] ?? "").replace(
    "list_sort_direction_",
    "",
  );
  const property = FIELDS[field] ?? "createdAt";
  const falling = /^(asc|desc)$/.test(direction) ? direction === "desc" : property.endsWith("At");
  return (a, b) => {
    const [left, right] = [String(a[property] ?? ""), String(b[property] ?? "")];
    return (falling ? -1 : 1) * (left < right ? -1 : left > right ? 1 : 0);
  };
}
