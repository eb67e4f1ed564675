import type { Draft, StoredDataset, StoredRecord, StoredTask, TaskView } from "./datasets.ts";
import type { World } from "./world.ts";

/** Percent that a task goes forward each time somebody looks at it. */
const STEP = 25;

/** Starts an import. Nothing is imported yet: the task goes forward as it is looked at, see {@link advanceTask}. */
export function startTask(world: World, dataset: StoredDataset, drafts: readonly Draft[], failure?: string): TaskView {
  const now = world.clock.timestamp();
  const task: StoredTask = {
    view: {
      id: world.ids.uuid(),
      created_at: now,
      updated_at: now,
      deleted_at: null,
      creator_id: world.user,
      dataset_id: dataset.view.id,
      workspace_id: world.workspace,
      status: "RUNNING",
      progress: 0,
      message: null,
    },
    waiting: [...drafts],
    total: drafts.length,
    failure,
  };
  dataset.tasks.set(task.view.id, task);
  return task.view;
}

/**
 * Takes a running task one step further: a quarter of its records arrive, and with the last of them it is COMPLETED. A
 * task that cannot succeed is FAILED at its first step.
 */
export function advanceTask(world: World, dataset: StoredDataset, task: StoredTask): TaskView {
  if (task.view.status !== "RUNNING") return task.view;
  const now = world.clock.timestamp();
  if (task.failure !== undefined) {
    task.view = { ...task.view, status: "FAILED", message: task.failure, updated_at: now };
    return task.view;
  }
  const progress = task.view.progress + STEP;
  const arrived = Math.ceil((task.total * progress) / 100) - (task.total - task.waiting.length);
  for (const draft of task.waiting.splice(0, arrived)) addRecord(world, dataset, draft);
  const ended = progress >= 100;
  task.view = {
    ...task.view,
    status: ended ? "COMPLETED" : "RUNNING",
    progress,
    message: ended ? `${task.total} records imported.` : null,
    updated_at: now,
  };
  return task.view;
}

/** Adds a record to a dataset. */
export function addRecord(world: World, dataset: StoredDataset, draft: Draft): StoredRecord {
  const now = world.clock.timestamp();
  const record: StoredRecord = {
    id: world.ids.uuid(),
    created_at: now,
    updated_at: now,
    deleted_at: null,
    dataset_id: dataset.view.id,
    payload: draft.payload,
    properties: draft.properties ?? {},
    source: draft.source,
  };
  world.records.set(record.id, record);
  return record;
}
