import { expect } from "vitest";
import { type Exercises, together } from "./exercise.ts";

const methods = [
  "create",
  "list",
  "get",
  "updateMetadata",
  "createVersion",
  "listVersions",
  "getVersion",
  "updateVersionMetadata",
  "delete",
];

/** Prompts and skills, which are kept in versions. */
export const registry: Exercises = {
  ...together(
    methods.map((name) => `beta.prompts.${name}`),
    async ({ official }) => {
      const { prompts } = official.beta;
      const { id: promptId = "" } = await prompts.create({ name: "summarise", definition: { content: "Be brief." } });
      const ids: string[] = [];
      for await (const { result } of await prompts.list({ pageSize: 1 }))
        ids.push(...(result.data ?? []).map(({ id = "" }) => id));
      expect(ids).toEqual([promptId]);
      expect(await prompts.get({ promptId })).toMatchObject({
        name: "summarise",
        definition: { content: "Be brief." },
      });
      await prompts.updateMetadata(promptId, { title: "Summaries" });
      expect((await prompts.get({ promptId })).title).toBe("Summaries");
      await prompts.createVersion(promptId, { definition: { content: "Be very brief." }, notes: "Shorter" });
      expect((await prompts.listVersions({ promptId })).data).toHaveLength(2);
      expect((await prompts.getVersion({ promptId, version: 1 })).definition?.content).toBe("Be brief.");
      expect((await prompts.updateVersionMetadata(promptId, 1, { notes: "First" })).id).toBe(promptId);
      await prompts.delete({ promptId });
      await expect(prompts.get({ promptId })).rejects.toThrow();
    },
  ),

  ...together(
    methods.map((name) => `beta.skills.${name}`),
    async ({ official }) => {
      const { skills } = official.beta;
      const { id: skillId = "" } = await skills.create({ name: "summarise", definition: { body: "Be brief." } });
      const ids: string[] = [];
      for await (const { result } of await skills.list({ pageSize: 1 }))
        ids.push(...(result.data ?? []).map(({ id = "" }) => id));
      expect(ids).toEqual([skillId]);
      expect(await skills.get({ skillId })).toMatchObject({ name: "summarise", definition: { body: "Be brief." } });
      expect((await skills.updateMetadata(skillId, { sharingScope: "workspace" })).sharingScope).toBe("workspace");
      await skills.createVersion(skillId, { definition: { body: "Be very brief." } });
      expect((await skills.listVersions({ skillId })).data).toHaveLength(2);
      expect((await skills.getVersion({ skillId, version: 1 })).definition?.body).toBe("Be brief.");
      expect((await skills.updateVersionMetadata(skillId, 1, { notes: "First" })).id).toBe(skillId);
      await skills.delete({ skillId });
      await expect(skills.get({ skillId })).rejects.toThrow();
    },
  ),
};
