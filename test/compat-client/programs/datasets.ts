import { Mistral } from "@mistralai/mistralai";

const mistral = new Mistral({ apiKey: process.env["MISTRAL_API_KEY"] ?? "" });
const { datasets } = mistral.beta.observability;

const { id: datasetId, createdAt } = await datasets.create({ name: "Chats", description: "Some chats" });
console.log(datasetId, createdAt.toISOString());

const record = await datasets.createRecord({
  datasetId,
  createDatasetRecordRequest: {
    payload: { messages: [{ role: "user", content: "Hi", snake_case: "stays" }] },
    properties: { someKey: 1, other_key: true },
  },
});
console.log(record.id, record.payload.messages, record.properties);
await datasets.records.updateProperties({
  datasetRecordId: record.id,
  updateDatasetRecordPropertiesRequest: { properties: { someKey: 2 } },
});
const { records } = await datasets.listRecords({ datasetId, pageSize: 10 });
console.log(
  records.count,
  records.results?.map(({ properties }) => properties),
);
const task = await datasets.importFromFile({ datasetId, importDatasetFromFileRequest: { fileId: "any-rows-3" } });
console.log(task.status, task.progress);
console.log((await datasets.fetchTask({ datasetId, taskId: task.id })).status);
await datasets.records.bulkDelete({ datasetRecordIds: [record.id] });
console.log((await datasets.list({ q: "Chats" })).datasets.count);
