import { invalid } from "../http/problem.ts";
import { find } from "../state/pages.ts";
import type { Pipeline, SearchDeployment } from "../state/rag.ts";
import { json, type Call, type Handlers } from "./call.ts";

const PIPELINES = "beta.rag.ingestionPipelineConfigurations";
const INDEXES = "beta.rag.searchIndexes";

/** Pipelines and deployments of search indexes, told apart by their names. Registering a name again changes what it has. */
export const rag: Handlers = {
  [`${PIPELINES}.list`]: ({ world }) => json([...world.ingestionPipelines.values()]),

  [`${PIPELINES}.register`]: ({ world, body }) => {
    const now = world.clock.timestamp();
    const known = [...world.ingestionPipelines.values()].find(({ name }) => name === body["name"]);
    const pipeline = {
      id: world.ids.uuid(),
      author_id: world.user,
      name: body["name"],
      created_at: now,
      last_run_time: null,
      last_run_chunks_count: 0,
      total_chunks_count: 0,
      ...known,
      pipeline_composition: body["pipeline_composition"] ?? null,
      modified_at: now,
    } as Pipeline;
    world.ingestionPipelines.set(pipeline.id, pipeline);
    return json(pipeline);
  },

  [`${PIPELINES}.updateRunInfo`]: ({ world, path, body }) => {
    const pipeline = find(world.ingestionPipelines, "pipeline", path["id"] ?? "");
    const chunks = Number(body["chunks_count"]);
    const changed: Pipeline = {
      ...pipeline,
      last_run_time: String(body["execution_time"]),
      last_run_chunks_count: chunks,
      total_chunks_count: pipeline.total_chunks_count + chunks,
      modified_at: world.clock.timestamp(),
    };
    world.ingestionPipelines.set(pipeline.id, changed);
    return json(changed);
  },

  [`${INDEXES}.getDeploymentSummaries`]: ({ world }) => json({ deployments: [...world.searchDeployments.values()] }),

  [`${INDEXES}.registerDeployment`]: ({ world, body }) => {
    const now = world.clock.timestamp();
    const known = [...world.searchDeployments.values()].find(({ name }) => name === body["name"]);
    const { indexes } = body["deployment"] as { readonly indexes: readonly { readonly name: string }[] };
    const deployment: SearchDeployment = {
      id: known?.id ?? world.ids.uuid(),
      name: String(body["name"]),
      creator_id: world.user,
      document_count: known?.document_count ?? 0,
      status: String(body["status"] ?? "offline"),
      created_at: known?.created_at ?? now,
      modified_at: now,
      deployment: {
        type: "vespa",
        indexes: indexes.map(
          ({ name }) =>
            known?.deployment.indexes.find((index) => index.name === name) ?? {
              id: world.ids.uuid(),
              name,
              document_count: null,
            },
        ),
      },
    };
    world.searchDeployments.set(deployment.id, deployment);
    return json({ id: deployment.id });
  },

  [`${INDEXES}.unregisterDeployment`]: (call) => {
    call.world.searchDeployments.delete(deploymentOf(call).id);
    return json(null);
  },

  [`${INDEXES}.updateIndexMetrics`]: (call) => {
    const known = deploymentOf(call);
    const changed = call.body["status"] === "online" ? counted(known, call.body) : cleared(known, call.body);
    call.world.searchDeployments.set(known.id, { ...changed, modified_at: call.world.clock.timestamp() });
    return json(null);
  },
};

function deploymentOf({ world, path }: Call): SearchDeployment {
  return find(world.searchDeployments, "deployment", path["deployment_id"] ?? "");
}

/** @throws Problem 422 for an index that the deployment has not. */
function counted(known: SearchDeployment, body: Call["body"]): SearchDeployment {
  const metrics = body["index_metrics"] as readonly { readonly name: string; readonly document_count: number }[];
  const { indexes } = known.deployment;
  const place = metrics.findIndex(({ name }) => !indexes.some((index) => index.name === name));
  if (place >= 0) throw invalid(["body", "index_metrics", place], `There is no index "${metrics[place]?.name}".`);
  return {
    ...known,
    status: "online",
    document_count: Number(body["document_count"]),
    deployment: {
      ...known.deployment,
      indexes: indexes.map((index) => ({ ...index, ...metrics.find(({ name }) => name === index.name) })),
    },
  };
}

function cleared(known: SearchDeployment, body: Call["body"]): SearchDeployment {
  if (body["clear_metrics"] !== true) return { ...known, status: "offline" };
  const indexes = known.deployment.indexes.map((index) => ({ ...index, document_count: null }));
  return { ...known, status: "offline", document_count: 0, deployment: { ...known.deployment, indexes } };
}
