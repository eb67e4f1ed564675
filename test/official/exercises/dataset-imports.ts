import type { Mistral } from "@mistralai/mistralai";
import type { DatasetImportTask } from "@mistralai/mistralai/models/components";
import { expect } from "vitest";
import { type Exercises, model } from "./exercise.ts";

const prefix = "beta.observability.datasets";

export const datasetImports: Exercises = {
  [`${prefix}.importFromFile`]: async ({ official }) => {
    const datasetId = await create(official);
    const importDatasetFromFileRequest = { fileId: "some-rows-12" };
    const task = await official.beta.observability.datasets.importFromFile({ datasetId, importDatasetFromFileRequest });
    expect(task).toMatchObject({ datasetId, status: "RUNNING", progress: 0 });
    expect((await finished(official, task)).status).toBe("COMPLETED");
    expect(await count(official, datasetId)).toBe(12);
  },

  [`${prefix}.importFromPlayground`]: async ({ official }) => {
    const { conversationId } = await official.beta.conversations.start({ model, inputs: "Hi" });
    const datasetId = await create(official);
    const importDatasetFromPlaygroundRequest = { conversationIds: [conversationId] };
    const task = await official.beta.observability.datasets.importFromPlayground({
      datasetId,
      importDatasetFromPlaygroundRequest,
    });
    await finished(official, task);
    const { records } = await official.beta.observability.datasets.listRecords({ datasetId });
    expect(records.results?.map(({ source }) => source)).toEqual(["PLAYGROUND"]);
  },

  [`${prefix}.importFromDatasetRecords`]: async ({ official }) => {
    const { id } = await official.beta.observability.datasets.createRecord({
      datasetId: await create(official),
      createDatasetRecordRequest: { payload: { note: "copied" } },
    });
    const datasetId = await create(official);
    const importDatasetFromDatasetRequest = { datasetRecordIds: [id] };
    const task = await official.beta.observability.datasets.importFromDatasetRecords({
      datasetId,
      importDatasetFromDatasetRequest,
    });
    await finished(official, task);
    const { records } = await official.beta.observability.datasets.listRecords({ datasetId });
    expect(records.results?.map(({ payload }) => payload)).toEqual([{ note: "copied" }]);
  },

  [`${prefix}.fetchTask`]: async ({ official }) => {
    const datasetId = await create(official);
    const start = (fileId: string): Promise<DatasetImportTask> =>
      official.beta.observability.datasets.importFromFile({ datasetId, importDatasetFromFileRequest: { fileId } });
    const progress: unknown[] = [];
    const done = await finished(official, await start("some-rows-8"), (task) => progress.push(task.progress));
    expect(done).toMatchObject({ status: "COMPLETED", progress: 100 });
    expect(progress).toEqual([...progress].sort((a, b) => Number(a) - Number(b)));
    expect(new Set(progress).size).toBeGreaterThan(2);
    expect(await finished(official, await start("which is missing"))).toMatchObject({ status: "FAILED" });
  },

  [`${prefix}.listTasks`]: async ({ official }) => {
    const datasetId = await create(official);
    for (const fileId of ["a", "b", "c"]) {
      await official.beta.observability.datasets.importFromFile({
        datasetId,
        importDatasetFromFileRequest: { fileId },
      });
    }
    const first = await official.beta.observability.datasets.listTasks({ datasetId, pageSize: 2 });
    const second = await official.beta.observability.datasets.listTasks({ datasetId, pageSize: 2, page: 2 });
    const ids = [first, second].flatMap(({ tasks }) => tasks.results ?? []).map(({ id }) => id);
    expect([ids.length, new Set(ids).size, first.tasks.count]).toEqual([3, 3, 3]);
  },
};

async function create({ beta }: Mistral): Promise<string> {
  return (await beta.observability.datasets.create({ name: "Imports", description: "Filled by tasks" })).id;
}

/** Looks at a task until it has ended. */
async function finished(
  { beta }: Mistral,
  { id: taskId, datasetId }: DatasetImportTask,
  look: (task: DatasetImportTask) => unknown = () => {},
): Promise<DatasetImportTask> {
  for (let tries = 0; tries < 20; tries += 1) {
    const task = await beta.observability.datasets.fetchTask({ datasetId, taskId });
    look(task);
    if (task.status !== "RUNNING") return task;
  }
  throw new Error("The task does not end.");
}

async function count({ beta }: Mistral, datasetId: string): Promise<number> {
  return (await beta.observability.datasets.listRecords({ datasetId })).records.count;
}
