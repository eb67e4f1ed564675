import { beforeEach, describe, expect, test } from "vitest";
import { type Api, type ApiAnswer, type ApiRequest, createApi } from "../../test/api.ts";

const UNKNOWN = "00000000-0000-4000-8000-000000000000";
const ALL = { filters: null };

let api: Api;
beforeEach(async () => {
  api = createApi();
  await ask("large", "What is the weather in Lyon?");
  await ask("small", "Tell me about the weather");
  await ask("small", "Hi", { stream: true });
});

const ask = (model: string, content: string, more: object = {}): Promise<ApiAnswer> =>
  api.call("chat.complete", { body: { model, messages: [{ role: "user", content }], ...more } });
const events = (operation: string, request: ApiRequest = {}): Promise<ApiAnswer> =>
  api.call(`beta.observability.chatCompletionEvents.${operation}`, request);
const search = async (filters: object | null, query = {}): Promise<string[]> => {
  const body = { search_params: { filters }, extra_fields: ["question"] };
  const { results } = (await events("search", { body, query })).body.completion_events;
  return results.map(({ extra_fields }: { extra_fields: { question: string } }) => extra_fields.question);
};
const ids = async (filters: object | null = null): Promise<string[]> =>
  (await events("searchIds", { body: { search_params: { filters } } })).body.completion_event_ids;

describe("recorded completions", () => {
  test.each([
    { name: "all of them, the newest first", filters: null, want: [2, 1, 0] },
    { name: "those that are equal", filters: { field: "model", op: "eq", value: "large" }, want: [0] },
    { name: "those that are not", filters: { field: "model", op: "neq", value: "large" }, want: [2, 1] },
    { name: "larger numbers", filters: { field: "nb_input_tokens", op: "gt", value: 1 }, want: [1, 0] },
    { name: "smaller numbers", filters: { field: "nb_input_tokens", op: "lte", value: 1 }, want: [2] },
    { name: "a text in another", filters: { field: "question", op: "contains", value: "weather" }, want: [1, 0] },
    { name: "in whatever letters", filters: { field: "question", op: "icontains", value: "WEATHER" }, want: [1, 0] },
    { name: "in these letters", filters: { field: "question", op: "contains", value: "WEATHER" }, want: [] },
    { name: "an expression", filters: { field: "question", op: "matches", value: "^W.*\\?$" }, want: [0] },
    { name: "no expression at all", filters: { field: "question", op: "matches", value: "(" }, want: [] },
    { name: "yes or no", filters: { field: "stream", op: "eq", value: true }, want: [2] },
    { name: "a field that is none", filters: { field: "moon", op: "isnull", value: true }, want: [2, 1, 0] },
    {
      name: "all of several conditions",
      filters: {
        AND: [
          { field: "model", op: "eq", value: "small" },
          { field: "stream", op: "eq", value: false },
        ],
      },
      want: [1],
    },
    {
      name: "any of several, within others",
      filters: {
        AND: [
          {
            OR: [
              { field: "model", op: "eq", value: "large" },
              { field: "question", op: "eq", value: "Hi" },
            ],
          },
        ],
      },
      want: [2, 0],
    },
  ])("are found by $name", async ({ filters, want }) => {
    const questions = ["What is the weather in Lyon?", "Tell me about the weather", "Hi"];
    expect(await search(filters)).toEqual(want.map((index) => questions[index]));
    expect(await ids(filters)).toHaveLength(want.length);
  });

  test("come in pages that lead to each other", async () => {
    const read = async (query: Record<string, string | number>): Promise<{ results: unknown[]; cursor: string }> =>
      (await events("search", { body: { search_params: ALL }, query })).body.completion_events;
    const first = await read({ page_size: 2 });
    const second = await read({ page_size: 2, cursor: first.cursor });
    expect([first.results.length, second.results.length, second.cursor]).toEqual([2, 1, null]);
    expect((await events("search", { body: { search_params: ALL }, query: { cursor: "moon" } })).status).toBe(422);
  });

  test("can be read whole, judged, and compared", async () => {
    const [greeting = "", second = "", first = ""] = await ids();
    const { body } = await events("fetch", { path: { event_id: first } });
    expect(body).toMatchObject({ event_id: first, nb_messages: 2, request_messages: [{ role: "user" }] });
    const similar = await events("fetchSimilarEvents", { path: { event_id: first } });
    expect(similar.body.completion_events.results).toMatchObject([{ event_id: second }]);
    const alone = await events("fetchSimilarEvents", { path: { event_id: greeting } });
    expect(alone.body.completion_events.results).toEqual([]);
    const judged = await events("judge", { path: { event_id: first }, body: { judge_definition: JUDGE } });
    expect(judged.body.answer).toBe("kind");
    const { status, body: error } = await events("fetch", { path: { event_id: UNKNOWN } });
    expect([status, error.detail.error_code]).toEqual([404, "SEARCH_NOT_FOUND"]);
  });

  test("can be imported into a dataset", async () => {
    const { body: dataset } = await api.call("beta.observability.datasets.create", {
      body: { name: "Questions", description: "" },
    });
    const path = { dataset_id: dataset.id };
    const body = { completion_event_ids: await ids({ field: "model", op: "eq", value: "large" }) };
    const { body: task } = await api.call("beta.observability.datasets.importFromExplorer", { path, body });
    await api.call("beta.observability.datasets.fetchTask", { path: { ...path, task_id: task.id } });
    const { records } = (await api.call("beta.observability.datasets.listRecords", { path })).body;
    expect(records.results).toMatchObject([
      { source: "EXPLORER", payload: { messages: [{ role: "user" }, { role: "assistant" }] } },
    ]);
  });
});

test("fields have values to choose from, and are counted", async () => {
  const names: string[] = (await events("fields.list")).body.field_definitions.map(
    ({ name }: { name: string }) => name,
  );
  expect(names).toContain("model");
  const options = async (field_name: string): Promise<ApiAnswer> =>
    events("fields.fetchOptions", { path: { field_name }, query: { operator: "eq" } });
  expect((await options("model")).body.options).toEqual(["small", "large"]);
  expect((await options("nb_messages")).body.options).toBeNull();
  expect((await options("moon")).body.detail.error_code).toBe("FIELDS_NOT_FOUND");
  const counts = async (filter_params?: object): Promise<ApiAnswer> =>
    events("fields.fetchOptionCounts", { path: { field_name: "model" }, body: { filter_params } });
  expect((await counts()).body.counts).toEqual([
    { value: "small", count: 2 },
    { value: "large", count: 1 },
  ]);
  expect((await counts({ filters: { field: "stream", op: "eq", value: true } })).body.counts).toEqual([
    { value: "small", count: 1 },
  ]);
});

describe("a campaign", () => {
  const campaigns = (operation: string, request?: ApiRequest): Promise<ApiAnswer> =>
    api.call(`beta.observability.campaigns.${operation}`, request);
  const start = async (max_nb_events: number): Promise<string> => {
    const { body } = await api.call("beta.observability.judges.create", { body: JUDGE });
    const search_params = { filters: { field: "model", op: "eq", value: "small" } };
    const campaign = { name: "In January", description: "", judge_id: body.id, search_params, max_nb_events };
    return (await campaigns("create", { body: campaign })).body.id;
  };

  test("judges the completions that there are, until it is completed", async () => {
    const path = { campaign_id: await start(10) };
    const { completion_events } = (await campaigns("listEvents", { path })).body;
    expect([completion_events.count, (await campaigns("list")).body.campaigns.count]).toEqual([2, 1]);
    expect((await campaigns("list", { query: { q: "june" } })).body.campaigns.count).toBe(0);
    const statuses = [await campaigns("fetchStatus", { path }), await campaigns("fetchStatus", { path })];
    expect(statuses.map(({ body }) => body.status)).toEqual(["RUNNING", "COMPLETED"]);
    expect((await campaigns("fetch", { path })).body.judge.name).toBe("Courtesy");
  });

  test("judges no more than it may, and keeps its judge from being changed", async () => {
    const path = { campaign_id: await start(1) };
    expect((await campaigns("listEvents", { path })).body.completion_events.count).toBe(1);
    const judge_id = (await campaigns("fetch", { path })).body.judge.id;
    const update = (): Promise<ApiAnswer> =>
      api.call("beta.observability.judges.update", { path: { judge_id }, body: JUDGE });
    expect((await update()).body.detail.error_code).toBe("JUDGE_USED_IN_CAMPAIGN_CANNOT_BE_UPDATED");
    expect((await campaigns("delete", { path })).status).toBe(204);
    expect((await update()).status).toBe(204);
    expect((await campaigns("fetch", { path })).body.detail.error_code).toBe("CAMPAIGN_NOT_FOUND");
  });

  test("is imported with its completions, and wants a judge", async () => {
    const campaign_id = await start(10);
    const { body: dataset } = await api.call("beta.observability.datasets.create", {
      body: { name: "Questions", description: "" },
    });
    const path = { dataset_id: dataset.id };
    await api.call("beta.observability.datasets.importFromCampaign", { path, body: { campaign_id } });
    for (let look = 0; look < 4; look++) await api.call("beta.observability.datasets.listTasks", { path });
    expect((await api.call("beta.observability.datasets.listRecords", { path })).body.records.count).toBe(2);
    const body = { name: "Nobody's", description: "", judge_id: UNKNOWN, search_params: ALL, max_nb_events: 1 };
    expect((await campaigns("create", { body })).body.detail.error_code).toBe("JUDGE_NOT_FOUND");
  });
});

const JUDGE = {
  name: "Courtesy",
  description: "",
  model_name: "mistral-small-latest",
  instructions: "Judge.",
  tools: [],
  output: { type: "CLASSIFICATION", options: [{ value: "kind", description: "" }] },
};
