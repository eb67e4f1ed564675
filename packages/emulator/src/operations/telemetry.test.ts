import { beforeEach, describe, expect, test } from "vitest";
import { type Api, type ApiAnswer, type ApiRequest, createApi } from "../../test/api.ts";

const tools = [{ type: "function", function: { name: "get_weather", parameters: { type: "object" } } }];

let api: Api;
beforeEach(async () => {
  api = createApi();
  await ask("large", "get_weather city=Paris", { tools });
  await ask("small", "Hi");
  await ask("small", "[[words:50]]");
});

const ask = (model: string, content: string, more: object = {}): Promise<ApiAnswer> =>
  api.call("chat.complete", { body: { model, messages: [{ role: "user", content }], ...more } });
const call = (operation: string, request: ApiRequest = {}): Promise<ApiAnswer> =>
  api.call(`beta.observability.${operation}`, { body: {}, ...request });
const read = (operation: string, path: Record<string, string> = {}): Promise<ApiAnswer> =>
  api.call(`beta.observability.${operation}`, { path });

describe("traces", () => {
  const found = async (request?: ApiRequest): Promise<string[]> =>
    (await call("traces.search", request)).body.traces.results.map(
      ({ first_turn_last_input_message: text }: { first_turn_last_input_message: string }) => text,
    );

  test("are told of every chat, the newest first, and found by a text and by time", async () => {
    expect(await found()).toEqual(["[[words:50]]", "Hi", "get_weather city=Paris"]);
    expect(await found({ body: { search_expression: "PARIS" } })).toEqual(["get_weather city=Paris"]);
    const { results } = (await call("traces.search")).body.traces;
    expect(await found({ query: { from: results[1].start_time } })).toEqual(["[[words:50]]", "Hi"]);
    expect(await found({ query: { to: results[1].start_time } })).toEqual(["Hi", "get_weather city=Paris"]);
    expect(await found({ query: { page_size: 1, cursor: "1" } })).toEqual(["Hi"]);
  });

  test("lead to their spans", async () => {
    const { trace_id, span_count } = (await call("traces.search")).body.traces.results[2];
    const path = { trace_id };
    expect((await read("traces.getTraceById", path)).body).toMatchObject({ trace_id, tools_used: ["get_weather"] });
    const { results } = (await read("traces.getTraceSpans", path)).body.spans;
    expect([results.length, span_count]).toEqual([2, 2]);
    expect(results[1]).toMatchObject({ tool_name: "get_weather", parent_span_id: results[0].span_id });
    const span = { ...path, span_id: results[1].span_id };
    expect((await read("traces.getSpanById", span)).body).toEqual(results[1]);
    const unknown = await read("traces.getSpanById", { ...path, span_id: "none" });
    expect([unknown.status, unknown.body.detail.error_code]).toEqual([404, "SPAN_NOT_FOUND"]);
    expect((await read("traces.getTraceSpans", { trace_id: "none" })).body.detail.error_code).toBe("TRACE_NOT_FOUND");
  });
});

test("logs come in the order that was asked for", async () => {
  const times = async (order: string): Promise<string[]> =>
    (await call("logs.search", { body: { order } })).body.logs.results.map(
      ({ timestamp }: { timestamp: string }) => timestamp,
    );
  expect(await times("asc")).toHaveLength(3);
  expect(await times("asc")).toEqual((await times("desc")).toReversed());
});

describe("figures", () => {
  test.each([
    { name: "a count", metric: { measure: "trace_id", aggregation: "count" }, want: [3] },
    { name: "of different values", metric: { measure: "models_used", aggregation: "count_distinct" }, want: [2] },
    { name: "a sum", metric: { measure: "tool_call_count", aggregation: "sum" }, want: [1] },
    { name: "a mean", metric: { measure: "span_count", aggregation: "avg" }, want: [4 / 3] },
    { name: "a least value", metric: { measure: "span_count", aggregation: "min" }, want: [1] },
    { name: "a percentile", metric: { measure: "span_count", aggregation: "p90" }, want: [2] },
    { name: "nothing to measure", metric: { measure: "root_span_name", aggregation: "max" }, want: [null] },
    {
      name: "by group, in an order",
      metric: { measure: "trace_id", aggregation: "count" },
      dimensions: ["models_used"],
      order_by: [{ field: "models_used", direction: "desc" }],
      want: [2, 1],
    },
    {
      name: "no more than so many",
      metric: { measure: "trace_id", aggregation: "count" },
      dimensions: ["models_used"],
      order_by: [{ field: "metric_value" }],
      limit: 1,
      want: [1],
    },
  ])("are made of traces: $name", async ({ name: _name, want, ...body }) => {
    const { data } = (await call("traces.aggregate", { body })).body;
    expect(data.map(({ metric_value }: { metric_value: number | null }) => metric_value)).toEqual(want);
  });

  test("are told by time", async () => {
    const metric = { measure: "span_id", aggregation: "count" };
    const { data, meta } = (
      await call("spans.aggregate", { body: { metric, time_dimension: { granularity: "second" } } })
    ).body;
    expect(data.map(({ metric_value }: { metric_value: number }) => metric_value)).toEqual([2, 1, 1]);
    expect(meta).toMatchObject({ granularity_seconds: 1, from_timestamp: data[0].time_bucket });
    expect((await call("spans.aggregate", { body: { metric: { ...metric, measure: "moon" } } })).status).toBe(422);
  });
});

test("fields are those of what they describe, with the values that there are", async () => {
  const { field_definitions } = (await read("spans.listSpanFields")).body;
  const types = new Map(field_definitions.map(({ name, type }: { name: string; type: string }) => [name, type]));
  expect(
    ["span_name", "status_code", "start_time", "duration_ns", "span_attributes"].map((name) => types.get(name)),
  ).toEqual(["TEXT", "ENUM", "TIMESTAMP", "INT", "MAP"]);
  const options = async (field_name: string): Promise<ApiAnswer> => read("spans.fetchSpanFieldOptions", { field_name });
  expect((await options("request_model")).body.options).toEqual(["small", "large"]);
  expect((await options("duration_ns")).body.options).toBeNull();
  expect((await options("moon")).body.detail.error_code).toBe("FIELDS_NOT_FOUND");
});

test("evaluations are what the judges of campaigns say, and the latest are found alone", async () => {
  const output = { type: "CLASSIFICATION", options: [{ value: "kind", description: "" }] };
  const judge = { name: "Courtesy", description: "", model_name: "m", instructions: "", tools: [], output };
  const judge_id = (await call("judges.create", { body: judge })).body.id;
  const body = { name: "In January", description: "", judge_id, search_params: { filters: null }, max_nb_events: 2 };
  await call("campaigns.create", { body });
  await call("campaigns.create", { body });
  const found = async (operation: string): Promise<{ score_label: string }[]> =>
    (await call(`spans.${operation}`)).body.span_evaluations.results;
  expect((await found("searchSpanEvaluations")).map(({ score_label }) => score_label)).toEqual(Array(4).fill("kind"));
  expect(await found("searchLatestSpanEvaluations")).toHaveLength(2);
});
