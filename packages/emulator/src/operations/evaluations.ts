import { find } from "../state/pages.ts";
import type { StoredPipeline } from "../state/pipeline-configs.ts";
import { hash } from "../state/random.ts";
import { json, nothing, type Call, type Handlers } from "./call.ts";
import { mentions, numbered } from "./observability-page.ts";

/** Pipelines are kept; none of them runs. */
export const evaluations: Handlers = {
  "beta.observability.evaluations.createPipelineConfig": (call) => {
    const { world } = call;
    const now = world.clock.timestamp();
    const pipeline: StoredPipeline = {
      id: world.ids.uuid(),
      ...wantedIn(call),
      scope: "workspace",
      workspace_id: world.workspace,
      created_at: now,
      updated_at: now,
      deleted_at: null,
    };
    world.pipelineConfigs.set(pipeline.id, pipeline);
    return json(pipeline);
  },

  "beta.observability.evaluations.listPipelineConfigs": (call) => {
    const { pipeline_kind: kind, group, enabled } = call.query;
    const listed = [...call.world.pipelineConfigs.values()].filter(
      (pipeline) =>
        mentions(call, pipeline.name, pipeline.description ?? "") &&
        (kind === undefined || kind === pipeline.pipeline_kind) &&
        (group === undefined || group === pipeline.group) &&
        (enabled === undefined || enabled === pipeline.enabled),
    );
    return json({ pipeline_configs: numbered(call, listed) });
  },

  "beta.observability.evaluations.getPipelineConfig": (call) => json(pipelineOf(call)),

  "beta.observability.evaluations.updatePipelineConfig": (call) => {
    const { world } = call;
    const pipeline = { ...pipelineOf(call), ...wantedIn(call), updated_at: world.clock.timestamp() };
    world.pipelineConfigs.set(pipeline.id, pipeline);
    return json(pipeline);
  },

  "beta.observability.evaluations.deletePipelineConfig": (call) => {
    call.world.pipelineConfigs.delete(pipelineOf(call).id);
    return nothing();
  },
};

function pipelineOf({ world, path }: Call): StoredPipeline {
  return find(world.pipelineConfigs, "pipeline config", path["pipeline_config_id"] ?? "");
}

type Wanted = Omit<
  StoredPipeline,
  "id" | "scope" | "workspace_id" | "created_at" | "updated_at" | "deleted_at" | "definition_hash"
>;

/** What a request says of a pipeline; what it leaves out is nothing. */
function wantedIn({ body }: Call): Wanted & Pick<StoredPipeline, "definition_hash"> {
  const given = body as unknown as Partial<Wanted> &
    Pick<Wanted, "name" | "pipeline_kind" | "selectors" | "definition">;
  const { name, pipeline_kind, selectors, definition, enabled = true } = given;
  const { description = null, slug = null, group = null } = given;
  const definition_hash = hash(JSON.stringify(definition)).toString(16).padStart(8, "0");
  return { name, description, pipeline_kind, selectors, definition, definition_hash, slug, group, enabled };
}
