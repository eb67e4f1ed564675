import { notFound } from "../http/problem.ts";
import type { Payload, StoredRecord } from "../state/datasets.ts";
import { find } from "../state/pages.ts";
import { json, nothing, type Call, type Handlers } from "./call.ts";
import { verdictOn, type JudgeDefinition } from "./verdict.ts";

export const datasetRecords: Handlers = {
  "beta.observability.datasets.records.fetch": (call) => json(recordOf(call)),

  "beta.observability.datasets.records.delete": (call) => {
    call.world.records.delete(recordOf(call).id);
    return nothing();
  },

  /** All or nothing: with one unknown id, no record is deleted. */
  "beta.observability.datasets.records.bulkDelete": ({ world, body }) => {
    const ids = body["dataset_record_ids"] as readonly string[];
    const unknown = ids.find((id) => !world.records.has(id));
    if (unknown !== undefined) throw notFound("dataset record", unknown);
    for (const id of ids) world.records.delete(id);
    return nothing();
  },

  /** The verdict follows from the record and the judge's name alone. */
  "beta.observability.datasets.records.judge": (call) => {
    const record = recordOf(call);
    return json(verdictOn(record.payload, call.body["judge_definition"] as JudgeDefinition, "record"));
  },

  "beta.observability.datasets.records.updatePayload": (call) => {
    change(call, { payload: call.body["payload"] as Payload });
    return nothing();
  },

  "beta.observability.datasets.records.updateProperties": (call) => {
    change(call, { properties: call.body["properties"] as Payload });
    return nothing();
  },
};

function recordOf({ world, path }: Call): StoredRecord {
  return find(world.records, "dataset record", path["dataset_record_id"] ?? "");
}

function change(call: Call, changes: Partial<StoredRecord>): void {
  const record = recordOf(call);
  call.world.records.set(record.id, { ...record, ...changes, updated_at: call.world.clock.timestamp() });
}
