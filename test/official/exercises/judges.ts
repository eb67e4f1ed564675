import type { CreateJudgeRequest } from "@mistralai/mistralai/models/components";
import { expect } from "vitest";
import { type Exercises, together } from "./exercise.ts";

const judge: CreateJudgeRequest = {
  name: "Politeness",
  description: "Is the answer polite?",
  modelName: "mistral-small-latest",
  instructions: "Judge.",
  tools: [],
  output: { type: "CLASSIFICATION", options: [{ value: "polite", description: "It is" }] },
};

export const judges: Exercises = {
  ...together(
    ["create", "list", "fetch", "update", "judgeConversation", "delete"].map(
      (name) => `beta.observability.judges.${name}`,
    ),
    async ({ official }) => {
      const api = official.beta.observability.judges;
      const { id: judgeId } = await api.create(judge);
      expect((await api.list({ q: "Polite" })).judges.results?.map(({ id }) => id)).toEqual([judgeId]);
      await api.update({ judgeId, updateJudgeRequest: { ...judge, instructions: "Judge well." } });
      expect(await api.fetch({ judgeId })).toMatchObject({ name: "Politeness", instructions: "Judge well." });
      const messages = [{ role: "user", content: "Hi" }];
      expect((await api.judgeConversation({ judgeId, judgeConversationRequest: { messages } })).answer).toBe("polite");
      await api.delete({ judgeId });
      await expect(api.fetch({ judgeId })).rejects.toThrow();
    },
  ),

  ...together(
    [
      "createPipelineConfig",
      "listPipelineConfigs",
      "getPipelineConfig",
      "updatePipelineConfig",
      "deletePipelineConfig",
    ].map((name) => `beta.observability.evaluations.${name}`),
    async ({ official }) => {
      const api = official.beta.observability.evaluations;
      const config = {
        name: "Courtesy",
        pipelineKind: "judge" as const,
        selectors: [],
        definition: { model: "m", prompt: "How friendly?" },
        enabled: true,
      };
      const { id: pipelineConfigId } = await api.createPipelineConfig(config);
      const found = await api.listPipelineConfigs({ q: "Courtesy" });
      expect(found.pipelineConfigs.results?.map(({ id }) => id)).toEqual([pipelineConfigId]);
      const updatePipelineConfigRequest = { ...config, enabled: false };
      await api.updatePipelineConfig({ pipelineConfigId, updatePipelineConfigRequest });
      expect(await api.getPipelineConfig({ pipelineConfigId })).toMatchObject({ name: "Courtesy", enabled: false });
      await api.deletePipelineConfig({ pipelineConfigId });
      await expect(api.getPipelineConfig({ pipelineConfigId })).rejects.toThrow();
    },
  ),
};
