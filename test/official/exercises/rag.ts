import { expect } from "vitest";
import { type Exercises, together } from "./exercise.ts";

export const rag: Exercises = {
  ...together(
    ["register", "list", "updateRunInfo"].map((name) => `beta.rag.ingestionPipelineConfigurations.${name}`),
    async ({ official }) => {
      const configurations = official.beta.rag.ingestionPipelineConfigurations;
      const { id } = await configurations.register({ name: "guides" });
      expect((await configurations.list()).map((each) => each.id)).toContain(id);
      const executionTime = new Date("2026-01-09T10:25:07Z");
      expect((await configurations.updateRunInfo({ id, updateRunInfo: { executionTime, chunksCount: 3 } })).id).toBe(
        id,
      );
    },
  ),

  ...together(
    ["registerDeployment", "getDeploymentSummaries", "updateIndexMetrics", "unregisterDeployment"].map(
      (name) => `beta.rag.searchIndexes.${name}`,
    ),
    async ({ official }) => {
      const { searchIndexes } = official.beta.rag;
      const deployment = { type: "vespa" as const, vespaVersion: "8", queryUrl: "https://vespa.example/", indexes: [] };
      const { id } = await searchIndexes.registerDeployment({ name: "guides", deployment });
      const { deployments } = await searchIndexes.getDeploymentSummaries();
      expect(deployments.map((each) => each.id)).toContain(id);
      await searchIndexes.updateIndexMetrics({ deploymentId: id, requestBody: { status: "offline" } });
      await searchIndexes.unregisterDeployment({ deploymentId: id });
    },
  ),
};
