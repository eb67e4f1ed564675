import { SDKResource } from "@tramontane/runtime";
import { BetaRagIngestionPipelineConfigurations } from "./rag/ingestion-pipeline-configurations.ts";
import { BetaRagSearchIndexes } from "./rag/search-indexes.ts";

/** Register what fills search indexes and what holds them. */
export class BetaRag extends SDKResource {
  /** Register pipelines that read documents into search indexes, and their runs. */
  readonly ingestionPipelineConfigurations: BetaRagIngestionPipelineConfigurations =
    new BetaRagIngestionPipelineConfigurations(this.client);

  /** Register deployments that hold search indexes. */
  readonly searchIndexes: BetaRagSearchIndexes = new BetaRagSearchIndexes(this.client);
}
