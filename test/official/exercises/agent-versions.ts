import { expect } from "vitest";
import { type Exercises, model, together } from "./exercise.ts";

export const agentVersions: Exercises = together(
  ["listPages", "listVersions", "getVersion", "createVersionAlias", "listVersionAliases", "deleteVersionAlias"].map(
    (name) => `beta.agents.${name}`,
  ),
  async ({ official }) => {
    const { agents } = official.beta;
    const { id: agentId } = await agents.create({ model, name: "Clerk" });
    await agents.create({ model, name: "Other" });
    await agents.update({ agentId, updateAgentRequest: { name: "Poet" } });
    const names: string[] = [];
    for await (const { result } of await agents.listPages({ pageSize: 1 }))
      names.push(...result.data.map(({ name }) => name));
    expect(names.sort()).toEqual(["Other", "Poet"]);
    expect((await agents.listVersions({ agentId })).map(({ version }) => version).sort()).toEqual([0, 1]);
    expect(await agents.getVersion({ agentId, version: "0" })).toMatchObject({ name: "Clerk" });
    expect(await agents.createVersionAlias({ agentId, alias: "stable", version: 0 })).toMatchObject({
      alias: "stable",
    });
    expect(await agents.listVersionAliases({ agentId })).toMatchObject([{ alias: "stable", version: 0 }]);
    await agents.deleteVersionAlias({ agentId, alias: "stable" });
    expect(await agents.listVersionAliases({ agentId })).toEqual([]);
  },
);
