import { invalid } from "../http/problem.ts";
import { countedPage } from "../state/offset-page.ts";
import type { Organization, StoredGroup } from "../state/organization.ts";
import { ORGANIZATION_ROLES, type Role, rolesOf, WORKSPACE_ROLES } from "../state/organization-roles.ts";
import { find } from "../state/pages.ts";
import { record } from "./admin-audit-logs.ts";
import { workspaceOf } from "./admin-workspaces.ts";
import { json, nothing, type Answer, type Call, type Handlers } from "./call.ts";

/** Groups of people, what they are part of, and what they may do where. */
export const adminUserGroups: Handlers = {
  "beta.admin.userGroups.list": ({ world, query }) => {
    const text = String(query["search"] ?? "").toLowerCase();
    const found = [...world.organization.groups.values()].filter(({ name }) => name.toLowerCase().includes(text));
    const { items, ...page } = countedPage(found, query);
    return json({ items: items.map(view), ...page });
  },

  "beta.admin.userGroups.create": ({ world, body }) => {
    const uuid = world.ids.uuid();
    const { name, description = null, target_type = null } = body as Partial<StoredGroup>;
    const made: StoredGroup = {
      uuid,
      name: String(name),
      description,
      target_type,
      organization_role: null,
      parent_group_ids: parents(world.organization, uuid, body["parent_group_ids"] as string[] | undefined) ?? [],
      members: new Set(),
      workspaces: new Map(),
    };
    record(world, "user_group.create", "USER_GROUP", { name: made.name });
    return keep(world.organization, made);
  },

  "beta.admin.userGroups.get": (call) => json(view(groupOf(call))),

  "beta.admin.userGroups.update": (call) => {
    const { organization } = call.world;
    const group = groupOf(call);
    const { name, description, target_type, parent_group_ids } = call.body as Partial<StoredGroup>;
    const changed: StoredGroup = {
      ...group,
      name: name ?? group.name,
      description: description === undefined ? group.description : description,
      target_type: target_type ?? group.target_type,
      parent_group_ids: parents(organization, group.uuid, parent_group_ids) ?? group.parent_group_ids,
    };
    record(call.world, "user_group.update", "USER_GROUP", { name: changed.name });
    return keep(organization, changed);
  },

  "beta.admin.userGroups.delete": (call) => {
    const { groups } = call.world.organization;
    const { uuid, name } = groupOf(call);
    groups.delete(uuid);
    for (const group of groups.values()) groups.set(group.uuid, { ...group, parent_group_ids: without(group, uuid) });
    record(call.world, "user_group.delete", "USER_GROUP", { name });
    return nothing();
  },

  "beta.admin.userGroups.setOrganizationRole": (call) => {
    const given = { role: String(call.body["organization_role"]) };
    const group = groupOf(call);
    keep(call.world.organization, { ...group, organization_role: rolesOf(given, ORGANIZATION_ROLES)?.[0] ?? null });
    record(call.world, "user_group.update", "USER_GROUP", { name: group.name });
    return nothing();
  },

  "beta.admin.userGroups.members.list": (call) => {
    const { members } = call.world.organization;
    const found = [...groupOf(call).members].map((id) => {
      const { email = null, first_name, last_name } = members.get(id) ?? {};
      return { user_uuid: id, name: first_name === undefined ? null : `${first_name} ${last_name}`, email };
    });
    const { items, ...page } = countedPage(found, call.query);
    return json({ members: items, ...page });
  },

  "beta.admin.userGroups.members.add": (call) => {
    const { members, name } = groupOf(call);
    const ids = usersOf(call).map((id) => find(call.world.organization.members, "user", id).uuid);
    for (const user_uuid of ids.filter((id) => !members.has(id))) {
      members.add(user_uuid);
      record(call.world, "user_group.member.add", "USER_GROUP", { name, user_uuid });
    }
    return nothing();
  },

  "beta.admin.userGroups.members.remove": (call) => {
    const { members, name } = groupOf(call);
    for (const user_uuid of usersOf(call).filter((id) => members.delete(id)))
      record(call.world, "user_group.member.remove", "USER_GROUP", { name, user_uuid });
    return nothing();
  },

  "beta.admin.userGroups.nestedGroups.list": (call) => {
    const { uuid } = groupOf(call);
    const all = [...call.world.organization.groups.values()];
    const children = all.filter(({ parent_group_ids }) => parent_group_ids.includes(uuid));
    return json({ children: children.map((child) => ({ uuid: child.uuid, name: child.name })) });
  },

  "beta.admin.userGroups.nestedGroups.set": (call) => {
    const { groups } = call.world.organization;
    const { uuid, name } = groupOf(call);
    const wanted = call.body["child_group_uuids"] as readonly string[];
    for (const id of wanted) {
      find(groups, "user group", id);
      if (id === uuid || isPart(groups, uuid, id)) throw circular(["body", "child_group_uuids"], id);
    }
    for (const group of groups.values()) {
      const own = wanted.includes(group.uuid) ? [uuid] : [];
      groups.set(group.uuid, { ...group, parent_group_ids: [...without(group, uuid), ...own] });
    }
    record(call.world, "user_group.update", "USER_GROUP", { name });
    return nothing();
  },

  "beta.admin.userGroups.workspaces.list": (call) => {
    const { workspaces } = call.world.organization;
    const found = [...groupOf(call).workspaces].map(([id, { roles, created }]) => ({
      workspace_uuid: id,
      workspace_name: workspaces.get(id)?.name ?? "",
      roles: roles.map(({ name, uuid }) => ({ name, uuid })),
      created,
    }));
    const { items, ...page } = countedPage(found, call.query);
    return json({ items, ...page });
  },

  "beta.admin.userGroups.workspaces.add": (call) => {
    const id = String(call.body["workspace_uuid"]);
    return assign(call, groupOf(call), id, rolesOf(call.body, WORKSPACE_ROLES) ?? [], "provision");
  },

  "beta.admin.userGroups.workspaces.update": (call) => {
    const group = groupOf(call);
    const { uuid } = workspaceOf(call);
    const { roles } = find(group.workspaces, "workspace of the group", uuid);
    return assign(call, group, uuid, rolesOf(call.body, WORKSPACE_ROLES) ?? roles, "update");
  },

  "beta.admin.userGroups.workspaces.remove": (call) => {
    const group = groupOf(call);
    const { uuid, name } = workspaceOf(call);
    find(group.workspaces, "workspace of the group", uuid);
    group.workspaces.delete(uuid);
    record(call.world, "user_group.workspace.deprovision", "USER_GROUP", { name: group.name, workspace: name });
    return nothing();
  },

  "beta.admin.userGroups.workspaces.provision": (call) => {
    const { user_group_uuid, workspace_uuid, workspace_role_name, workspace_role } = call.body;
    const group = find(call.world.organization.groups, "user group", String(user_group_uuid));
    const given = { role_name: workspace_role_name as string | null, role: workspace_role as string | null };
    if (given.role_name != null && given.role != null)
      throw invalid(["body", "workspace_role"], "A role is named by `workspace_role_name` or by `workspace_role`.");
    const roles = rolesOf(given, WORKSPACE_ROLES) ?? [];
    const answer = assign(call, group, String(workspace_uuid), roles, "provision");
    const workspace = call.world.organization.workspaces.get(String(workspace_uuid));
    for (const id of group.members) workspace?.members.set(id, roles);
    return answer;
  },
};

function keep({ groups }: Organization, group: StoredGroup): Answer {
  groups.set(group.uuid, group);
  return json(view(group));
}

/** @throws Problem 404. */
function groupOf({ world, path }: Call): StoredGroup {
  return find(world.organization.groups, "user group", path["group_uuid"] ?? "");
}

function usersOf({ body }: Call): readonly string[] {
  return body["user_uuids"] as readonly string[];
}

/** The groups that one is to be part of. @throws Problem 404 for one that is not there, 422 for one that is part of it. */
function parents(
  { groups }: Organization,
  uuid: string,
  wanted: readonly string[] | null | undefined,
): readonly string[] | undefined {
  for (const id of wanted ?? []) {
    find(groups, "user group", id);
    if (id === uuid || isPart(groups, id, uuid)) throw circular(["body", "parent_group_ids"], id);
  }
  return wanted ?? undefined;
}

/** Whether a group is part of another, by however many steps. */
function isPart(groups: Organization["groups"], uuid: string, of: string): boolean {
  return (groups.get(uuid)?.parent_group_ids ?? []).some((parent) => parent === of || isPart(groups, parent, of));
}

function circular(loc: readonly (string | number)[], id: string): ReturnType<typeof invalid> {
  return invalid(loc, "A group cannot be part of itself.", id);
}

function without({ parent_group_ids }: StoredGroup, uuid: string): readonly string[] {
  return parent_group_ids.filter((id) => id !== uuid);
}

function assign(
  { world }: Call,
  group: StoredGroup,
  workspace: string,
  roles: readonly Role[],
  act: "provision" | "update",
): Answer {
  const { uuid, name } = find(world.organization.workspaces, "workspace", workspace);
  group.workspaces.set(uuid, { roles, created: world.clock.timestamp() });
  record(world, `user_group.workspace.${act}`, "USER_GROUP", { name: group.name, workspace: name });
  return nothing();
}

function view({ members: _members, workspaces: _workspaces, organization_role, ...group }: StoredGroup): unknown {
  return { ...group, organization_role: organization_role?.name ?? null, externally_managed: false };
}
