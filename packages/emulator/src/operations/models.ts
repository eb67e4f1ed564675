import { notFound } from "../http/problem.ts";
import { cardOf, fineTuned, viewFineTuned, type FineTunedModel } from "../state/fine-tuned-models.ts";
import type { World } from "../state/world.ts";
import { json, type Call, type Handlers } from "./call.ts";

export const models: Handlers = {
  "models.list": ({ world, query }) => {
    const data = allModels(world).filter(
      ({ id, owned_by }) => (query["model"] ?? id) === id && (query["provider"] ?? owned_by) === owned_by,
    );
    return json({ object: "list", data });
  },

  "models.retrieve": ({ world, path }) => {
    const model = allModels(world).find(({ id }) => id === path["model_id"]);
    if (!model) throw notFound("model", path["model_id"] ?? "");
    return json(model);
  },

  "models.delete": (call) => {
    const { id } = modelOf(call);
    call.world.fineTunedModels.delete(id);
    return json({ id, object: "model", deleted: true });
  },

  /** A null takes away. */
  "models.update": (call) => {
    const model = modelOf(call);
    const { name, description } = call.body as Partial<FineTunedModel>;
    if (name !== undefined) model.name = name;
    if (description !== undefined) model.description = description;
    return json(viewFineTuned(call.world, model));
  },

  "models.archive": (call) => archive(call, true),
  "models.unarchive": (call) => archive(call, false),
};

function archive(call: Call, archived: boolean): ReturnType<typeof json> {
  const model = modelOf(call);
  model.archived = archived;
  return json({ id: model.id, object: "model", archived });
}

function modelOf({ world, path }: Call): FineTunedModel {
  return fineTuned(world, path["model_id"] ?? "");
}

function allModels(world: World): Record<string, unknown>[] {
  return [...MODELS, ...[...world.fineTunedModels.values()].map((model) => cardOf(world, model))];
}

/** The models that answer. They differ in name only. */
const MODELS = ["mistral-small-latest", "mistral-medium-latest", "mistral-large-latest"].map((id) => ({
  id,
  object: "model",
  created: 1767225600,
  owned_by: "mistralai",
  capabilities: {
    completion_chat: true,
    function_calling: true,
    completion_fim: false,
    fine_tuning: false,
    vision: true,
  },
  name: id,
  description: "A scripted model of the emulator.",
  max_context_length: 131072,
  aliases: [],
  deprecation: null,
  default_model_temperature: 0.3,
  type: "base",
}));
