import type { CallTable } from "../call.ts";

const prefix = "beta.observability.datasets";

export const datasetImports: CallTable = {
  [`${prefix}.importFromFile`]: {
    minimal: {
      ours: ({ beta }, { dataset }) => beta.observability.datasets.importFromFile(dataset, { file_id: "file_1" }),
      official: ({ beta }, { dataset }) =>
        beta.observability.datasets.importFromFile({
          datasetId: dataset,
          importDatasetFromFileRequest: { fileId: "file_1" },
        }),
    },
  },

  [`${prefix}.importFromPlayground`]: {
    minimal: {
      ours: ({ beta }, { dataset, conversation, pendingConversation }) =>
        beta.observability.datasets.importFromPlayground(dataset, {
          conversation_ids: [conversation, pendingConversation],
        }),
      official: ({ beta }, { dataset, conversation, pendingConversation }) =>
        beta.observability.datasets.importFromPlayground({
          datasetId: dataset,
          importDatasetFromPlaygroundRequest: { conversationIds: [conversation, pendingConversation] },
        }),
    },
  },

  [`${prefix}.importFromDatasetRecords`]: {
    minimal: {
      ours: ({ beta }, { dataset, record, otherRecord }) =>
        beta.observability.datasets.importFromDatasetRecords(dataset, { dataset_record_ids: [record, otherRecord] }),
      official: ({ beta }, { dataset, record, otherRecord }) =>
        beta.observability.datasets.importFromDatasetRecords({
          datasetId: dataset,
          importDatasetFromDatasetRequest: { datasetRecordIds: [record, otherRecord] },
        }),
    },
  },

  [`${prefix}.listTasks`]: {
    minimal: {
      ours: ({ beta }, { dataset }) => beta.observability.datasets.listTasks(dataset),
      official: ({ beta }, { dataset }) => beta.observability.datasets.listTasks({ datasetId: dataset }),
    },
    full: {
      "of a page": {
        ours: ({ beta }, { dataset }) => beta.observability.datasets.listTasks(dataset, { page: 1, page_size: 7 }),
        official: ({ beta }, { dataset }) =>
          beta.observability.datasets.listTasks({ datasetId: dataset, page: 1, pageSize: 7 }),
      },
    },
  },

  [`${prefix}.fetchTask`]: {
    minimal: {
      ours: ({ beta }, { dataset, task }) => beta.observability.datasets.fetchTask(dataset, task),
      official: ({ beta }, { dataset, task }) =>
        beta.observability.datasets.fetchTask({ datasetId: dataset, taskId: task }),
    },
  },
};
