import { expect } from "vitest";
import { apiKey } from "../bench.ts";
import type { Exercises } from "./exercise.ts";

/** The one operation's key, which the official client wants to be given with each call. */
const security = { dashboardUserContextAuth: apiKey };

export const users: Exercises = {
  "beta.users.getIdentity": async ({ official, emulator }) => {
    const { id, firstName, workspace } = await official.beta.users.getIdentity(security);
    expect(id).toBe(emulator.world.user);
    expect(firstName).toBe("Ada");
    expect(workspace?.id).toBe(emulator.world.workspace);
    await expect(official.beta.users.getIdentity({ dashboardUserContextAuth: "wrong" })).rejects.toThrow("not valid");
  },

  "beta.users.listOrganizations": async ({ official }) => {
    const pages = await official.beta.users.listOrganizations(security);
    expect(pages.result.organizations).toMatchObject([{ name: "Lighthouse" }]);
  },

  "beta.users.listWorkspaces": async ({ official }) => {
    const { organization } = await official.beta.users.getIdentity(security);
    const request = { organizationId: organization?.id, limit: 1 };
    const names: string[] = [];
    for await (const page of await official.beta.users.listWorkspaces(security, request))
      names.push(...page.result.workspaces.map(({ name }) => name));
    expect(names).toEqual(["Default"]);
  },
};
