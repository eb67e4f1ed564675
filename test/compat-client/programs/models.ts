import { Mistral } from "@mistralai/mistralai";
import type { ModelList } from "@mistralai/mistralai/models/components";
import type { RetrieveModelV1ModelsModelIdGetRequest } from "@mistralai/mistralai/models/operations";

const mistral = new Mistral({ apiKey: process.env["MISTRAL_API_KEY"] ?? "" });

const list: ModelList = await mistral.models.list();
for (const { id, capabilities } of list.data ?? []) console.log(id, capabilities.completionChat, capabilities.vision);

const request: RetrieveModelV1ModelsModelIdGetRequest = { modelId: "mistral-small-latest" };
const model = await mistral.models.retrieve(request);
console.log(model.id, model.type, model.maxContextLength, model.aliases);
