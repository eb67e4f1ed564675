import type { Handlers } from "./call.ts";
import { campaigns } from "./campaigns.ts";
import { chatCompletionEvents } from "./chat-completion-events.ts";
import { datasetRecords } from "./dataset-records.ts";
import { datasets } from "./datasets.ts";
import { evaluations } from "./evaluations.ts";
import { judges } from "./judges.ts";
import { telemetry } from "./telemetry.ts";

/** What answers the operations under `beta.observability`. */
export const observability: Handlers = {
  ...campaigns,
  ...chatCompletionEvents,
  ...datasetRecords,
  ...datasets,
  ...evaluations,
  ...judges,
  ...telemetry,
};
