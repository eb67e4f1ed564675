import { SDKResource } from "@tramontane/runtime";
import { BetaObservabilityCampaigns } from "./observability/campaigns.ts";
import { BetaObservabilityChatCompletionEvents } from "./observability/chat-completion-events.ts";
import { BetaObservabilityDatasets } from "./observability/datasets.ts";
import { BetaObservabilityEvaluations } from "./observability/evaluations.ts";
import { BetaObservabilityJudges } from "./observability/judges.ts";
import { BetaObservabilityLogs } from "./observability/logs.ts";
import { BetaObservabilitySpans } from "./observability/spans.ts";
import { BetaObservabilityTraces } from "./observability/traces.ts";

/** Look at what models answered, and judge it. */
export class BetaObservability extends SDKResource {
  /** Collect records, import them, and export them. */
  readonly datasets: BetaObservabilityDatasets = new BetaObservabilityDatasets(this.client);

  /** Keep judges, and put conversations before them. */
  readonly judges: BetaObservabilityJudges = new BetaObservabilityJudges(this.client);

  /** Put many recorded chat completions before a judge. */
  readonly campaigns: BetaObservabilityCampaigns = new BetaObservabilityCampaigns(this.client);

  /** Search the chat completions that were recorded, and judge them. */
  readonly chatCompletionEvents: BetaObservabilityChatCompletionEvents = new BetaObservabilityChatCompletionEvents(
    this.client,
  );

  /** Keep pipelines that look at whatever comes in. */
  readonly evaluations: BetaObservabilityEvaluations = new BetaObservabilityEvaluations(this.client);

  /** Search what was logged. */
  readonly logs: BetaObservabilityLogs = new BetaObservabilityLogs(this.client);

  /** Find out what was done for each request, and how long it took. */
  readonly traces: BetaObservabilityTraces = new BetaObservabilityTraces(this.client);

  /** Look at the single steps of traces, and at what evaluations say of them. */
  readonly spans: BetaObservabilitySpans = new BetaObservabilitySpans(this.client);
}
