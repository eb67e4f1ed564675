import { expect, test } from "vitest";
import { createApi, type Api } from "../../test/api.ts";

const chat = (content: string) => ({ messages: [{ role: "user", content }] });
const endpoint = "/v1/chat/completions";
const model = "mistral-small-latest";

/** Looks at a job until it ends. @returns What each look showed. */
async function looks(api: Api, job_id: string): Promise<{ status: string; [property: string]: unknown }[]> {
  const seen = [];
  for (;;) {
    seen.push((await api.call("batch.jobs.get", { path: { job_id } })).body);
    if (seen.at(-1).completed_at !== null) return seen;
  }
}

async function lines(api: Api, file_id: unknown): Promise<unknown[]> {
  const { body } = await api.call("files.download", { path: { file_id: String(file_id) } });
  return body
    .trim()
    .split("\n")
    .map((line: string) => JSON.parse(line));
}

test("each look takes a job further, until its answers are in a file", async () => {
  const api = createApi();
  const body = new FormData();
  const requests = ["One", "Two", "Three"].map((text) => JSON.stringify({ custom_id: text, body: chat(text) }));
  body.append("purpose", "batch");
  body.append("file", new File([requests.join("\n")], "questions.jsonl"));
  const file = (await api.call("files.upload", { body })).body.id;
  const job = (await api.call("batch.jobs.create", { body: { endpoint, model, input_files: [file] } })).body;
  expect(job).toMatchObject({ status: "QUEUED", total_requests: 3, input_files: [file], output_file: null });

  const seen = await looks(api, job.id);
  expect(seen.map(({ status, completed_requests }) => [status, completed_requests])).toEqual([
    ["RUNNING", 0],
    ["RUNNING", 2],
    ["SUCCESS", 3],
  ]);
  const [first, , third] = await lines(api, seen.at(-1)?.["output_file"]);
  expect(first).toMatchObject({ custom_id: "One", error: null, response: { status_code: 200, body: { model } } });
  expect(JSON.stringify(third)).toContain("Three");
  expect(seen.at(-1)).toMatchObject({ error_file: null, errors: [], failed_requests: 0 });
});

test("requests that fail are told apart from those that succeed", async () => {
  const api = createApi();
  const requests = [
    { custom_id: "good", body: chat("Hi") },
    { custom_id: "bad", body: {} },
    { custom_id: "ugly", body: chat("[[error:429]]") },
  ];
  const { id } = (await api.call("batch.jobs.create", { body: { endpoint, model, requests } })).body;
  const last = (await looks(api, id)).at(-1);
  expect(last).toMatchObject({ status: "SUCCESS", succeeded_requests: 1, failed_requests: 2 });
  expect(await lines(api, last?.["output_file"])).toMatchObject([{ custom_id: "good" }]);
  expect(await lines(api, last?.["error_file"])).toMatchObject([
    { custom_id: "bad", response: { status_code: 422 }, error: { message: "body.messages: Field required" } },
    { custom_id: "ugly", response: { status_code: 429 } },
  ]);
});

test("answers come inline when they are asked for", async () => {
  const api = createApi();
  const body = { endpoint: "/v1/embeddings", model: "mistral-embed", requests: [{ body: { input: "otter" } }] };
  const { id } = (await api.call("batch.jobs.create", { body })).body;
  await looks(api, id);
  const job = (await api.call("batch.jobs.get", { path: { job_id: id }, query: { inline: "true" } })).body;
  expect(job.outputs).toMatchObject([{ response: { body: { data: [{ index: 0 }] } } }]);
});

test("an agent answers the chats of its jobs", async () => {
  const api = createApi();
  const agent_id = (await api.call("beta.agents.create", { body: { name: "Clerk", model } })).body.id;
  const body = { endpoint, agent_id, requests: [{ body: chat("Hi") }] };
  const { id } = (await api.call("batch.jobs.create", { body })).body;
  const [line] = await lines(api, (await looks(api, id)).at(-1)?.["output_file"]);
  expect(line).toMatchObject({ response: { status_code: 200, body: { model } } });
});

test("a job is cancelled with the next look, and deleted at once", async () => {
  const api = createApi();
  const { id } = (await api.call("batch.jobs.create", { body: { endpoint, model, requests: [{ body: chat("Hi") }] } }))
    .body;
  const path = { job_id: id };
  expect((await api.call("batch.jobs.cancel", { path })).body.status).toBe("CANCELLATION_REQUESTED");
  expect((await api.call("batch.jobs.get", { path })).body).toMatchObject({ status: "CANCELLED", output_file: null });
  expect((await api.call("batch.jobs.delete", { path })).body).toEqual({ id, object: "batch", deleted: true });
  expect((await api.call("batch.jobs.get", { path })).status).toBe(404);
});

test("jobs are listed, newest first, and by what they are", async () => {
  const api = createApi();
  const make = async (fields: object): Promise<string> =>
    (await api.call("batch.jobs.create", { body: { endpoint, requests: [{ body: chat("Hi") }], ...fields } })).body.id;
  const first = await make({ model: "a" });
  const second = await make({ model: "b" });
  const list = async (query: Record<string, string>): Promise<string[]> =>
    (await api.call("batch.jobs.list", { query })).body.data.map(({ id }: { id: string }) => id);
  expect(await list({})).toEqual([second, first]);
  expect(await list({ order_by: "created" })).toEqual([first, second]);
  expect(await list({ model: "a" })).toEqual([first]);
  expect(await list({ status: "SUCCESS" })).toEqual([]);
  expect(await list({ page: "1", page_size: "1" })).toEqual([first]);
});

test.each([
  { name: "no requests", body: { endpoint, model }, want: ["body"] },
  {
    name: "a file that is not there",
    body: { endpoint, model, input_files: ["5d0f1e6c-1a5b-4a3f-8c55-0e2f9b7c6a41"] },
    want: ["body", "input_files", 0],
  },
  { name: "an endpoint without batches", body: { endpoint: "/v1/files", requests: [] }, want: ["body", "endpoint"] },
])("a job is refused that has $name", async ({ body, want }) => {
  const answer = await createApi().call("batch.jobs.create", { body });
  expect([answer.status, answer.body.detail[0].loc]).toEqual([422, want]);
});
