import { offsetPage } from "../state/offset-page.ts";
import type { Organization, StoredKey } from "../state/organization.ts";
import { find } from "../state/pages.ts";
import { record } from "./admin-audit-logs.ts";
import { json, type Handlers } from "./call.ts";

/** The API keys of the organization. They are shown, and open nothing: the emulator takes any key, or the one it is told. */
export const adminApiKeys: Handlers = {
  "beta.admin.apiKeys.list": ({ world: { organization }, query }) => {
    const text = plain(String(query["name"] ?? ""));
    const found = [...organization.keys.values()].filter(
      ({ name, secret }) => plain(name ?? "").includes(text) || plain(secret.slice(-4)) === text,
    );
    return json({ keys: offsetPage(found, query).map((key) => ({ ...view(key), ...details(key, organization) })) });
  },

  "beta.admin.apiKeys.create": ({ world, body }) => {
    const { organization } = world;
    const { workspace_uuid, user_id, name = null, expiration = null } = body;
    const key: StoredKey = {
      key_id: world.ids.uuid(),
      secret: world.ids.uuid().replaceAll("-", ""),
      name: name as string | null,
      workspace_id: find(organization.workspaces, "workspace", String(workspace_uuid)).uuid,
      user_id: find(organization.members, "user", String(user_id)).uuid,
      expiration_date: expiration as string | null,
      created_at: world.clock.timestamp(),
    };
    organization.keys.set(key.key_id, key);
    record(world, "api_key.create", "API_KEY", { key_id: key.key_id });
    return json({ ...view(key), key: key.secret });
  },

  "beta.admin.apiKeys.delete": ({ world, path }) => {
    const { key_id } = find(world.organization.keys, "API key", path["key_id"] ?? "");
    world.organization.keys.delete(key_id);
    record(world, "api_key.delete", "API_KEY", { key_id });
    return json({ detail: "The API key is deleted." });
  },
};

function view({ key_id, secret, name, created_at, expiration_date }: StoredKey): Readonly<Record<string, unknown>> {
  return {
    key_id,
    key: null,
    name,
    hidden_key: `${secret.slice(0, 4)}...${secret.slice(-4)}`,
    created_at,
    expiration_date,
    actions: { delete: { status: "available" }, rotate: { status: "unavailable", reason: "unsupported_scope" } },
  };
}

function details(
  { workspace_id, user_id }: StoredKey,
  { workspaces, members }: Organization,
): Readonly<Record<string, unknown>> {
  return {
    workspace_id,
    workspace_name: workspaces.get(workspace_id)?.name ?? null,
    created_by: members.get(user_id)?.email ?? null,
    product: "API",
    last_used: null,
    can_delete: true,
  };
}

/** Without case and accents. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
