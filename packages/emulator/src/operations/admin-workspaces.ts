import { invalid } from "../http/problem.ts";
import { countedPage } from "../state/offset-page.ts";
import type { StoredWorkspace } from "../state/organization.ts";
import {
  type GivenRoles,
  rawRoles,
  type Role,
  roleNamed,
  rolesOf,
  WORKSPACE_ROLES,
} from "../state/organization-roles.ts";
import { find } from "../state/pages.ts";
import { record } from "./admin-audit-logs.ts";
import { json, nothing, type Call, type Handlers } from "./call.ts";

/** The workspaces of the organization, and who is in them. */
export const adminWorkspaces: Handlers = {
  "beta.admin.workspaces.list": ({ world, query }) => {
    const text = String(query["search"] ?? "").toLowerCase();
    const found = [...world.organization.workspaces.values()].filter(({ name }) => name.toLowerCase().includes(text));
    const { items, ...page } = countedPage(found, query);
    return json({ object: "list", items: items.map(view), ...page });
  },

  "beta.admin.workspaces.create": ({ world, body }) => {
    const { organization } = world;
    const { name, description = "", icon = "", admin_user_id, add_all_org_members } = body;
    const admin = find(organization.members, "user", String(admin_user_id)).uuid;
    const others = add_all_org_members === true ? [...organization.members.keys()] : [];
    const workspace: StoredWorkspace = {
      uuid: world.ids.uuid(),
      name: String(name),
      description: String(description),
      icon: String(icon),
      is_default: false,
      members: new Map([...others.map((id) => [id, USER] as const), [admin, ADMIN]]),
    };
    organization.workspaces.set(workspace.uuid, workspace);
    record(world, "workspace.create", "WORKSPACE", { name: workspace.name });
    return json({ ...view(workspace), ...rawRoles(ADMIN) });
  },

  "beta.admin.workspaces.update": (call) => {
    const { world, body } = call;
    const workspace = workspaceOf(call);
    const changed: StoredWorkspace = {
      ...workspace,
      name: String(body["name"] ?? workspace.name),
      description: String(body["description"] ?? workspace.description),
      icon: String(body["icon"] ?? workspace.icon),
    };
    world.organization.workspaces.set(workspace.uuid, changed);
    record(world, "workspace.update", "WORKSPACE", { name: changed.name });
    return json(view(changed));
  },

  "beta.admin.workspaces.delete": (call) => {
    const { uuid, name, is_default } = workspaceOf(call);
    if (is_default) throw invalid(["path", "workspace_uuid"], "The default workspace stays.", uuid);
    call.world.organization.workspaces.delete(uuid);
    for (const { workspaces } of call.world.organization.groups.values()) workspaces.delete(uuid);
    record(call.world, "workspace.delete", "WORKSPACE", { name });
    return nothing();
  },

  "beta.admin.workspaces.members.add": (call) => {
    const workspace = workspaceOf(call);
    const added = given(call).filter(({ user_uuid }) => !workspace.members.has(user_uuid));
    for (const member of added) place(call, workspace, member);
    return json({ added_members_count: added.length });
  },

  "beta.admin.workspaces.members.addOrUpdate": (call) => {
    const workspace = workspaceOf(call);
    const before = workspace.members.size;
    const wanted = given(call);
    for (const member of wanted) place(call, workspace, member);
    const added_members_count = workspace.members.size - before;
    return json({ added_members_count, updated_members_count: wanted.length - added_members_count });
  },

  "beta.admin.workspaces.members.remove": (call) => {
    const { members, name } = workspaceOf(call);
    const ids = (call.body["members"] as { readonly user_uuid: string }[]).map(({ user_uuid }) => user_uuid);
    const removed = new Set(ids.filter((id) => members.delete(id)));
    for (const user_uuid of removed) record(call.world, "workspace.member.remove", "WORKSPACE", { name, user_uuid });
    const kept = ids.filter((id) => !removed.has(id));
    return json({ deleted_members_count: removed.size, not_deleted_members: kept });
  },
};

const ADMIN = roleNamed(WORKSPACE_ROLES, "workspace_admin");
const USER = roleNamed(WORKSPACE_ROLES, "user");

/** The workspace that the path names. @throws Problem 404. */
export function workspaceOf({ world, path }: Call): StoredWorkspace {
  return find(world.organization.workspaces, "workspace", path["workspace_uuid"] ?? "");
}

interface GivenMember {
  readonly user_uuid: string;
  readonly roles: readonly Role[];
}

/** Makes somebody a member, or changes the roles of one. */
function place({ world }: Call, { members, name }: StoredWorkspace, { user_uuid, roles }: GivenMember): void {
  const act = members.has(user_uuid) ? "workspace.member.role.update" : "workspace.member.add";
  members.set(user_uuid, roles);
  record(world, act, "WORKSPACE", { name, user_uuid });
}

/** Those whom a request is about, each once, with the roles that it gives them. @throws Problem 404 for strangers. */
function given({ world, body }: Call): GivenMember[] {
  const members = (body["members"] ?? []) as readonly (GivenRoles & { readonly user_uuid: string })[];
  const wanted = members.map((member, at) => {
    const { uuid } = find(world.organization.members, "user", member.user_uuid);
    return [uuid, rolesOf(member, WORKSPACE_ROLES, ["members", at]) ?? USER] as const;
  });
  return [...new Map(wanted)].map(([user_uuid, roles]) => ({ user_uuid, roles }));
}

function view({
  uuid,
  name,
  description,
  icon,
  is_default,
  members,
}: StoredWorkspace): Readonly<Record<string, unknown>> {
  return { uuid, name, description, icon, is_default, members_count: members.size, spend_limit: null };
}
