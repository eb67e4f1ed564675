import { Mistral } from "@mistralai/mistralai";
import type { ModelList } from "@mistralai/mistralai/models/components";
import type { RetrieveModelV1ModelsModelIdGetRequest } from "@mistralai/mistralai/models/operations";

const mistral = new Mistral({ apiKey: process.env["MISTRAL_API_KEY"] ?? "" });

const list: ModelList = await mistral.models.list();
for (const model of list.data ?? []) {
  if (!("capabilities" in model)) continue;
  console.log(model.id, model.capabilities.completionChat, model.capabilities.vision);
}

const request: RetrieveModelV1ModelsModelIdGetRequest = { modelId: "mistral-small-latest" };
const model = await mistral.models.retrieve(request);
if ("id" in model) console.log(model.id, model.type, model.maxContextLength, model.aliases);
