import { describe, expect, test } from "vitest";
import { createApi, type Api } from "../../test/api.ts";

const NOBODY = "00000000-0000-4000-8000-000000000000";
const ADMIN = "beta.admin";

/** An organization with a further member and a further workspace. */
async function organization(): Promise<{ call: Api["call"]; user: string; owner: string; workspace: string }> {
  const { call } = createApi();
  const owner = (await call("beta.users.getIdentity")).body.id;
  const body = [{ email: "grace@example.com", first_name: "Grace", last_name: "H" }];
  const created = await call(`${ADMIN}.users.create`, { body });
  const workspace = await call(`${ADMIN}.workspaces.create`, { body: { name: "Rivers", admin_user_id: owner } });
  return { call, user: created.body.email_to_user_id["grace@example.com"], owner, workspace: workspace.body.uuid };
}

describe("members", () => {
  test("are created, read back, changed, and gone when removed", async () => {
    const { call, user } = await organization();
    const path = { user_id: user };
    const read = await call(`${ADMIN}.users.get`, { path });
    expect(read.body).toMatchObject({ first_name: "Grace", raw_roles: ["M"], email: "grace@example.com" });
    await call(`${ADMIN}.users.update`, {
      path,
      body: { role_names: ["billing_manager"], subscription_types: ["CHAT"] },
    });
    expect((await call(`${ADMIN}.users.get`, { path })).body).toMatchObject({
      raw_roles: ["B"],
      subscription_types: ["CHAT"],
      subscriptions: [{ type: "CHAT" }],
    });
    await call(`${ADMIN}.users.delete`, { path });
    const gone = await call(`${ADMIN}.users.get`, { path });
    expect(gone).toMatchObject({ status: 404, body: { detail: expect.stringContaining("no user") } });
  });

  test("leave workspaces and groups with the organization", async () => {
    const { call, user, workspace } = await organization();
    const group = await call(`${ADMIN}.userGroups.create`, { body: { name: "Poets" } });
    const path = { group_uuid: group.body.uuid, workspace_uuid: workspace };
    await call(`${ADMIN}.userGroups.members.add`, { path, body: { user_uuids: [user] } });
    await call(`${ADMIN}.workspaces.members.add`, { path, body: { members: [{ user_uuid: user }] } });
    await call(`${ADMIN}.users.delete`, { path: { user_id: user } });
    expect((await call(`${ADMIN}.userGroups.members.list`, { path })).body.members).toEqual([]);
    const found = await call(`${ADMIN}.workspaces.list`, { query: { search: "Rivers" } });
    expect(found.body.items).toMatchObject([{ members_count: 1 }]);
  });

  test("share their pages with invitations", async () => {
    const { call } = await organization();
    const invited = await call(`${ADMIN}.users.invitations.create`, {
      body: { email: "linus@example.com, nobody\ngrace@example.com", role_names: ["organization_admin"] },
    });
    expect(invited.body).toEqual({
      invited_members_count: 1,
      invalid_emails: ["nobody"],
      already_members: ["grace@example.com"],
    });
    const page = async (number: number) =>
      (await call(`${ADMIN}.users.list`, { query: { page: number, page_size: 2 } })).body;
    expect((await page(1)).members).toHaveLength(2);
    expect(await page(2)).toMatchObject({ members: [], invites: [{ email: "linus@example.com" }], total: 3 });
    const [invitation] = (await call(`${ADMIN}.users.invitations.list`)).body;
    expect(invitation).toMatchObject({ email: "linus@example.com", roles: ["A"] });
    const path = { invite_uuid: invitation.invite_uuid };
    expect((await call(`${ADMIN}.users.invitations.delete`, { path })).status).toBe(200);
    expect((await call(`${ADMIN}.users.invitations.list`)).body).toEqual([]);
    expect((await call(`${ADMIN}.users.invitations.delete`, { path })).status).toBe(404);
  });

  test.each([
    { name: "by names and by letters at once", body: { role_names: ["member"], roles: ["A"] }, want: 422 },
    { name: "by a name that there is not", body: { role_names: ["king"] }, want: 422 },
    { name: "by ids", body: { roles: ["0d48f530-095c-43fe-8aea-6673bcacabe6"] }, want: 200 },
    { name: "by the one letter of old", body: { role: "A" }, want: 200 },
  ])("are given roles $name: $want", async ({ body, want }) => {
    const { call, user } = await organization();
    const answer = await call(`${ADMIN}.users.update`, { path: { user_id: user }, body });
    expect(answer.status).toBe(want);
    if (want === 200) expect(answer.body.raw_roles).toEqual(["A"]);
  });
});

describe("workspaces", () => {
  test("are listed in pages, found, changed and deleted", async () => {
    const { call, workspace } = await organization();
    const list = async (query: Record<string, string | number>) =>
      (await call(`${ADMIN}.workspaces.list`, { query })).body;
    expect(await list({ page: 2, page_size: 1 })).toMatchObject({ items: [{ name: "Rivers" }], total: 2 });
    expect(await list({ search: "riv" })).toMatchObject({ items: [{ uuid: workspace }], total: 1 });
    const path = { workspace_uuid: workspace };
    await call(`${ADMIN}.workspaces.update`, { path, body: { name: "Lakes" } });
    expect(await list({ search: "riv" })).toMatchObject({ items: [] });
    expect((await call(`${ADMIN}.workspaces.delete`, { path })).status).toBe(204);
    expect((await call(`${ADMIN}.workspaces.update`, { path, body: {} })).status).toBe(404);
    const { uuid } = (await list({})).items[0];
    expect((await call(`${ADMIN}.workspaces.delete`, { path: { workspace_uuid: uuid } })).status).toBe(422);
  });

  test("have members, who are told of them", async () => {
    const { call, user, workspace } = await organization();
    const path = { workspace_uuid: workspace };
    const member = { user_uuid: user, role_names: ["contributor"] };
    expect((await call(`${ADMIN}.workspaces.members.add`, { path, body: { members: [member] } })).body).toEqual({
      added_members_count: 1,
    });
    const again = await call(`${ADMIN}.workspaces.members.addOrUpdate`, { path, body: { members: [member] } });
    expect(again.body).toEqual({ added_members_count: 0, updated_members_count: 1 });
    const told = await call(`${ADMIN}.users.get`, { path: { user_id: user } });
    expect(told.body.workspaces).toMatchObject([{ name: "Rivers", raw_roles: [expect.stringMatching(/^375c/)] }]);
    const members = [{ user_uuid: user }, { user_uuid: NOBODY }];
    expect((await call(`${ADMIN}.workspaces.members.remove`, { path, body: { members } })).body).toEqual({
      deleted_members_count: 1,
      not_deleted_members: [NOBODY],
    });
    const stranger = { members: [{ user_uuid: NOBODY }] };
    expect((await call(`${ADMIN}.workspaces.members.add`, { path, body: stranger })).status).toBe(404);
  });

  test("are those that whoever calls is in", async () => {
    const { call, user } = await organization();
    await call(`${ADMIN}.workspaces.create`, { body: { name: "Hers", admin_user_id: user } });
    const names = async (query = {}) =>
      (await call("beta.users.listWorkspaces", { query })).body.workspaces.map(({ name }: { name: string }) => name);
    expect(await names()).toEqual(["Default", "Rivers"]);
    expect(await names({ offset: 1, limit: 1 })).toEqual(["Rivers"]);
    expect(await names({ organization_id: NOBODY })).toEqual([]);
    expect((await call("beta.users.listOrganizations")).body.organizations).toHaveLength(1);
  });
});

describe("groups", () => {
  test("are created, read back, changed and deleted", async () => {
    const { call } = await organization();
    const { body } = await call(`${ADMIN}.userGroups.create`, { body: { name: "Poets" } });
    const path = { group_uuid: body.uuid };
    await call(`${ADMIN}.userGroups.update`, { path, body: { description: "Few words" } });
    await call(`${ADMIN}.userGroups.setOrganizationRole`, { path, body: { organization_role: "B" } });
    const want = { name: "Poets", description: "Few words", organization_role: "billing_manager" };
    expect((await call(`${ADMIN}.userGroups.get`, { path })).body).toMatchObject(want);
    expect((await call(`${ADMIN}.userGroups.list`, { query: { search: "POET" } })).body.items).toMatchObject([want]);
    expect((await call(`${ADMIN}.userGroups.delete`, { path })).status).toBe(204);
    expect((await call(`${ADMIN}.userGroups.get`, { path })).status).toBe(404);
  });

  test("have members, one page after the other", async () => {
    const { call, user, owner } = await organization();
    const group = await call(`${ADMIN}.userGroups.create`, { body: { name: "Poets" } });
    const path = { group_uuid: group.body.uuid };
    const members = async (page: number) =>
      (await call(`${ADMIN}.userGroups.members.list`, { path, query: { page, page_size: 1 } })).body;
    await call(`${ADMIN}.userGroups.members.add`, { path, body: { user_uuids: [user, owner] } });
    expect(await members(1)).toMatchObject({ members: [{ name: "Grace H" }], total: 2 });
    expect(await members(2)).toMatchObject({ members: [{ email: "ada@example.com" }] });
    await call(`${ADMIN}.userGroups.members.remove`, { path, body: { user_uuids: [user] } });
    expect(await members(1)).toMatchObject({ members: [{ user_uuid: owner }], total: 1 });
    expect((await call(`${ADMIN}.userGroups.members.add`, { path, body: { user_uuids: [NOBODY] } })).status).toBe(404);
  });

  test("are part of groups, and never of themselves", async () => {
    const { call } = await organization();
    const make = async (name: string, parent_group_ids: string[] = []): Promise<string> =>
      (await call(`${ADMIN}.userGroups.create`, { body: { name, parent_group_ids } })).body.uuid;
    const whole = await make("Whole");
    const part = await make("Part", [whole]);
    const nested = async (group_uuid: string) =>
      (await call(`${ADMIN}.userGroups.nestedGroups.list`, { path: { group_uuid } })).body.children;
    expect(await nested(whole)).toEqual([{ uuid: part, name: "Part" }]);
    const set = (group_uuid: string, child: string) =>
      call(`${ADMIN}.userGroups.nestedGroups.set`, { path: { group_uuid }, body: { child_group_uuids: [child] } });
    expect((await set(part, whole)).status).toBe(422);
    expect((await set(part, part)).status).toBe(422);
    const circle = { path: { group_uuid: whole }, body: { parent_group_ids: [part] } };
    expect((await call(`${ADMIN}.userGroups.update`, circle)).status).toBe(422);
    const other = await make("Other");
    expect((await set(whole, other)).status).toBe(204);
    expect(await nested(whole)).toEqual([{ uuid: other, name: "Other" }]);
    await call(`${ADMIN}.userGroups.update`, { path: { group_uuid: part }, body: { parent_group_ids: [other] } });
    expect(await nested(other)).toEqual([{ uuid: part, name: "Part" }]);
    await call(`${ADMIN}.userGroups.delete`, { path: { group_uuid: other } });
    expect((await call(`${ADMIN}.userGroups.get`, { path: { group_uuid: part } })).body.parent_group_ids).toEqual([]);
  });

  test("are in workspaces, in roles", async () => {
    const { call, user, workspace } = await organization();
    const group = await call(`${ADMIN}.userGroups.create`, { body: { name: "Poets" } });
    const path = { group_uuid: group.body.uuid };
    const roles = async () => {
      const { body } = await call(`${ADMIN}.userGroups.workspaces.list`, { path });
      return body.items.map((item: { roles: { name: string }[] }) => item.roles.map(({ name }) => name));
    };
    const inside = { ...path, workspace_uuid: workspace };
    expect((await call(`${ADMIN}.userGroups.workspaces.update`, { path: inside, body: {} })).status).toBe(404);
    const body = { workspace_uuid: workspace, role_names: ["dev"] };
    expect((await call(`${ADMIN}.userGroups.workspaces.add`, { path, body })).status).toBe(201);
    expect(await roles()).toEqual([["dev"]]);
    await call(`${ADMIN}.userGroups.workspaces.update`, { path: inside, body: { roles: ["A"] } });
    expect(await roles()).toEqual([["workspace_admin"]]);
    expect((await call(`${ADMIN}.userGroups.workspaces.remove`, { path: inside })).status).toBe(204);
    expect(await roles()).toEqual([]);
    await call(`${ADMIN}.userGroups.members.add`, { path, body: { user_uuids: [user] } });
    await call(`${ADMIN}.userGroups.workspaces.provision`, {
      body: { user_group_uuid: path.group_uuid, workspace_uuid: workspace, workspace_role_name: "user" },
    });
    expect(await roles()).toEqual([["user"]]);
    expect((await call(`${ADMIN}.users.get`, { path: { user_id: user } })).body.workspaces).toHaveLength(1);
  });
});

test("an API key shows its secret once, and is found by its name and its end", async () => {
  const { call, owner, workspace } = await organization();
  const body = { name: "Été", workspace_uuid: workspace, user_id: owner };
  const created = await call(`${ADMIN}.apiKeys.create`, { body });
  const found = async (name: string) => (await call(`${ADMIN}.apiKeys.list`, { query: { name } })).body.keys;
  expect(created.body.key).toMatch(/^\w{32}$/);
  expect(await found("ete")).toMatchObject([{ key: null, workspace_name: "Rivers", created_by: "ada@example.com" }]);
  expect(await found(created.body.key.slice(-4))).toHaveLength(1);
  expect(await found("winter")).toEqual([]);
  const path = { key_id: created.body.key_id };
  expect((await call(`${ADMIN}.apiKeys.delete`, { path })).status).toBe(200);
  expect((await call(`${ADMIN}.apiKeys.delete`, { path })).status).toBe(404);
});

test("a limit that was set is read back", async () => {
  const { call } = createApi();
  const limit = async () => (await call(`${ADMIN}.spendLimits.get`)).body.limits.completion;
  expect(await limit()).toMatchObject({ usage_limit: null, no_monthly_limit: true });
  await call(`${ADMIN}.spendLimits.update`, { body: { amount: 500 } });
  expect(await limit()).toMatchObject({ usage_limit: 500, no_monthly_limit: false });
  await call(`${ADMIN}.spendLimits.update`, { body: { amount: 0, no_monthly_limit: true } });
  expect(await limit()).toMatchObject({ usage_limit: null });
});

test("what is done is in the log, and the log can be searched", async () => {
  const { call } = await organization();
  const types = async (query: Record<string, string | number> = {}) =>
    (await call(`${ADMIN}.auditLogs.list`, { query })).body.map(({ event_type }: { event_type: string }) => event_type);
  expect(await types()).toEqual(["workspace.create", "user.organization.join"]);
  expect(await types({ sort: "ascending", limit: 1 })).toEqual(["user.organization.join"]);
  expect(await types({ event_type: "workspace.create" })).toEqual(["workspace.create"]);
  expect(await types({ target_type: "LIBRARY" })).toEqual([]);
  expect(await types({ actor_user_uuid: NOBODY })).toEqual([]);
  const [last] = (await call(`${ADMIN}.auditLogs.list`)).body;
  expect(await types({ before: last.created_at })).toEqual(["user.organization.join"]);
  expect(await types({ after: last.created_at })).toEqual([]);
});

test("the log has what was done to groups, members and service accounts, and nothing that was refused", async () => {
  const { call } = createApi();
  const { id: user } = (await call("beta.users.getIdentity")).body;
  const { uuid } = (await call(`${ADMIN}.userGroups.create`, { body: { name: "Poets" } })).body;
  const path = { group_uuid: uuid };
  const [{ uuid: workspace_uuid }] = (await call(`${ADMIN}.workspaces.list`)).body.items;
  expect((await call(`${ADMIN}.userGroups.update`, { path, body: { parent_group_ids: [uuid] } })).status).toBe(422);
  await call(`${ADMIN}.userGroups.members.add`, { path, body: { user_uuids: [user] } });
  await call(`${ADMIN}.userGroups.members.add`, { path, body: { user_uuids: [user] } });
  await call(`${ADMIN}.userGroups.members.remove`, { path, body: { user_uuids: [user] } });
  await call(`${ADMIN}.userGroups.workspaces.add`, { path, body: { workspace_uuid } });
  await call(`${ADMIN}.userGroups.workspaces.update`, { path: { ...path, workspace_uuid }, body: {} });
  await call(`${ADMIN}.userGroups.workspaces.remove`, { path: { ...path, workspace_uuid } });
  const members = { path: { workspace_uuid }, body: { members: [{ user_uuid: user }] } };
  await call(`${ADMIN}.workspaces.members.addOrUpdate`, members);
  await call(`${ADMIN}.workspaces.members.remove`, members);
  await call(`${ADMIN}.workspaces.members.add`, members);
  await call("beta.serviceAccounts.create", { body: { name: "nightly", workspace_id: workspace_uuid } });
  const log = (await call(`${ADMIN}.auditLogs.list`, { query: { sort: "ascending" } })).body;
  expect(log.map(({ event_type }: { event_type: string }) => event_type)).toEqual([
    "user_group.create",
    "user_group.member.add",
    "user_group.member.remove",
    "user_group.workspace.provision",
    "user_group.workspace.update",
    "user_group.workspace.deprovision",
    "workspace.member.role.update",
    "workspace.member.remove",
    "workspace.member.add",
    "service_account.create",
  ]);
});

test("people are made members together or not at all", async () => {
  const { call } = createApi();
  const named = (email: string) => ({ email, first_name: "Grace", last_name: "Hopper" });
  const body = [named("grace@example.com"), { ...named("linus@example.com"), role_names: ["member"], roles: ["M"] }];
  expect((await call(`${ADMIN}.users.create`, { body })).status).toBe(422);
  expect((await call(`${ADMIN}.users.list`)).body.members).toHaveLength(1);
});

test("one synchronization runs at a time, and ends", async () => {
  const { call } = createApi();
  const start = (body: object) => call(`${ADMIN}.scim.startSync`, { body });
  expect((await start({ dry_run: false })).status).toBe(422);
  const { body, status } = await start({});
  expect(status).toBe(202);
  expect(await start({})).toMatchObject({ status: 409, body: { run_id: body.run_id, status: "RUNNING" } });
  const run = await call(`${ADMIN}.scim.getSync`, { path: { run_id: body.run_id } });
  expect(run.body).toMatchObject({ status: "SUCCESS", dry_run: true, summary: { memberships: [] } });
  expect((await start({})).status).toBe(202);
});

test("analytics are of the time that is asked for", async () => {
  const { call } = createApi();
  const query = { start_time: 1767225600, end_time: 1769904000 };
  for (const name of ["vibeWork.usageByUser", "vibeCode.usageByWorkspace"])
    expect((await call(`${ADMIN}.analytics.${name}`, { query })).body).toMatchObject(query);
});

describe("service accounts", () => {
  const body = { name: "nightly", workspace_id: "w" };

  test("are created, changed, given roles, and kept when they are deleted", async () => {
    const { call } = createApi();
    const created = await call("beta.serviceAccounts.create", { body });
    const path = { service_account_id: created.body.id };
    await call("beta.serviceAccounts.update", { path, body: { description: "Fills libraries" } });
    expect((await call("beta.serviceAccounts.get", { path })).body).toMatchObject({
      name: "nightly",
      description: "Fills libraries",
      deleted_at: null,
    });
    const roles = await call("beta.serviceAccounts.listAssignableRoles", { query: { workspace_id: "w" } });
    const role_ids = [roles.body.items[0].uuid];
    await call("beta.serviceAccounts.setRoles", { path, body: { role_ids } });
    expect((await call("beta.serviceAccounts.listRoles", { path })).body.items).toEqual([{ role_id: role_ids[0] }]);
    expect((await call("beta.serviceAccounts.setRoles", { path, body: { role_ids: ["king"] } })).status).toBe(422);
    expect((await call("beta.serviceAccounts.delete", { path })).status).toBe(204);
    expect((await call("beta.serviceAccounts.delete", { path })).status).toBe(404);
    expect((await call("beta.serviceAccounts.get", { path })).body.deleted_at).toMatch(/^2026-/);
  });

  test("are listed in parts, those of a workspace, and deleted ones on demand", async () => {
    const { call } = createApi();
    for (const name of ["one", "two"]) await call("beta.serviceAccounts.create", { body: { ...body, name } });
    const other = await call("beta.serviceAccounts.create", { body: { name: "other", workspace_id: "v" } });
    const names = async (query: Record<string, string | number>) =>
      (await call("beta.serviceAccounts.list", { query: { offset: 0, limit: 9, ...query } })).body.items.map(
        ({ name }: { name: string }) => name,
      );
    expect(await names({ workspace_id: "w" })).toEqual(["one", "two"]);
    expect(await names({ offset: 1, limit: 1 })).toEqual(["two"]);
    await call("beta.serviceAccounts.delete", { path: { service_account_id: other.body.id } });
    expect(await names({})).toEqual(["one", "two"]);
    expect(await names({ include_deleted: "true" })).toEqual(["one", "two", "other"]);
  });
});
