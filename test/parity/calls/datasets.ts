import type { CallTable } from "../call.ts";

const prefix = "beta.observability.datasets";
const nothing = "00000000-0000-4000-8000-000000000000";

export const datasets: CallTable = {
  [`${prefix}.create`]: {
    minimal: {
      ours: ({ beta }) => beta.observability.datasets.create({ name: "Questions", description: "Of users" }),
      official: ({ beta }) => beta.observability.datasets.create({ name: "Questions", description: "Of users" }),
    },
  },

  [`${prefix}.list`]: {
    minimal: {
      ours: ({ beta }) => beta.observability.datasets.list(),
      official: ({ beta }) => beta.observability.datasets.list(),
    },
    full: {
      filtered: {
        ours: ({ beta }) => beta.observability.datasets.list({ page: 2, page_size: 7, q: "a & b/ü" }),
        official: ({ beta }) => beta.observability.datasets.list({ page: 2, pageSize: 7, q: "a & b/ü" }),
      },
    },
  },

  [`${prefix}.fetch`]: {
    minimal: {
      ours: ({ beta }, { dataset }) => beta.observability.datasets.fetch(dataset),
      official: ({ beta }, { dataset }) => beta.observability.datasets.fetch({ datasetId: dataset }),
    },
    refused: {
      "of nothing": {
        ours: ({ beta }) => beta.observability.datasets.fetch(nothing),
        official: ({ beta }) => beta.observability.datasets.fetch({ datasetId: nothing }),
      },
    },
  },

  [`${prefix}.update`]: {
    minimal: {
      ours: ({ beta }, { dataset }) => beta.observability.datasets.update(dataset, {}),
      official: ({ beta }, { dataset }) =>
        beta.observability.datasets.update({ datasetId: dataset, updateDatasetRequest: {} }),
    },
    full: {
      "with everything": {
        ours: ({ beta }, { dataset }) =>
          beta.observability.datasets.update(dataset, { name: "Answers", description: "Of models" }),
        official: ({ beta }, { dataset }) =>
          beta.observability.datasets.update({
            datasetId: dataset,
            updateDatasetRequest: { name: "Answers", description: "Of models" },
          }),
      },
      "with nulls": {
        ours: ({ beta }, { dataset }) => beta.observability.datasets.update(dataset, { name: null, description: null }),
        official: ({ beta }, { dataset }) =>
          beta.observability.datasets.update({
            datasetId: dataset,
            updateDatasetRequest: { name: null, description: null },
          }),
      },
    },
  },

  [`${prefix}.delete`]: {
    minimal: {
      ours: ({ beta }, { dataset }) => beta.observability.datasets.delete(dataset),
      official: ({ beta }, { dataset }) => beta.observability.datasets.delete({ datasetId: dataset }),
    },
  },

  [`${prefix}.listRecords`]: {
    minimal: {
      ours: ({ beta }, { dataset }) => beta.observability.datasets.listRecords(dataset),
      official: ({ beta }, { dataset }) => beta.observability.datasets.listRecords({ datasetId: dataset }),
    },
    full: {
      "of a page": {
        ours: ({ beta }, { dataset }) => beta.observability.datasets.listRecords(dataset, { page: 2, page_size: 1 }),
        official: ({ beta }, { dataset }) =>
          beta.observability.datasets.listRecords({ datasetId: dataset, page: 2, pageSize: 1 }),
      },
    },
  },

  [`${prefix}.createRecord`]: {
    minimal: {
      ours: ({ beta }, { dataset }) => beta.observability.datasets.createRecord(dataset, { payload: { a_b: 1 } }),
      official: ({ beta }, { dataset }) =>
        beta.observability.datasets.createRecord({
          datasetId: dataset,
          createDatasetRecordRequest: { payload: { a_b: 1 } },
        }),
    },
    full: {
      "with everything": {
        ours: ({ beta }, { dataset }) =>
          beta.observability.datasets.createRecord(dataset, {
            payload: { messages: [{ role: "user", tool_calls: null }], aB: { c_d: [] } },
            properties: { language_code: "en", score: 3 },
            source: "TELEMETRY_SPAN",
          }),
        official: ({ beta }, { dataset }) =>
          beta.observability.datasets.createRecord({
            datasetId: dataset,
            createDatasetRecordRequest: {
              payload: { messages: [{ role: "user", tool_calls: null }], aB: { c_d: [] } },
              properties: { language_code: "en", score: 3 },
              source: "TELEMETRY_SPAN",
            },
          }),
      },
    },
  },

  [`${prefix}.exportToJsonl`]: {
    minimal: {
      ours: ({ beta }, { dataset }) => beta.observability.datasets.exportToJsonl(dataset),
      official: ({ beta }, { dataset }) => beta.observability.datasets.exportToJsonl({ datasetId: dataset }),
    },
  },
};
