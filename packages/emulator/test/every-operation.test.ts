import { expect, test } from "vitest";
import { operations } from "../src/document.ts";
import { handlers } from "../src/operations/index.ts";
import { callAdministration } from "./administration-calls.ts";
import { createApi } from "./api.ts";
import { callConnectors } from "./connector-calls.ts";
import { callObservability, judge } from "./observability-calls.ts";
import { callWorkflowOperations } from "./workflow-operations.ts";

test("every operation that the emulator was taught succeeds, and answers as the document says", async () => {
  const api = createApi();
  const { call, succeeded } = api;
  await callAdministration(api);
  await call("models.list");
  const model = { model_id: "ft:mistral-small-latest:emulator:otters" };
  await call("models.retrieve", { path: model });
  await call("models.update", { path: model, body: { name: "Otters" } });
  await call("models.archive", { path: model });
  await call("models.unarchive", { path: model });
  await call("models.delete", { path: model });
  await call("chat.complete", { body: { model: "m", messages: [{ role: "user", content: "Hi" }] } });

  await call("fim.complete", { body: { model: "m", prompt: "def is_even(n):" } });
  const address = { type: "document_url", document_url: "https://files.example/otters.pdf" };
  await call("ocr.process", { body: { model: "m", document: address } });
  await call("audio.speech.complete", { body: { input: "Hi" } });
  const recording = new FormData();
  recording.append("model", "m");
  recording.append("file", new File(["Hi"], "hi.wav"));
  await call("audio.transcriptions.complete", { body: recording });
  const voice = await call("audio.voices.create", { body: { name: "Narrator", sample_audio: "" } });
  await call("audio.voices.getSampleAudio", { path: { voice_id: voice.body.id } });
  await call("realtime.sessions.create", { body: { purpose: "realtime", model: "m" } });
  await call("embeddings.create", { body: { model: "m", input: "Hi" } });
  const chats = [{ role: "user", content: "Hi" }];
  await call("classifiers.moderate", { body: { model: "m", input: "Hi" } });
  await call("classifiers.moderateChat", { body: { model: "m", input: chats } });
  await call("classifiers.classify", { body: { model: "m", input: ["Hi"] } });
  await call("classifiers.classifyChat", { body: { model: "m", input: { messages: chats } } });

  const started = await call("beta.conversations.start", { body: { model: "m", inputs: "Hi" } });
  const conversation = { conversation_id: started.body.conversation_id };
  await call("beta.conversations.list");
  await call("beta.conversations.get", { path: conversation });
  await call("beta.conversations.append", { path: conversation, body: { inputs: "More" } });
  const history = await call("beta.conversations.getHistory", { path: conversation });
  await call("beta.conversations.getMessages", { path: conversation });
  const from_entry_id = history.body.entries[0].id;
  await call("beta.conversations.restart", { path: conversation, body: { from_entry_id, inputs: "Again" } });
  await call("beta.conversations.delete", { path: conversation });

  const created = await call("beta.agents.create", { body: { model: "m", name: "Clerk" } });
  const agent = { agent_id: created.body.id };
  await call("beta.agents.list");
  await call("beta.agents.get", { path: agent });
  await call("beta.agents.update", { path: agent, body: { name: "Poet" } });
  await call("agents.complete", { body: { ...agent, messages: chats } });
  await call("beta.agents.listPages");
  await call("beta.agents.listVersions", { path: agent });
  await call("beta.agents.getVersion", { path: { ...agent, version: "0" } });
  await call("beta.agents.createVersionAlias", { path: agent, query: { alias: "stable", version: 0 } });
  await call("beta.agents.listVersionAliases", { path: agent });
  await call("beta.agents.deleteVersionAlias", { path: agent, query: { alias: "stable" } });
  await call("beta.agents.updateVersion", { path: agent, query: { version: 0 } });
  await call("beta.agents.delete", { path: agent });

  const library = await call("beta.libraries.create", { body: { name: "Rivers" } });
  const inLibrary = { library_id: library.body.id };
  await call("beta.libraries.list");
  await call("beta.libraries.get", { path: inLibrary });
  await call("beta.libraries.update", { path: inLibrary, body: { description: "Of France" } });
  const body = new FormData();
  body.append("file", new File(["The Loire is long."], "loire.txt"));
  const uploaded = await call("beta.libraries.documents.upload", { path: inLibrary, body });
  const document = { ...inLibrary, document_id: uploaded.body.id };
  await call("beta.libraries.documents.list", { path: inLibrary });
  await call("beta.libraries.documents.get", { path: document });
  await call("beta.libraries.documents.status", { path: document });
  await call("beta.libraries.documents.textContent", { path: document });
  await call("beta.libraries.documents.update", { path: document, body: { name: "river.txt" } });
  await call("beta.libraries.documents.librariesDocumentsUpdateV1", { path: document, body: { name: "loire.txt" } });
  await call("beta.libraries.documents.getSignedUrl", { path: document });
  await call("beta.libraries.documents.extractedTextSignedUrl", { path: document });
  await call("beta.libraries.documents.reprocess", { path: document });
  await call("beta.libraries.documents.delete", { path: document });
  await call("beta.libraries.librariesUpdateV1", { path: inLibrary, body: { name: "Streams" } });
  const sharer = { share_with_type: "Workspace", share_with_uuid: "11111111-2222-4333-8444-555555555555" };
  await call("beta.libraries.accesses.updateOrCreate", { path: inLibrary, body: { ...sharer, level: "Viewer" } });
  await call("beta.libraries.accesses.list", { path: inLibrary });
  await call("beta.libraries.accesses.delete", { path: inLibrary, body: sharer });
  await call("beta.libraries.delete", { path: inLibrary });

  const form = new FormData();
  form.append("file", new File(['{"custom_id":"a","body":{"messages":[{"role":"user","content":"Hi"}]}}'], "a.jsonl"));
  const stored = await call("files.upload", { body: form });
  const file = { file_id: stored.body.id };
  await call("files.list");
  await call("files.retrieve", { path: file });
  await call("files.download", { path: file });
  await call("files.getSignedUrl", { path: file });
  const batch = { endpoint: "/v1/chat/completions", model: "m", input_files: [stored.body.id] };
  const job = { job_id: (await call("batch.jobs.create", { body: batch })).body.id };
  await call("batch.jobs.list");
  await call("batch.jobs.get", { path: job });
  await call("batch.jobs.cancel", { path: job });
  await call("batch.jobs.delete", { path: job });
  await call("files.delete", { path: file });

  for (const [on, id, definition] of [
    ["beta.prompts", "prompt_id", { content: "Summarise this." }],
    ["beta.skills", "skill_id", { body: "Summarise this." }],
  ] as const) {
    const thing = { [id]: (await call(`${on}.create`, { body: { name: "summarise", definition } })).body.id };
    const version = { ...thing, version: "1" };
    await call(`${on}.list`);
    await call(`${on}.get`, { path: thing });
    await call(`${on}.updateMetadata`, { path: thing, body: { sharingScope: "workspace" } });
    await call(`${on}.createVersion`, { path: thing, body: { definition } });
    await call(`${on}.listVersions`, { path: thing });
    await call(`${on}.getVersion`, { path: version });
    await call(`${on}.updateVersionMetadata`, { path: version, body: { notes: "First" } });
    await call(`${on}.delete`, { path: thing });
  }

  const pipelines = "beta.rag.ingestionPipelineConfigurations";
  const pipeline = { id: (await call(`${pipelines}.register`, { body: { name: "guides" } })).body.id };
  await call(`${pipelines}.list`);
  const run = { execution_time: "2026-01-09T10:25:07Z", chunks_count: 3 };
  await call(`${pipelines}.updateRunInfo`, { path: pipeline, body: run });
  const deployment = { type: "vespa", vespa_version: "8", query_url: "https://vespa.example/", indexes: [] };
  const searched = await call("beta.rag.searchIndexes.registerDeployment", { body: { name: "guides", deployment } });
  const deployed = { deployment_id: searched.body.id };
  await call("beta.rag.searchIndexes.getDeploymentSummaries");
  await call("beta.rag.searchIndexes.updateIndexMetrics", { path: deployed, body: { status: "offline" } });
  await call("beta.rag.searchIndexes.unregisterDeployment", { path: deployed });

  const datasets = "beta.observability.datasets";
  const made = await call(`${datasets}.create`, { body: { name: "Questions", description: "All of them" } });
  const dataset = { dataset_id: made.body.id };
  await call(`${datasets}.list`);
  await call(`${datasets}.fetch`, { path: dataset });
  await call(`${datasets}.update`, { path: dataset, body: { description: "Some of them" } });
  const payload = { messages: [{ role: "user", content: "Hi" }] };
  const added = await call(`${datasets}.createRecord`, { path: dataset, body: { payload } });
  const spare = await call(`${datasets}.createRecord`, { path: dataset, body: { payload } });
  const campaign_id = "11111111-2222-4333-8444-555555555555";
  const task = await call(`${datasets}.importFromCampaign`, { path: dataset, body: { campaign_id } });
  await call(`${datasets}.importFromExplorer`, { path: dataset, body: { completion_event_ids: ["e1"] } });
  await call(`${datasets}.importFromFile`, { path: dataset, body: { file_id: "f" } });
  await call(`${datasets}.importFromPlayground`, { path: dataset, body: { conversation_ids: ["c"] } });
  const dataset_record_ids = [spare.body.id];
  await call(`${datasets}.importFromDatasetRecords`, { path: dataset, body: { dataset_record_ids } });
  await call(`${datasets}.fetchTask`, { path: { ...dataset, task_id: task.body.id } });
  await call(`${datasets}.listTasks`, { path: dataset });
  await call(`${datasets}.listRecords`, { path: dataset });
  await call(`${datasets}.exportToJsonl`, { path: dataset });
  const record = { dataset_record_id: added.body.id };
  await call(`${datasets}.records.fetch`, { path: record });
  await call(`${datasets}.records.updatePayload`, { path: record, body: { payload } });
  await call(`${datasets}.records.updateProperties`, { path: record, body: { properties: { good: true } } });
  await call(`${datasets}.records.judge`, { path: record, body: { judge_definition: judge } });
  await call(`${datasets}.records.bulkDelete`, { body: { dataset_record_ids } });
  await call(`${datasets}.records.delete`, { path: record });
  await call(`${datasets}.delete`, { path: dataset });

  await callWorkflowOperations(api);

  await callObservability(call);
  await callConnectors(call);

  const missed = operations().filter(({ id }) => id in handlers && !succeeded.has(id));
  expect(missed.map(({ id }) => id)).toEqual([]);
});
