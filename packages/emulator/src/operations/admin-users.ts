import { countedPage } from "../state/offset-page.ts";
import type { Organization, StoredInvitation, StoredMember } from "../state/organization.ts";
import {
  type GivenRoles,
  ORGANIZATION_ROLES,
  rawRoles,
  type Role,
  roleNamed,
  rolesOf,
  WORKSPACE_ROLES,
} from "../state/organization-roles.ts";
import { find } from "../state/pages.ts";
import type { World } from "../state/world.ts";
import { record } from "./admin-audit-logs.ts";
import { json, type Call, type Handlers } from "./call.ts";

/** Who is in the organization, and whom it has invited. */
export const adminUsers: Handlers = {
  "beta.admin.users.list": ({ world: { organization }, query }) => {
    const asked = ({ email }: { email: string }): boolean => (query["email"] ?? email) === email;
    const members = [...organization.members.values()].filter(asked);
    const invitations = [...organization.invitations.values()].filter(asked);
    const { items, ...page } = countedPage<StoredMember | StoredInvitation>([...members, ...invitations], query);
    const shown = new Set(items);
    return json({
      members: members.filter((member) => shown.has(member)).map((member) => viewMember(member, organization)),
      invites: invitations.filter((invitation) => shown.has(invitation)).map(viewInvitation),
      ...page,
    });
  },

  "beta.admin.users.create": ({ world, body }) => {
    const invalid_emails: string[] = [];
    const email_to_user_id: Record<string, string> = {};
    const wanted = Object.values(body as Record<string, NewMember>).map(
      (given, at) => [given, rolesOf(given, ORGANIZATION_ROLES, [at])] as const,
    );
    for (const [{ email, first_name, last_name, subscription_types }, roles] of wanted) {
      if (!isAddress(email) || memberWith(email, world.organization)) invalid_emails.push(email);
      else
        email_to_user_id[email] = addMember(world, {
          email,
          first_name,
          last_name,
          roles: roles ?? MEMBER,
          subscription_types: subscription_types ?? [],
        });
    }
    return json({ invalid_emails, email_to_user_id });
  },

  "beta.admin.users.get": (call) => {
    const member = memberOf(call);
    const { first_name, last_name } = member;
    return json({ ...viewMember(member, call.world.organization), first_name, last_name });
  },

  "beta.admin.users.update": (call) => {
    const { world, body } = call;
    const member = memberOf(call);
    const changed: StoredMember = {
      ...member,
      roles: rolesOf(body, ORGANIZATION_ROLES) ?? member.roles,
      subscription_types: (body["subscription_types"] as string[] | undefined) ?? member.subscription_types,
    };
    world.organization.members.set(member.uuid, changed);
    record(world, "user.organization.role.update", "USER", { user_uuid: member.uuid });
    return json(viewMember(changed, world.organization));
  },

  "beta.admin.users.delete": (call) => {
    const { organization } = call.world;
    const { uuid } = memberOf(call);
    organization.members.delete(uuid);
    for (const { members } of organization.workspaces.values()) members.delete(uuid);
    for (const { members } of organization.groups.values()) members.delete(uuid);
    record(call.world, "user.organization.delete", "USER", { user_uuid: uuid });
    return json({ message: "The user is no longer a member." });
  },

  "beta.admin.users.invitations.create": ({ world, body }) => {
    const { organization } = world;
    const roles = rolesOf(body, ORGANIZATION_ROLES) ?? MEMBER;
    const emails = String(body["email"])
      .split(/[,\n]/)
      .map((email) => email.trim())
      .filter(Boolean);
    const workspace_uuids = (body["workspace_uuids"] as string[] | null | undefined) ?? [];
    const already_members = emails.filter((email) => memberWith(email, organization));
    const invited = emails.filter((email) => isAddress(email) && !already_members.includes(email));
    for (const email of invited) {
      const uuid = world.ids.uuid();
      const created_at = world.clock.timestamp();
      organization.invitations.set(uuid, { uuid, email, roles, workspace_uuids, created_at });
      record(world, "organization.invite.send", "ORGANIZATION", { email });
    }
    return json({
      invited_members_count: invited.length,
      already_members,
      invalid_emails: emails.filter((email) => !isAddress(email)),
    });
  },

  "beta.admin.users.invitations.list": ({ world }) =>
    json(
      [...world.organization.invitations.values()].map(({ uuid, email, roles }) => {
        const { raw_roles, raw_role } = rawRoles(roles);
        return { invite_uuid: uuid, email, roles: raw_roles, role: raw_role };
      }),
    ),

  "beta.admin.users.invitations.delete": ({ world, path }) => {
    const id = path["invite_uuid"] ?? "";
    const { email } = find(world.organization.invitations, "invitation", id);
    world.organization.invitations.delete(id);
    record(world, "organization.invite.revoked", "ORGANIZATION", { email });
    return json({ message: "The invitation is taken back." });
  },

  "beta.admin.roles.list": () =>
    json({ organization_roles: ORGANIZATION_ROLES.map(viewRole), workspace_roles: WORKSPACE_ROLES.map(viewRole) }),
};

type NewMember = Pick<StoredMember, "email" | "first_name" | "last_name"> &
  GivenRoles & { readonly subscription_types?: readonly string[] | null };

const MEMBER = roleNamed(ORGANIZATION_ROLES, "member");

function addMember(world: World, member: Omit<StoredMember, "uuid" | "created_at">): string {
  const uuid = world.ids.uuid();
  world.organization.members.set(uuid, { uuid, ...member, created_at: world.clock.timestamp() });
  record(world, "user.organization.join", "USER", { user_uuid: uuid });
  return uuid;
}

/** @throws Problem 404. */
function memberOf({ world, path }: Call): StoredMember {
  return find(world.organization.members, "user", path["user_id"] ?? "");
}

function memberWith(email: string, { members }: Organization): boolean {
  return [...members.values()].some((member) => member.email === email);
}

function isAddress(email: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(email);
}

function viewMember(member: StoredMember, { workspaces }: Organization): Readonly<Record<string, unknown>> {
  const { uuid, email, first_name, last_name, roles, subscription_types, created_at } = member;
  return {
    uuid,
    name: `${first_name} ${last_name}`,
    email,
    ...rawRoles(roles),
    workspaces: [...workspaces.values()].flatMap((workspace) => {
      const own = workspace.members.get(uuid);
      if (!own) return [];
      return [{ uuid: workspace.uuid, name: workspace.name, is_default: workspace.is_default, ...rawRoles(own) }];
    }),
    // Only two products are told by a seat.
    subscription_types: subscription_types.filter((type) => type === "CHAT" || type === "MISTRAL_CODE"),
    subscriptions: subscription_types.map((type) => ({ type, member_has_access: true })),
    is_sso_outsider: false,
    oid_id: null,
    created_at,
  };
}

function viewInvitation({ uuid, email, roles, workspace_uuids, created_at }: StoredInvitation): unknown {
  return { uuid, email, ...rawRoles(roles), workspace_uuids, expired: false, created_at };
}

function viewRole({ name, uuid, description }: Role): unknown {
  return { name, uuid, description, is_custom_role: false };
}
