import { beforeEach, describe, expect, test } from "vitest";
import { type Api, type ApiAnswer, type ApiRequest, createApi } from "../../test/api.ts";

const UNKNOWN = "00000000-0000-4000-8000-000000000000";

let api: Api;
let dataset_id: string;
beforeEach(async () => {
  api = createApi();
  dataset_id = (await call("create", { body: { name: "Questions", description: "Of all kinds" } })).body.id;
});

const call = (operation: string, request: ApiRequest = {}): Promise<ApiAnswer> =>
  api.call(`beta.observability.datasets.${operation}`, { path: { dataset_id }, ...request });
const add = async (payload: object): Promise<string> => (await call("createRecord", { body: { payload } })).body.id;
const record = (operation: string, id: string, body?: object): Promise<ApiAnswer> =>
  call(`records.${operation}`, { path: { dataset_record_id: id }, body });
const count = async (): Promise<number> => (await call("listRecords")).body.records.count;

describe("a dataset", () => {
  test("is found by its name or description, changed in part, and gone once deleted", async () => {
    const found = async (q: string): Promise<number> => (await call("list", { query: { q } })).body.datasets.count;
    expect([await found("quest"), await found("kinds"), await found("other")]).toEqual([1, 1, 0]);
    const { body } = await call("update", { body: { description: "Few", name: null } });
    expect(body).toMatchObject({ name: "Questions", description: "Few" });
    expect((await call("fetch")).body).toEqual(body);
    const id = await add({ a: 1 });
    expect((await call("delete")).status).toBe(204);
    expect((await call("fetch")).body).toEqual({
      detail: { message: expect.any(String), error_code: "DATASET_NOT_FOUND" },
    });
    expect((await record("fetch", id)).status).toBe(404);
  });
});

describe("records", () => {
  test("can be read, changed, judged and deleted", async () => {
    const id = await add({ messages: [{ role: "user", content: "Hi" }] });
    expect((await record("fetch", id)).body).toMatchObject({ dataset_id, source: "DIRECT_INPUT", properties: {} });
    expect((await record("updateProperties", id, { properties: { good: true } })).status).toBe(204);
    expect(
      (await record("updatePayload", id, { payload: { messages: [{ role: "user", content: "Ho" }] } })).status,
    ).toBe(204);
    const { body } = await record("fetch", id);
    expect(body).toMatchObject({ properties: { good: true }, payload: { messages: [{ content: "Ho" }] } });
    expect(body.updated_at > body.created_at).toBe(true);
    expect((await record("delete", id)).status).toBe(204);
    expect((await record("fetch", id)).body.detail.error_code).toBe("DATASET_RECORD_NOT_FOUND");
  });

  test("say where they come from", async () => {
    const { body } = await call("createRecord", { body: { payload: {}, source: "TELEMETRY_SPAN" } });
    expect(body.source).toBe("TELEMETRY_SPAN");
  });

  test("come in pages that lead to each other", async () => {
    const ids: string[] = [];
    for (let number = 0; number < 5; number++) ids.push(await add({ number }));
    const read: string[] = [];
    let next: string | null = `https://api.mistral.ai/v1/observability/datasets/${dataset_id}/records?page_size=2`;
    for (let page = 1; next !== null; page++) {
      const { records } = await (await api.emulator.fetch(next)).json();
      expect(records.count).toBe(5);
      expect(records.previous === null).toBe(page === 1);
      read.push(...records.results.map(({ id }: { id: string }) => id));
      next = records.next;
    }
    expect(read).toEqual(ids);
    expect((await call("listRecords", { query: { page: 4, page_size: 2 } })).body.records.results).toEqual([]);
    expect((await call("listRecords", { query: { page_size: 5 } })).body.records.next).toBeNull();
    expect((await call("listRecords", { query: { page_size: 0 } })).body.records).toMatchObject({
      results: [],
      next: null,
    });
  });

  test("are deleted together or not at all", async () => {
    const ids = [await add({}), await add({}), await add({})];
    const bulk = (dataset_record_ids: string[]): Promise<ApiAnswer> =>
      call("records.bulkDelete", { body: { dataset_record_ids } });
    expect((await bulk([ids[0]!, UNKNOWN])).status).toBe(404);
    expect(await count()).toBe(3);
    expect((await bulk(ids.slice(0, 2))).status).toBe(204);
    expect(await count()).toBe(1);
  });

  test("are judged within the bounds of the judge", async () => {
    const id = await add({ messages: [] });
    const judge = async (output: object): Promise<ApiAnswer> =>
      record("judge", id, {
        judge_definition: { name: "Grades", description: "", model_name: "m", instructions: "", tools: [], output },
      });
    const options = [
      { value: "good", description: "" },
      { value: "bad", description: "" },
    ];
    expect(["good", "bad"]).toContain((await judge({ type: "CLASSIFICATION", options })).body.answer);
    const { answer } = (await judge({ type: "REGRESSION", min: 2, max: 3, min_description: "", max_description: "" }))
      .body;
    expect(answer).toBeGreaterThanOrEqual(2);
    expect(answer).toBeLessThanOrEqual(3);
  });
});

describe("an import", () => {
  const run = async (
    operation: string,
    body: object,
  ): Promise<{ status: string; progress: number; message: string }[]> => {
    const { body: task } = await call(operation, { body });
    const seen = [task];
    while (seen.at(-1).status === "RUNNING")
      seen.push((await call("fetchTask", { path: { dataset_id, task_id: task.id } })).body);
    return seen;
  };

  test("goes forward as it is looked at, its records arriving on the way", async () => {
    const { body: task } = await call("importFromFile", { body: { file_id: "log-rows-300" } });
    expect(task).toMatchObject({ status: "RUNNING", progress: 0 });
    const seen: unknown[] = [];
    for (let look = 0; look < 5; look++) {
      const { status, progress } = (await call("fetchTask", { path: { dataset_id, task_id: task.id } })).body;
      seen.push([status, progress, await count()]);
    }
    expect(seen).toEqual([
      ["RUNNING", 25, 75],
      ["RUNNING", 50, 150],
      ["RUNNING", 75, 225],
      ["COMPLETED", 100, 300],
      ["COMPLETED", 100, 300],
    ]);
  });

  test.each([
    { operation: "importFromCampaign", body: { campaign_id: UNKNOWN }, want: 12 },
    { operation: "importFromExplorer", body: { completion_event_ids: ["a", "b", "c"] }, want: 3 },
    { operation: "importFromFile", body: { file_id: "any" }, want: 40 },
  ])("$operation brings $want records", async ({ operation, body, want }) => {
    expect((await run(operation, body)).at(-1)).toMatchObject({ status: "COMPLETED", progress: 100 });
    expect(await count()).toBe(want);
  });

  test("from a conversation brings its messages", async () => {
    const { body } = await api.call("beta.conversations.start", { body: { model: "m", inputs: "Hi" } });
    await run("importFromPlayground", { conversation_ids: [body.conversation_id] });
    const [imported] = (await call("listRecords")).body.records.results;
    expect(imported).toMatchObject({
      source: "PLAYGROUND",
      payload: { messages: [{ role: "user", content: "Hi" }, { role: "assistant" }] },
    });
  });

  test("from records copies them", async () => {
    const id = await add({ a: 1 });
    await run("importFromDatasetRecords", { dataset_record_ids: [id] });
    const { results } = (await call("listRecords")).body.records;
    expect(results.map(({ payload }: { payload: unknown }) => payload)).toEqual([{ a: 1 }, { a: 1 }]);
    expect(results[1].id).not.toBe(id);
  });

  test("fails where there is nothing to import", async () => {
    expect((await run("importFromFile", { file_id: "missing" })).at(-1)).toMatchObject({
      status: "FAILED",
      message: expect.stringContaining("missing"),
    });
    expect((await run("importFromPlayground", { conversation_ids: ["conv_0"] })).at(-1)).toMatchObject({
      status: "FAILED",
    });
    expect((await call("importFromDatasetRecords", { body: { dataset_record_ids: [UNKNOWN] } })).status).toBe(404);
    const campaign_id = "00000000-0000-0000-0000-000000000000";
    expect((await call("importFromCampaign", { body: { campaign_id } })).body.detail.error_code).toBe(
      "CAMPAIGN_NOT_FOUND",
    );
    expect(await count()).toBe(0);
  });

  test("is listed with the others, and unknown ones are 404", async () => {
    for (let number = 0; number < 3; number++) await call("importFromFile", { body: { file_id: "f" } });
    expect((await call("listTasks", { query: { page_size: 2 } })).body.tasks).toMatchObject({
      count: 3,
      next: expect.any(String),
    });
    const unknown = await call("fetchTask", { path: { dataset_id, task_id: UNKNOWN } });
    expect(unknown.body.detail.error_code).toBe("DATASET_TASK_NOT_FOUND");
  });
});

describe("an export", () => {
  test("can be downloaded without a key from where the request went, as it was, and imported again", async () => {
    await add({ a: 1 });
    await add({ b: "ü\n" });
    const { file_url } = (await call("exportToJsonl")).body;
    await add({ late: true });
    expect(new URL(file_url).origin).toBe("https://api.mistral.ai");
    const response = await api.emulator.fetch(file_url);
    expect(response.headers.get("content-type")).toBe("application/jsonl");
    const lines = (await response.text())
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ payload }) => payload)).toEqual([{ a: 1 }, { b: "ü\n" }]);

    const file_id = /([^/]+)\.jsonl$/.exec(file_url)![1];
    const { body: task } = await call("importFromFile", { body: { file_id } });
    for (let look = 0; look < 4; look++) await call("fetchTask", { path: { dataset_id, task_id: task.id } });
    expect(await count()).toBe(5);
  });

  test("that never was is 404", async () => {
    expect((await api.emulator.fetch("https://api.mistral.ai/emulator/files/x.jsonl")).status).toBe(404);
  });
});
