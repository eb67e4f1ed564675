import { notFound } from "../http/problem.ts";
import type { World } from "./world.ts";

/** A model that was fine-tuned. There is one from the start: fine-tuning itself is no part of the API any more. */
export interface FineTunedModel {
  readonly id: string;
  name: string | null;
  description: string | null;
  archived: boolean;
}

/** The fine-tuned model that every world begins with. */
export const FIRST_MODEL: FineTunedModel = {
  id: "ft:mistral-small-latest:emulator:otters",
  name: null,
  description: null,
  archived: false,
};

const ROOT = "mistral-small-latest";
const JOB = "019b2bd7-96e7-4219-8a3b-5c6d7e8f9a0b";
const CREATED = 1767225600;

/** The model with this name. @throws Problem 404, for models that were not fine-tuned as well. */
export function fineTuned({ fineTunedModels }: World, id: string): FineTunedModel {
  const model = fineTunedModels.get(id);
  if (!model) throw notFound("fine-tuned model", id);
  return model;
}

/** As its owner sees it. */
export function viewFineTuned(world: World, model: FineTunedModel): Record<string, unknown> {
  return {
    object: "model",
    model_type: "completion",
    ...model,
    root: ROOT,
    root_version: "1",
    job: JOB,
    capabilities: { completion_chat: true, function_calling: true },
    max_context_length: 131072,
    aliases: [],
    owned_by: world.user,
    workspace_id: world.workspace,
    created: CREATED,
  };
}

/** As it stands among all models. */
export function cardOf(world: World, model: FineTunedModel): Record<string, unknown> {
  return {
    type: "fine-tuned",
    object: "model",
    ...model,
    root: ROOT,
    job: JOB,
    capabilities: { completion_chat: true, function_calling: true },
    max_context_length: 131072,
    aliases: [],
    owned_by: world.user,
    created: CREATED,
  };
}
