import { notFound } from "../http/problem.ts";
import type { Payload, StoredRecord } from "../state/datasets.ts";
import { find } from "../state/pages.ts";
import { hash } from "../state/random.ts";
import { json, nothing, type Call, type Handlers } from "./call.ts";

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
    const { name, output } = call.body["judge_definition"] as JudgeDefinition;
    const number = hash(`${name} ${JSON.stringify(record.payload)}`);
    const answer =
      "options" in output ? (output.options[number % output.options.length]?.value ?? "") : grade(output, number);
    return json({ analysis: `The judge "${name}" read the record and settled on ${answer}.`, answer });
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

interface JudgeDefinition {
  readonly name: string;
  readonly output:
    | { readonly options: readonly { readonly value: string }[] }
    | { readonly min?: number; readonly max?: number };
}

function recordOf({ world, path }: Call): StoredRecord {
  return find(world.records, "dataset record", path["dataset_record_id"] ?? "");
}

function change(call: Call, changes: Partial<StoredRecord>): void {
  const record = recordOf(call);
  call.world.records.set(record.id, { ...record, ...changes, updated_at: call.world.clock.timestamp() });
}

/** One of a hundred steps between the bounds. */
function grade({ min = 0, max = 1 }: { readonly min?: number; readonly max?: number }, number: number): number {
  return Math.round((min + ((max - min) * (number % 101)) / 100) * 100) / 100;
}
