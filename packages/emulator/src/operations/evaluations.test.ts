import { beforeEach, expect, test } from "vitest";
import { type Api, type ApiAnswer, type ApiRequest, createApi } from "../../test/api.ts";

let api: Api;
beforeEach(() => {
  api = createApi();
});

const call = (operation: string, request?: ApiRequest): Promise<ApiAnswer> =>
  api.call(`beta.observability.evaluations.${operation}`, request);
const pipeline = (name: string, more: object = {}): object => ({
  name,
  pipeline_kind: "judge",
  selectors: [{ source_kind: "span" }],
  definition: { model: "m", prompt: "How friendly?" },
  ...more,
});

test("a pipeline is created, read back, replaced, and gone once deleted", async () => {
  const { body: created } = await call("createPipelineConfig", { body: pipeline("Courtesy", { group: "chat" }) });
  expect(created).toMatchObject({ enabled: true, group: "chat", slug: null });
  const path = { pipeline_config_id: created.id };
  expect((await call("getPipelineConfig", { path })).body).toEqual(created);
  const body = pipeline("Secrets", {
    pipeline_kind: "moderation",
    definition: { target_attributes: ["text"] },
    enabled: false,
  });
  const { body: replaced } = await call("updatePipelineConfig", { path, body });
  expect(replaced).toMatchObject({ id: created.id, name: "Secrets", enabled: false, group: null });
  expect(replaced.definition_hash).not.toBe(created.definition_hash);
  expect((await call("getPipelineConfig", { path })).body).toEqual(replaced);
  expect((await call("deletePipelineConfig", { path })).status).toBe(204);
  const gone = await call("getPipelineConfig", { path });
  expect([gone.status, gone.body.detail.error_code]).toEqual([404, "PIPELINE_CONFIG_NOT_FOUND"]);
});

test.each<{ name: string; query: Record<string, string | number>; want: string[] }>([
  { name: "all of them", query: {}, want: ["Courtesy", "Secrets", "Copies"] },
  { name: "by a text", query: { q: "cour" }, want: ["Courtesy"] },
  { name: "by kind", query: { pipeline_kind: "export" }, want: ["Copies"] },
  { name: "by group", query: { group: "chat" }, want: ["Secrets"] },
  { name: "those that run", query: { enabled: "true" }, want: ["Courtesy", "Secrets"] },
  { name: "by page", query: { page: 2, page_size: 2 }, want: ["Copies"] },
])("pipelines are listed: $name", async ({ query, want }) => {
  const destination = { protocol: "http", endpoint: "https://otlp.example.com" };
  await call("createPipelineConfig", { body: pipeline("Courtesy") });
  await call("createPipelineConfig", { body: pipeline("Secrets", { group: "chat" }) });
  await call("createPipelineConfig", {
    body: pipeline("Copies", { pipeline_kind: "export", definition: { destination }, enabled: false }),
  });
  const { results } = (await call("listPipelineConfigs", { query })).body.pipeline_configs;
  expect(results.map(({ name }: { name: string }) => name)).toEqual(want);
});
