import type * as theirs from "@mistralai/mistralai/models/components";
import type * as ours from "@tramontane/mistral";
import type { Call, CallTable } from "../call.ts";
import type { Sample } from "../samples/sample.ts";

const prefix = "beta.observability.datasets.records";

export const datasetRecords: CallTable = {
  [`${prefix}.fetch`]: {
    minimal: {
      ours: ({ beta }, { record }) => beta.observability.datasets.records.fetch(record),
      official: ({ beta }, { record }) => beta.observability.datasets.records.fetch({ datasetRecordId: record }),
    },
  },

  [`${prefix}.delete`]: {
    minimal: {
      ours: ({ beta }, { record }) => beta.observability.datasets.records.delete(record),
      official: ({ beta }, { record }) => beta.observability.datasets.records.delete({ datasetRecordId: record }),
    },
  },

  [`${prefix}.bulkDelete`]: {
    minimal: {
      ours: ({ beta }, { record, otherRecord }) =>
        beta.observability.datasets.records.bulkDelete({ dataset_record_ids: [record, otherRecord] }),
      official: ({ beta }, { record, otherRecord }) =>
        beta.observability.datasets.records.bulkDelete({ datasetRecordIds: [record, otherRecord] }),
    },
  },

  [`${prefix}.judge`]: {
    minimal: judging({
      ours: { type: "REGRESSION", min_description: "Bad", max_description: "Good" },
      official: { type: "REGRESSION", minDescription: "Bad", maxDescription: "Good" },
    }),
    full: {
      "by a grade": judging({
        ours: { type: "REGRESSION", min: 1, max: 5, min_description: "Bad", max_description: "Good" },
        official: { type: "REGRESSION", min: 1, max: 5, minDescription: "Bad", maxDescription: "Good" },
      }),
      "by a class": judging({
        ours: { type: "CLASSIFICATION", options: [{ value: "yes", description: "It is" }] },
        official: { type: "CLASSIFICATION", options: [{ value: "yes", description: "It is" }] },
      }),
    },
  },

  [`${prefix}.updatePayload`]: {
    minimal: {
      ours: ({ beta }, { record }) =>
        beta.observability.datasets.records.updatePayload(record, {
          payload: { messages: [{ role: "user" }], a_b: null },
        }),
      official: ({ beta }, { record }) =>
        beta.observability.datasets.records.updatePayload({
          datasetRecordId: record,
          updateDatasetRecordPayloadRequest: { payload: { messages: [{ role: "user" }], a_b: null } },
        }),
    },
  },

  [`${prefix}.updateProperties`]: {
    minimal: {
      ours: ({ beta }, { record }) =>
        beta.observability.datasets.records.updateProperties(record, { properties: { a_b: [1], aB: null } }),
      official: ({ beta }, { record }) =>
        beta.observability.datasets.records.updateProperties({
          datasetRecordId: record,
          updateDatasetRecordPropertiesRequest: { properties: { a_b: [1], aB: null } },
        }),
    },
  },
};

function judging(output: Sample<ours.JudgeDefinitionOutput, theirs.CreateJudgeRequest["output"]>): Call {
  const definition = { name: "Polite", description: "Is it polite?", instructions: "Judge.", tools: ["web_search"] };
  return {
    ours: ({ beta }, { record, model }) =>
      beta.observability.datasets.records.judge(record, {
        judge_definition: { ...definition, model_name: model, output: output.ours },
      }),
    official: ({ beta }, { record, model }) =>
      beta.observability.datasets.records.judge({
        datasetRecordId: record,
        judgeDatasetRecordRequest: { judgeDefinition: { ...definition, modelName: model, output: output.official } },
      }),
  };
}
