import { createEmulator } from "@tramontane/emulator";
import {
  answerText,
  type BatchJob,
  type ChatCompletionResponse,
  type DatasetImportTask,
  Mistral,
} from "@tramontane/mistral";
import { embedInBatches, embedInBatchesStream } from "@tramontane/mistral/embed-in-batches";
import { batchResults } from "@tramontane/mistral/jsonl";
import { BatchFailedError, TaskFailedError, waitForBatch, waitForTask, waitUntil } from "@tramontane/mistral/waiting";
import { answer, testServer, type TestServer } from "@tramontane/mistral/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const job: BatchJob = {
  id: "job-1",
  object: "batch",
  status: "QUEUED",
  endpoint: "/v1/chat/completions",
  total_requests: 4,
  completed_requests: 0,
  succeeded_requests: 0,
  failed_requests: 0,
  errors: [],
  input_files: [],
  created_at: 0,
};
const task: DatasetImportTask = {
  id: "task-1",
  dataset_id: "data-1",
  status: "RUNNING",
  creator_id: "c",
  workspace_id: "w",
  created_at: "2026-01-01T00:00:00Z",
  updated_at: "2026-01-01T00:00:00Z",
  deleted_at: null,
};
const jobs = "GET /v1/batch/jobs/job-1";
const tasks = "GET /v1/observability/datasets/data-1/tasks/task-1";

let server: TestServer;
const client = (): Mistral => new Mistral(server.options);
const sleep: TestServer["options"]["sleep"] = (...asked) => server.options.sleep(...asked);
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
const failure = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

beforeEach(({ task }) => {
  server = testServer({ fakeTimers: task.suite?.name !== "with the emulator" });
});
afterEach(() => server.done());

describe("a batch", () => {
  test("is waited for until it has succeeded, ever more rarely, with its progress", async () => {
    const states = [job, ...[1, 2, 4].map((done) => ({ ...job, status: "RUNNING", completed_requests: done }))];
    const last = { ...job, status: "SUCCESS", completed_requests: 4 };
    server.on(jobs, ...[...states, last].map((state) => answer.json(state)));
    const progress: [at: number, done: number][] = [];
    const onProgress = ({ completed_requests }: BatchJob): void => {
      progress.push([server.clock.now, completed_requests]);
    };
    expect(await waitForBatch(client(), job, { onProgress, maxInterval: 4000, sleep })).toEqual(last);
    expect(progress).toEqual([
      [0, 0],
      [2000, 1],
      [5000, 2],
      [9000, 4],
      [13000, 4],
    ]);
  });

  test.each(["FAILED", "TIMEOUT_EXCEEDED", "CANCELLED"])("that is %s is an error with the job", async (status) => {
    server.on(jobs, answer.json({ ...job, status, errors: [{ message: "out of paper" }] }));
    const error = await failure(waitForBatch(client(), { id: "job-1" }));
    expect(error).toBeInstanceOf(BatchFailedError);
    expect(error).toMatchObject({ job: { status }, message: `The batch is ${status}: out of paper` });
  });

  test("is waited for no longer than the deadline, whatever the server does", async () => {
    server.always(jobs, answer.json(job));
    expect(await failure(waitForBatch(client(), job, { deadline: 60_000, sleep }))).toMatchObject({
      code: "tramontane.DeadlineError",
      deadline: "total",
      milliseconds: 60_000,
    });
    expect(server.clock.now).toBe(60_000);
  });

  test("is waited for through failures that pass", async () => {
    server.on(jobs, answer.json({}, { status: 503 }), answer.json({ ...job, status: "SUCCESS" }));
    expect(await waitForBatch(client(), job)).toMatchObject({ status: "SUCCESS" });
  });

  test("is waited for until the caller has had enough", async () => {
    const reason = new Error("enough");
    const controller = new AbortController();
    server.on(jobs, answer.json(job));
    const onProgress = (): void => controller.abort(reason);
    expect(await failure(waitForBatch(client(), job, { onProgress, signal: controller.signal, sleep }))).toBe(reason);
  });
});

describe("a task", () => {
  test.each(["FAILED", "CANCELED", "TERMINATED", "TIMED_OUT"])("that is %s is an error with it", async (status) => {
    server.on(tasks, answer.json({ ...task, status, message: "no such file" }));
    const error = await failure(waitForTask(client(), task));
    expect(error).toBeInstanceOf(TaskFailedError);
    expect(error).toMatchObject({ task: { status }, message: `The task is ${status}: no such file` });
  });

  test("goes on in states that are not its end", async () => {
    const states = ["UNKNOWN", "CONTINUED_AS_NEW", "SOMETHING_NEW", "COMPLETED"];
    server.on(tasks, ...states.map((status) => answer.json({ ...task, status })));
    expect(await waitForTask(client(), task, { sleep })).toMatchObject({ status: "COMPLETED" });
  });
});

describe("with the emulator", () => {
  const emulated = (): Mistral => new Mistral({ apiKey: "any", fetch: createEmulator().fetch });
  const dataset = { name: "Questions", description: "Of people." };

  test("an import is waited for, with its progress", async () => {
    const mistral = emulated();
    const { datasets } = mistral.beta.observability;
    const { id } = await datasets.create(dataset);
    const progress: unknown[] = [];
    const begun = await datasets.importFromFile(id, { file_id: "any-rows-8" });
    const onProgress = (task: DatasetImportTask): void => void progress.push(task.progress);
    await waitForTask(mistral, begun, { onProgress, interval: 1 });
    expect(progress).toEqual([25, 50, 75, 100]);
  });

  test("a batch is waited for, and its results are read, those that failed among them", async () => {
    const mistral = emulated();
    const ask = (content: string) => ({ messages: [{ role: "user", content }] });
    const lines = [
      { custom_id: "good", body: ask("[[words:3]]") },
      { custom_id: "bad", body: { messages: "none" } },
    ];
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
    const file = await mistral.files.upload({ file: new File([text], "asked.jsonl"), purpose: "batch" });
    const model = "mistral-small-latest";
    const begun = await mistral.batch.jobs.create({ endpoint: "/v1/chat/completions", model, input_files: [file.id] });
    const done = await waitForBatch(mistral, begun, { interval: 1 });
    expect(done).toMatchObject({ status: "SUCCESS", completed_requests: 2, failed_requests: 1 });
    const results = new Map<string | null, string | undefined>();
    for await (const { custom_id, response } of batchResults<ChatCompletionResponse>(mistral, done)) {
      results.set(custom_id, response?.status_code === 200 ? answerText(response.body) : undefined);
    }
    expect([...results]).toEqual([
      ["good", "word1 word2 word3"],
      ["bad", undefined],
    ]);
  });

  test("texts are embedded in batches, however large", async () => {
    const inputs = Array.from({ length: 40 }, (_, index) => `${index} `.repeat(900));
    const { embeddings } = await embedInBatches(
      emulated(),
      { model: "mistral-embed", inputs },
      { countTokens: () => 1 },
    );
    expect(embeddings).toHaveLength(40);
    const [first] = await all(embedInBatchesStream(emulated(), { model: "mistral-embed", inputs: inputs.slice(0, 1) }));
    expect(embeddings[0]).toEqual(first?.embedding);
  });

  test("a document is waited for until it can be searched", async () => {
    const mistral = emulated();
    const { documents } = mistral.beta.libraries;
    const library = await mistral.beta.libraries.create({ name: "Papers" });
    const file = new File(["All about leeks."], "leeks.txt", { type: "text/plain" });
    const { id } = await documents.upload(library.id, { file });
    const ready = waitUntil(
      (options) => documents.status(library.id, id, options),
      ({ process_status }) => process_status === "done",
      { interval: 1 },
    );
    expect(await ready).toMatchObject({ process_status: "done" });
  });
});
