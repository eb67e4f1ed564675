/** A pipeline, exactly as the API shows it. */
export interface StoredPipeline {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly pipeline_kind: string;
  readonly selectors: readonly unknown[];
  readonly definition: unknown;
  readonly slug: string | null;
  readonly group: string | null;
  readonly enabled: boolean;
  /** Eight hexadecimal digits that stand for the definition. */
  readonly definition_hash: string;
  readonly scope: "workspace";
  readonly workspace_id: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly deleted_at: null;
}
