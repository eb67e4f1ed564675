import type { Mistral } from "@mistralai/mistralai";
import { expect } from "vitest";
import type { Exercises } from "./exercise.ts";

const prefix = "beta.observability.datasets";

export const datasets: Exercises = {
  [`${prefix}.create`]: async ({ official }) => {
    const dataset = await official.beta.observability.datasets.create({ name: "Questions", description: "Of users" });
    expect(dataset).toMatchObject({ name: "Questions", description: "Of users", deletedAt: null });
  },

  [`${prefix}.list`]: async ({ official }) => {
    for (const name of ["First", "Second", "Third"]) await create(official, name);
    const first = await official.beta.observability.datasets.list({ pageSize: 2 });
    const second = await official.beta.observability.datasets.list({ pageSize: 2, page: 2 });
    const both = [first, second].map(({ datasets }) => datasets);
    expect(both.map(({ count }) => count)).toEqual([3, 3]);
    expect([both[0]?.next == null, both[1]?.next == null, both[1]?.previous == null]).toEqual([false, true, false]);
    const names = both.flatMap(({ results }) => results ?? []).map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set(["First", "Second", "Third"]));
    const found = await official.beta.observability.datasets.list({ q: "second" });
    expect(found.datasets.results?.map(({ name }) => name)).toEqual(["Second"]);
  },

  [`${prefix}.fetch`]: async ({ official }) => {
    const datasetId = await create(official, "Kept one");
    expect(await official.beta.observability.datasets.fetch({ datasetId })).toMatchObject({
      id: datasetId,
      name: "Kept one",
    });
  },

  [`${prefix}.update`]: async ({ official }) => {
    const datasetId = await create(official, "Before it");
    const updateDatasetRequest = { name: "After it", description: "Renamed" };
    const updated = await official.beta.observability.datasets.update({ datasetId, updateDatasetRequest });
    expect(updated).toMatchObject(updateDatasetRequest);
    expect(updated.updatedAt.getTime()).toBeGreaterThan(updated.createdAt.getTime());
  },

  [`${prefix}.delete`]: async ({ official }) => {
    const datasetId = await create(official, "Short-lived");
    expect(await official.beta.observability.datasets.delete({ datasetId })).toBeUndefined();
    await expect(official.beta.observability.datasets.fetch({ datasetId })).rejects.toMatchObject({ statusCode: 404 });
  },

  [`${prefix}.createRecord`]: async ({ official }) => {
    const datasetId = await create(official, "Records");
    const createDatasetRecordRequest = {
      payload: { messages: [{ role: "user", content: "Hi" }], note: "kept" },
      properties: { language: "en", score: 3 },
      source: "TELEMETRY_SPAN",
    } as const;
    const { payload, properties } = createDatasetRecordRequest;
    const record = await official.beta.observability.datasets.createRecord({
      datasetId,
      createDatasetRecordRequest: {
        ...createDatasetRecordRequest,
        payload: { ...payload, messages: [...payload.messages] },
      },
    });
    expect(record).toMatchObject({ datasetId, payload, properties, source: "TELEMETRY_SPAN" });
  },

  [`${prefix}.listRecords`]: async ({ official }) => {
    const datasetId = await create(official, "Pages");
    for (let index = 0; index < 5; index += 1) {
      await official.beta.observability.datasets.createRecord({
        datasetId,
        createDatasetRecordRequest: { payload: { index } },
      });
    }
    const seen: unknown[] = [];
    for (let page = 1; page <= 3; page += 1) {
      const { records } = await official.beta.observability.datasets.listRecords({ datasetId, page, pageSize: 2 });
      expect(records.count).toBe(5);
      seen.push(...(records.results ?? []).map(({ payload }) => payload["index"]));
    }
    expect(seen.toSorted()).toEqual([0, 1, 2, 3, 4]);
  },

  [`${prefix}.exportToJsonl`]: async ({ official, emulator }) => {
    const datasetId = await create(official, "Export");
    await official.beta.observability.datasets.createRecord({
      datasetId,
      createDatasetRecordRequest: { payload: { note: 1 } },
    });
    const { fileUrl } = await official.beta.observability.datasets.exportToJsonl({ datasetId });
    const file = await emulator.fetch(fileUrl);
    const lines = (await file.text()).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ payload: { note: 1 } }]);
  },
};

async function create(official: Mistral, name: string): Promise<string> {
  return (await official.beta.observability.datasets.create({ name, description: `The dataset ${name}` })).id;
}
