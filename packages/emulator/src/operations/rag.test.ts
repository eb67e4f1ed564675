import { expect, test } from "vitest";
import { createApi } from "../../test/api.ts";

const pipelines = "beta.rag.ingestionPipelineConfigurations";
const indexes = "beta.rag.searchIndexes";
const nobody = "11111111-2222-4333-8444-555555555555";
const vespa = (...names: string[]) => ({
  type: "vespa",
  vespa_version: "8",
  query_url: "https://vespa.example/",
  indexes: names.map((name) => ({ name, sd: "schema", fields: [] })),
});

test("a pipeline is registered once, and its runs add up", async () => {
  const { call } = createApi();
  const { id } = (await call(`${pipelines}.register`, { body: { name: "guides" } })).body;
  const again = { name: "guides", pipeline_composition: { chunker: "by-heading" } };
  expect((await call(`${pipelines}.register`, { body: again })).body).toMatchObject({ id, ...again });
  for (const chunks_count of [3, 4])
    await call(`${pipelines}.updateRunInfo`, {
      path: { id },
      body: { execution_time: "2026-01-09T10:25:07Z", chunks_count },
    });
  expect((await call(`${pipelines}.list`)).body).toMatchObject([
    { id, ...again, last_run_time: "2026-01-09T10:25:07Z", last_run_chunks_count: 4, total_chunks_count: 7 },
  ]);
  const body = { execution_time: "2026-01-09T10:25:07Z", chunks_count: 1 };
  expect((await call(`${pipelines}.updateRunInfo`, { path: { id: nobody }, body })).status).toBe(404);
});

test("a deployment is registered, counted, taken offline and forgotten", async () => {
  const { call } = createApi();
  const body = { name: "guides", deployment: vespa("birds", "trees") };
  const deployment_id = (await call(`${indexes}.registerDeployment`, { body })).body.id;
  const path = { deployment_id };
  const summary = async (): Promise<{ deployment: { indexes: { document_count: number }[] } }> =>
    (await call(`${indexes}.getDeploymentSummaries`)).body.deployments[0];
  expect(await summary()).toMatchObject({ id: deployment_id, status: "offline", document_count: 0 });

  const online = { status: "online", document_count: 5, index_metrics: [{ name: "trees", document_count: 5 }] };
  expect((await call(`${indexes}.updateIndexMetrics`, { path, body: online })).status).toBe(200);
  expect(await summary()).toMatchObject({ status: "online", document_count: 5 });
  const unknown = { ...online, index_metrics: [{ name: "fish", document_count: 5 }] };
  expect((await call(`${indexes}.updateIndexMetrics`, { path, body: unknown })).status).toBe(422);

  await call(`${indexes}.registerDeployment`, { body: { name: "guides", deployment: vespa("trees", "moss") } });
  const counts = (await summary()).deployment.indexes.map(({ document_count }) => document_count);
  expect(counts).toEqual([5, null]);

  await call(`${indexes}.updateIndexMetrics`, { path, body: { status: "offline", clear_metrics: true } });
  expect(await summary()).toMatchObject({ id: deployment_id, status: "offline", document_count: 0 });
  expect((await call(`${indexes}.unregisterDeployment`, { path })).status).toBe(200);
  expect((await call(`${indexes}.unregisterDeployment`, { path })).status).toBe(404);
});
