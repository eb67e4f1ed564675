import { invalid, notFound } from "../http/problem.ts";
import { offsetPage } from "../state/offset-page.ts";
import { WORKSPACE_ROLES } from "../state/organization-roles.ts";
import type { ServiceAccount } from "../state/service-accounts.ts";
import type { World } from "../state/world.ts";
import { record } from "./admin-audit-logs.ts";
import { json, nothing, type Call, type Handlers } from "./call.ts";

/** Accounts of programs. Those that are deleted can still be read, and are listed on demand. */
export const serviceAccounts: Handlers = {
  "beta.serviceAccounts.create": ({ world, body }) => {
    const now = world.clock.timestamp();
    const account: ServiceAccount = {
      id: world.ids.uuid(),
      name: String(body["name"]),
      description: text(body["description"]),
      workspace_id: String(body["workspace_id"]),
      roles: [],
      created_at: now,
      updated_at: now,
      deleted_at: null,
    };
    return keep(world, account, "create");
  },

  "beta.serviceAccounts.list": ({ world, query }) => {
    const { workspace_id, include_deleted } = query;
    const found = [...world.organization.serviceAccounts.values()].filter(
      (account) =>
        (workspace_id ?? account.workspace_id) === account.workspace_id &&
        (include_deleted === true || account.deleted_at === null),
    );
    return json({ items: offsetPage(found, query).map((account) => view(world, account)) });
  },

  "beta.serviceAccounts.listAssignableRoles": () =>
    json({
      items: WORKSPACE_ROLES.map(({ uuid, name, description }) => ({ uuid, name, description, is_custom_role: false })),
    }),

  "beta.serviceAccounts.get": (call) => json(view(call.world, accountOf(call))),

  "beta.serviceAccounts.update": (call) => {
    const account = activeOf(call);
    const { description } = call.body;
    return keep(
      call.world,
      {
        ...account,
        description: description === undefined ? account.description : text(description),
        updated_at: call.world.clock.timestamp(),
      },
      "update",
    );
  },

  "beta.serviceAccounts.delete": (call) => {
    keep(call.world, { ...activeOf(call), deleted_at: call.world.clock.timestamp() }, "delete");
    return nothing();
  },

  "beta.serviceAccounts.setRoles": (call) => {
    const account = activeOf(call);
    const wanted = (call.body["role_ids"] ?? []) as readonly string[];
    const roles = wanted.map((id, at) => {
      const role = WORKSPACE_ROLES.find(({ uuid }) => uuid === id);
      if (!role) throw invalid(["body", "role_ids", at], "There is no such role.", id);
      return role;
    });
    keep(call.world, { ...account, roles }, "roles.set");
    return rolesOf(roles);
  },

  "beta.serviceAccounts.listRoles": (call) => rolesOf(accountOf(call).roles),
};

function keep(world: World, account: ServiceAccount, act: string): ReturnType<typeof json> {
  world.organization.serviceAccounts.set(account.id, account);
  record(world, `service_account.${act}`, "SERVICE_ACCOUNT", { id: account.id, name: account.name });
  return json(view(world, account));
}

function rolesOf(roles: ServiceAccount["roles"]): ReturnType<typeof json> {
  return json({ items: roles.map(({ uuid }) => ({ role_id: uuid })) });
}

/** @throws Problem 404. */
function accountOf({ world, path }: Call): ServiceAccount {
  const id = path["service_account_id"] ?? "";
  const account = world.organization.serviceAccounts.get(id);
  if (!account) throw notFound("service account", id);
  return account;
}

/** The account, unless it is deleted. @throws Problem 404. */
function activeOf(call: Call): ServiceAccount {
  const account = accountOf(call);
  if (account.deleted_at !== null) throw notFound("service account", account.id);
  return account;
}

function view({ organization: { id } }: World, { roles: _, ...account }: ServiceAccount): unknown {
  return { ...account, organization_id: id, customer_id: id };
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
