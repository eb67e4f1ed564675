import { json, type Handlers } from "./call.ts";

export const models: Handlers = {
  "models.list": ({ query }) => {
    const found = MODELS.filter(({ id, owned_by }) => {
      return (query["model"] ?? id) === id && (query["provider"] ?? owned_by) === owned_by;
    });
    return json({ object: "list", data: found });
  },
};

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
