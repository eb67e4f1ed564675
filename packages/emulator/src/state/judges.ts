/** A judge, exactly as the API shows it. */
export interface StoredJudge {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly model_name: string;
  readonly instructions: string;
  readonly output: JudgeOutput;
  readonly tools: readonly string[];
  readonly owner_id: string;
  readonly workspace_id: string;
  readonly base_revision: null;
  readonly up_revision: null;
  readonly down_revision: null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly deleted_at: null;
}

export type JudgeOutput =
  | { readonly type: "CLASSIFICATION"; readonly options: readonly { readonly value: string }[] }
  | { readonly type: "REGRESSION"; readonly min?: number; readonly max?: number };

/** A campaign: what the API shows of it, and which completions it judges. */
export interface StoredCampaign {
  readonly view: CampaignView;
  /** The ids of completions, in order. */
  readonly events: readonly string[];
  /** How often its status was looked at. */
  looks: number;
}

export interface CampaignView {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly judge: StoredJudge;
  readonly search_params: unknown;
  readonly max_nb_events: number;
  readonly owner_id: string;
  readonly workspace_id: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly deleted_at: null;
}
