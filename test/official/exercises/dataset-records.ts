import type { Mistral } from "@mistralai/mistralai";
import type {
  DatasetRecord,
  JudgeClassificationOutput,
  JudgeRegressionOutput,
} from "@mistralai/mistralai/models/components";
import { expect } from "vitest";
import { type Exercises, model } from "./exercise.ts";

const prefix = "beta.observability.datasets.records";

export const datasetRecords: Exercises = {
  [`${prefix}.fetch`]: async ({ official }) => {
    const record = await create(official);
    expect(await official.beta.observability.datasets.records.fetch({ datasetRecordId: record.id })).toEqual(record);
  },

  [`${prefix}.delete`]: async ({ official }) => {
    const { id: datasetRecordId } = await create(official);
    expect(await official.beta.observability.datasets.records.delete({ datasetRecordId })).toBeUndefined();
    await missing(official, datasetRecordId);
  },

  [`${prefix}.bulkDelete`]: async ({ official }) => {
    const datasetRecordIds = [(await create(official)).id, (await create(official)).id];
    expect(await official.beta.observability.datasets.records.bulkDelete({ datasetRecordIds })).toBeUndefined();
    for (const id of datasetRecordIds) await missing(official, id);
  },

  [`${prefix}.judge`]: async ({ official }) => {
    const { id: datasetRecordId } = await create(official);
    const judge = async (output: JudgeClassificationOutput | JudgeRegressionOutput): Promise<string | number> => {
      const judgeDefinition = {
        name: "Polite",
        description: "Is it?",
        modelName: model,
        instructions: "Judge.",
        tools: [],
        output,
      };
      const request = { datasetRecordId, judgeDatasetRecordRequest: { judgeDefinition } };
      const { analysis, answer } = await official.beta.observability.datasets.records.judge(request);
      expect(analysis).not.toBe("");
      return answer;
    };
    const options = ["yes", "no"].map((value) => ({ value, description: `It is: ${value}` }));
    expect(["yes", "no"]).toContain(await judge({ type: "CLASSIFICATION", options }));
    const grade = await judge({ type: "REGRESSION", min: 1, max: 5, minDescription: "Rude", maxDescription: "Kind" });
    expect([Number(grade) >= 1, Number(grade) <= 5]).toEqual([true, true]);
  },

  [`${prefix}.updatePayload`]: async ({ official }) => {
    const { id: datasetRecordId } = await create(official);
    const payload = { messages: [{ role: "user", content: "Changed" }] };
    const request = { datasetRecordId, updateDatasetRecordPayloadRequest: { payload } };
    expect(await official.beta.observability.datasets.records.updatePayload(request)).toBeUndefined();
    expect((await official.beta.observability.datasets.records.fetch({ datasetRecordId })).payload).toEqual(payload);
  },

  [`${prefix}.updateProperties`]: async ({ official }) => {
    const { id: datasetRecordId } = await create(official);
    const properties = { reviewed: true, by: "me" };
    const request = { datasetRecordId, updateDatasetRecordPropertiesRequest: { properties } };
    expect(await official.beta.observability.datasets.records.updateProperties(request)).toBeUndefined();
    expect((await official.beta.observability.datasets.records.fetch({ datasetRecordId })).properties).toEqual(
      properties,
    );
  },
};

async function create({ beta }: Mistral): Promise<DatasetRecord> {
  const { id: datasetId } = await beta.observability.datasets.create({ name: "Records", description: "One by one" });
  return beta.observability.datasets.createRecord({
    datasetId,
    createDatasetRecordRequest: {
      payload: { messages: [{ role: "user", content: "Hi" }] },
      properties: { language: "en" },
    },
  });
}

async function missing({ beta }: Mistral, datasetRecordId: string): Promise<void> {
  await expect(beta.observability.datasets.records.fetch({ datasetRecordId })).rejects.toMatchObject({
    statusCode: 404,
    name: "ObservabilityError",
    detail: { errorCode: "DATASET_RECORD_NOT_FOUND" },
  });
}
