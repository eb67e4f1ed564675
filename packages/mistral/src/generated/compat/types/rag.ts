/** A pipeline. */
export interface CreateIngestionPipelineConfigurationRequest {
  name: string;
  /** What the pipeline is made of, by the name of each part. */
  pipelineComposition?: { [key: string]: string } | null;
  /** The search indexes that the pipeline fills. */
  targetIndexes?: IngestionPipelineTargetIndexRef[] | null;
}

/** A search index, by its name. */
export interface IngestionPipelineTargetIndexRef {
  /** @defaultValue "vespa" */
  type?: "vespa";
  name: string;
}

/** A run of a pipeline. */
export interface UpdateRunInfo {
  /**
   * When the pipeline ran.
   *
   * @format date-time
   */
  executionTime: Date;
  /** How many chunks the run made, up to 2,147,483,647. */
  chunksCount: number;
}

/** A pipeline, and its last run. */
export interface IngestionPipelineConfiguration {
  /** @format uuid */
  id: string;
  name: string;
  /** What the pipeline is made of, by the name of each part. */
  pipelineComposition: { [key: string]: string } | null;
  /**
   * When it last ran; `null` when it never has.
   *
   * @format date-time
   */
  lastRunTime: Date | null;
  /** How many chunks its last run made. */
  lastRunChunksCount: number;
  /** How many chunks all its runs made. */
  totalChunksCount: number;
  authorId: string;
  /** @format date-time */
  createdAt: Date;
  /** @format date-time */
  modifiedAt: Date;
}
