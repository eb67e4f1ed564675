import { expect } from "vitest";
import { type Exercise, type Exercises, model, together } from "./exercise.ts";

const aggregationRequest = { metric: { measure: "duration_ns", aggregation: "p95" as const } };
const fieldName = "trace_id";

/** Something to tell of. */
const afterChat =
  (exercise: Exercise): Exercise =>
  async (bench) => {
    await bench.official.chat.complete({ model, messages: [{ role: "user", content: "Hi" }] });
    await exercise(bench);
  };

export const telemetry: Exercises = {
  ...together(
    ["search", "list", "fetchOptions"].map((name) => `beta.observability.logs.${name}`),
    afterChat(async ({ official }) => {
      const api = official.beta.observability.logs;
      expect((await api.search({ logsRequest: {} })).logs.results?.length).toBeGreaterThan(0);
      expect((await api.list()).fieldDefinitions.length).toBeGreaterThan(0);
      expect((await api.fetchOptions({ fieldName })).options).toBeInstanceOf(Array);
    }),
  ),

  ...together(
    ["search", "aggregate", "getTraceFields", "fetchOptions", "getTraceById", "getTraceSpans", "getSpanById"].map(
      (name) => `beta.observability.traces.${name}`,
    ),
    afterChat(async ({ official }) => {
      const api = official.beta.observability.traces;
      const { traces } = await api.search({ tracesRequest: {} });
      const traceId = traces.results?.[0]?.traceId ?? "";
      expect((await api.getTraceById({ traceId })).traceId).toBe(traceId);
      const { spans } = await api.getTraceSpans({ traceId });
      const spanId = spans.results?.[0]?.spanId ?? "";
      expect((await api.getSpanById({ traceId, spanId })).spanId).toBe(spanId);
      await api.aggregate({ aggregationRequest });
      expect((await api.getTraceFields()).fieldDefinitions.length).toBeGreaterThan(0);
      expect((await api.fetchOptions({ fieldName })).options).toBeInstanceOf(Array);
    }),
  ),

  ...together(
    [
      "searchSpans",
      "aggregate",
      "listSpanFields",
      "fetchSpanFieldOptions",
      "searchSpanEvaluations",
      "searchLatestSpanEvaluations",
      "listSpanEvalFields",
      "fetchSpanEvalFieldOptions",
    ].map((name) => `beta.observability.spans.${name}`),
    afterChat(async ({ official }) => {
      const api = official.beta.observability.spans;
      expect((await api.searchSpans({ spansRequest: {} })).spans.results?.length).toBeGreaterThan(0);
      await api.aggregate({ aggregationRequest });
      expect((await api.listSpanFields()).fieldDefinitions.length).toBeGreaterThan(0);
      await api.fetchSpanFieldOptions({ fieldName });
      await api.searchSpanEvaluations({ spanEvaluationsRequest: {} });
      await api.searchLatestSpanEvaluations({ spanEvaluationsRequest: {} });
      await api.listSpanEvalFields();
      await api.fetchSpanEvalFieldOptions({ fieldName });
    }),
  ),
};
