import type { Mistral } from "@mistralai/mistralai";
import type { ServiceAccount } from "@mistralai/mistralai/models/components";
import { expect } from "vitest";
import type { Exercises } from "./exercise.ts";

export const serviceAccounts: Exercises = {
  "beta.serviceAccounts.create": async ({ official }) => {
    const account = await create(official, "nightly");
    expect(account).toMatchObject({
      name: "nightly",
      workspaceId: "w",
      description: "Fills libraries",
      deletedAt: null,
    });
    expect(account.createdAt).toBeInstanceOf(Date);
  },

  "beta.serviceAccounts.list": async ({ official }) => {
    for (const name of ["one", "two", "three"]) await create(official, name);
    const names: string[] = [];
    for await (const page of await official.beta.serviceAccounts.list({ workspaceId: "w", offset: 0, limit: 2 }))
      names.push(...page.result.items.map(({ name }) => name));
    expect(names).toEqual(["one", "two", "three"]);
  },

  "beta.serviceAccounts.listAssignableRoles": async ({ official }) => {
    const { items } = await official.beta.serviceAccounts.listAssignableRoles({ workspaceId: "w" });
    expect(items).toContainEqual(expect.objectContaining({ name: "workspace_admin", isCustomRole: false }));
  },

  "beta.serviceAccounts.get": async ({ official }) => {
    const account = await create(official, "nightly");
    expect(await official.beta.serviceAccounts.get({ serviceAccountId: account.id })).toEqual(account);
  },

  "beta.serviceAccounts.update": async ({ official }) => {
    const { id } = await create(official, "nightly");
    const changed = await official.beta.serviceAccounts.update({
      serviceAccountId: id,
      updateServiceAccountRequest: { description: null },
    });
    expect(changed).toMatchObject({ id, description: null });
  },

  "beta.serviceAccounts.delete": async ({ official }) => {
    const { id } = await create(official, "nightly");
    await official.beta.serviceAccounts.delete({ serviceAccountId: id });
    const { result } = await official.beta.serviceAccounts.list({ includeDeleted: true, offset: 0, limit: 9 });
    expect(result.items).toMatchObject([{ id, deletedAt: expect.any(Date) }]);
  },

  "beta.serviceAccounts.setRoles": async ({ official }) => {
    const { id } = await create(official, "nightly");
    const { items } = await official.beta.serviceAccounts.listAssignableRoles({ workspaceId: "w" });
    const roleIds = items.slice(0, 2).map(({ uuid }) => uuid);
    const set = await official.beta.serviceAccounts.setRoles({
      serviceAccountId: id,
      setServiceAccountRolesRequest: { roleIds },
    });
    expect(set.items).toEqual(roleIds.map((roleId) => ({ roleId })));
  },

  "beta.serviceAccounts.listRoles": async ({ official }) => {
    const { id } = await create(official, "nightly");
    expect(await official.beta.serviceAccounts.listRoles({ serviceAccountId: id })).toEqual({ items: [] });
  },
};

function create(official: Mistral, name: string): Promise<ServiceAccount> {
  return official.beta.serviceAccounts.create({ name, workspaceId: "w", description: "Fills libraries" });
}
