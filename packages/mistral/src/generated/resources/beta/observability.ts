import { Resource } from "@tramontane/runtime";
import { BetaObservabilityDatasets } from "./observability/datasets.ts";

/** Look at what models answered, and judge it. */
export class BetaObservability extends Resource {
  /** Collect records, import them, and export them. */
  readonly datasets: BetaObservabilityDatasets = new BetaObservabilityDatasets(this.client);
}
