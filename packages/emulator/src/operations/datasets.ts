import { notFound } from "../http/problem.ts";
import type { DatasetView, Draft, Payload, StoredDataset, StoredRecord } from "../state/datasets.ts";
import { find, paginatedResult } from "../state/pages.ts";
import { addRecord, advanceTask, startTask } from "../state/tasks.ts";
import type { World } from "../state/world.ts";
import { json, nothing, type Answer, type Call, type Handlers } from "./call.ts";
import { fromCampaign, fromConversations, fromEvents, fromFile, fromRecords, type Import } from "./dataset-imports.ts";

export const datasets: Handlers = {
  "beta.observability.datasets.list": (call) => {
    const { world, query } = call;
    const text = typeof query["q"] === "string" ? query["q"].toLowerCase() : "";
    const found = [...world.datasets.values()]
      .map(({ view }) => view)
      .filter(({ name, description }) => `${name} ${description}`.toLowerCase().includes(text));
    return json({ datasets: page(call, found) });
  },

  "beta.observability.datasets.create": ({ world, body }) => {
    const now = world.clock.timestamp();
    const view: DatasetView = {
      id: world.ids.uuid(),
      created_at: now,
      updated_at: now,
      deleted_at: null,
      name: String(body["name"]),
      description: String(body["description"]),
      owner_id: world.user,
      workspace_id: world.workspace,
    };
    world.datasets.set(view.id, { view, tasks: new Map() });
    return json(view);
  },

  "beta.observability.datasets.fetch": (call) => json(datasetOf(call).view),

  "beta.observability.datasets.update": (call) => {
    const dataset = datasetOf(call);
    const { name, description } = call.body as { name?: string | null; description?: string | null };
    dataset.view = {
      ...dataset.view,
      name: name ?? dataset.view.name,
      description: description ?? dataset.view.description,
      updated_at: call.world.clock.timestamp(),
    };
    return json(dataset.view);
  },

  "beta.observability.datasets.delete": (call) => {
    const { view } = datasetOf(call);
    for (const record of recordsOf(call.world, view.id)) call.world.records.delete(record.id);
    call.world.datasets.delete(view.id);
    return nothing();
  },

  "beta.observability.datasets.listRecords": (call) =>
    json({ records: page(call, recordsOf(call.world, datasetOf(call).view.id)) }),

  "beta.observability.datasets.createRecord": (call) => {
    const dataset = datasetOf(call);
    const {
      payload,
      properties,
      source = "DIRECT_INPUT",
    } = call.body as Partial<Draft> & { readonly payload: Payload };
    return json(addRecord(call.world, dataset, { payload, properties, source }));
  },

  "beta.observability.datasets.importFromCampaign": importer(({ world, body }) =>
    fromCampaign(world, String(body["campaign_id"])),
  ),
  "beta.observability.datasets.importFromExplorer": importer(({ world, body }) =>
    fromEvents(world, strings(body["completion_event_ids"])),
  ),
  "beta.observability.datasets.importFromFile": importer(({ world, body }) => fromFile(world, String(body["file_id"]))),
  "beta.observability.datasets.importFromPlayground": importer(({ world, body }) =>
    fromConversations(world, strings(body["conversation_ids"])),
  ),
  "beta.observability.datasets.importFromDatasetRecords": importer(({ world, body }) =>
    fromRecords(world, strings(body["dataset_record_ids"])),
  ),

  /** The records as they are now, one JSON object a line, under a URL that the emulator itself serves. */
  "beta.observability.datasets.exportToJsonl": (call) => {
    const records = recordsOf(call.world, datasetOf(call).view.id);
    const id = call.world.ids.uuid();
    call.world.files.set(id, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
    return json({ file_url: new URL(`/emulator/files/${id}.jsonl`, call.url).href });
  },

  "beta.observability.datasets.fetchTask": (call) => {
    const dataset = datasetOf(call);
    const id = call.path["task_id"] ?? "";
    return json(advanceTask(call.world, dataset, find(dataset.tasks, "dataset task", id)));
  },

  "beta.observability.datasets.listTasks": (call) => {
    const dataset = datasetOf(call);
    const tasks = [...dataset.tasks.values()].map((task) => advanceTask(call.world, dataset, task));
    return json({ tasks: page(call, tasks) });
  },
};

function datasetOf({ world, path }: Call): StoredDataset {
  return find(world.datasets, "dataset", path["dataset_id"] ?? "");
}

function recordsOf(world: World, datasetId: string): StoredRecord[] {
  return [...world.records.values()].filter((record) => record.dataset_id === datasetId);
}

function page<T>({ query, url }: Call, items: readonly T[]): unknown {
  return paginatedResult(items, Number(query["page"]), Number(query["page_size"]), url);
}

function importer(read: (call: Call) => Import): (call: Call) => Answer {
  return (call) => {
    const dataset = datasetOf(call);
    const { drafts, failure, missing } = read(call);
    if (missing) throw notFound(missing.kind, missing.id);
    return json(startTask(call.world, dataset, drafts, failure));
  };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
