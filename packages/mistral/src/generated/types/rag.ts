/** A pipeline. */
export interface CreateIngestionPipelineConfigurationRequest {
  name: string;
  /** What the pipeline is made of, by the name of each part. */
  pipeline_composition?: { [key: string]: string } | null;
  /** The search indexes that the pipeline fills. */
  target_indexes?: IngestionPipelineTargetIndexRef[] | null;
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
  execution_time: string;
  /** How many chunks the run made, up to 2,147,483,647. */
  chunks_count: number;
}

/** A pipeline, and its last run. */
export interface IngestionPipelineConfiguration {
  /** @format uuid */
  id: string;
  name: string;
  /** What the pipeline is made of, by the name of each part. */
  pipeline_composition: { [key: string]: string } | null;
  /**
   * When it last ran; `null` when it never has.
   *
   * @format date-time
   */
  last_run_time: string | null;
  /** How many chunks its last run made. */
  last_run_chunks_count: number;
  /** How many chunks all its runs made. */
  total_chunks_count: number;
  author_id: string;
  /** @format date-time */
  created_at: string;
  /** @format date-time */
  modified_at: string;
}
