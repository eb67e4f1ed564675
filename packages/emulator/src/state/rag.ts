/** A pipeline that fills search indexes, as the API shows it. */
export interface Pipeline {
  readonly id: string;
  readonly author_id: string;
  readonly name: string;
  readonly pipeline_composition: Readonly<Record<string, string>> | null;
  readonly created_at: string;
  readonly modified_at: string;
  readonly last_run_time: string | null;
  readonly last_run_chunks_count: number;
  readonly total_chunks_count: number;
}

/** A deployment that holds search indexes, as the API shows it. */
export interface SearchDeployment {
  readonly id: string;
  readonly name: string;
  readonly creator_id: string;
  readonly document_count: number;
  readonly status: string;
  readonly created_at: string;
  readonly modified_at: string;
  readonly deployment: {
    readonly type: "vespa";
    readonly indexes: readonly {
      readonly id: string;
      readonly name: string;
      readonly document_count: number | null;
    }[];
  };
}
