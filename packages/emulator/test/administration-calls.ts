import type { Api } from "./api.ts";

/** Calls every operation of the users, of service accounts and of the administration once, with success. */
export async function callAdministration({ call }: Api): Promise<void> {
  const { id: owner } = (await call("beta.users.getIdentity")).body;
  await call("beta.users.listOrganizations");
  await call("beta.users.listWorkspaces");
  await callServiceAccounts(call);

  const admin = "beta.admin";
  await call(`${admin}.roles.list`);
  const body = [{ email: "grace@example.com", first_name: "Grace", last_name: "H" }];
  const created = await call(`${admin}.users.create`, { body });
  const user = { user_id: created.body.email_to_user_id["grace@example.com"] };
  await call(`${admin}.users.list`);
  await call(`${admin}.users.get`, { path: user });
  await call(`${admin}.users.update`, { path: user, body: { role_names: ["member"] } });
  await call(`${admin}.users.invitations.create`, { body: { email: "linus@example.com" } });
  const invitations = await call(`${admin}.users.invitations.list`);
  await call(`${admin}.users.invitations.delete`, { path: { invite_uuid: invitations.body[0].invite_uuid } });

  const made = await call(`${admin}.workspaces.create`, { body: { name: "Rivers", admin_user_id: owner } });
  const workspace = { workspace_uuid: made.body.uuid };
  const members = { members: [{ user_uuid: user.user_id }] };
  await call(`${admin}.workspaces.list`);
  await call(`${admin}.workspaces.update`, { path: workspace, body: { name: "Lakes" } });
  await call(`${admin}.workspaces.members.add`, { path: workspace, body: members });
  await call(`${admin}.workspaces.members.addOrUpdate`, { path: workspace, body: members });
  await call(`${admin}.workspaces.members.remove`, { path: workspace, body: members });
  await callUserGroups(call, user.user_id, workspace);

  const key = await call(`${admin}.apiKeys.create`, { body: { ...workspace, user_id: owner } });
  await call(`${admin}.apiKeys.list`);
  await call(`${admin}.apiKeys.delete`, { path: { key_id: key.body.key_id } });
  await call(`${admin}.rateLimits.get`);
  await call(`${admin}.spendLimits.get`);
  await call(`${admin}.spendLimits.update`, { body: { amount: 500 } });
  await call(`${admin}.auditLogs.list`);
  const run = await call(`${admin}.scim.startSync`, { body: {} });
  await call(`${admin}.scim.getSync`, { path: { run_id: run.body.run_id } });
  const query = { start_time: 0, end_time: 1 };
  for (const name of ["usageByUser", "usageByAgent", "usageByTime"])
    await call(`${admin}.analytics.vibeWork.${name}`, { query });
  for (const name of ["usageByWorkspace", "usageByOrganization"])
    await call(`${admin}.analytics.vibeCode.${name}`, { query });
  await call(`${admin}.workspaces.delete`, { path: workspace });
  await call(`${admin}.users.delete`, { path: user });
}

async function callServiceAccounts(call: Api["call"]): Promise<void> {
  const accounts = "beta.serviceAccounts";
  const created = await call(`${accounts}.create`, { body: { name: "nightly", workspace_id: "w" } });
  const path = { service_account_id: created.body.id };
  await call(`${accounts}.list`, { query: { offset: 0, limit: 1 } });
  await call(`${accounts}.listAssignableRoles`, { query: { workspace_id: "w" } });
  await call(`${accounts}.get`, { path });
  await call(`${accounts}.update`, { path, body: { description: "Fills libraries" } });
  await call(`${accounts}.setRoles`, { path, body: { role_ids: [] } });
  await call(`${accounts}.listRoles`, { path });
  await call(`${accounts}.delete`, { path });
}

async function callUserGroups(call: Api["call"], user: string, workspace: { workspace_uuid: string }): Promise<void> {
  const groups = "beta.admin.userGroups";
  const created = await call(`${groups}.create`, { body: { name: "Poets" } });
  const path = { group_uuid: created.body.uuid };
  await call(`${groups}.list`);
  await call(`${groups}.get`, { path });
  await call(`${groups}.update`, { path, body: { name: "Writers" } });
  await call(`${groups}.setOrganizationRole`, { path, body: { organization_role: "M" } });
  await call(`${groups}.members.add`, { path, body: { user_uuids: [user] } });
  await call(`${groups}.members.list`, { path });
  await call(`${groups}.nestedGroups.set`, { path, body: { child_group_uuids: [] } });
  await call(`${groups}.nestedGroups.list`, { path });
  await call(`${groups}.workspaces.add`, { path, body: { ...workspace, role_names: ["user"] } });
  await call(`${groups}.workspaces.list`, { path });
  await call(`${groups}.workspaces.update`, { path: { ...path, ...workspace }, body: { role_names: ["dev"] } });
  await call(`${groups}.workspaces.remove`, { path: { ...path, ...workspace } });
  await call(`${groups}.workspaces.provision`, { body: { user_group_uuid: path.group_uuid, ...workspace } });
  await call(`${groups}.members.remove`, { path, body: { user_uuids: [user] } });
  await call(`${groups}.delete`, { path });
}
