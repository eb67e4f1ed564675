import type { UnknownString } from "@tramontane/runtime";

/** What to change. What is left out stays. */
export interface UpdateModelRequest {
  name?: string | null;
  description?: string | null;
}

/** A model that was fine-tuned, to write or to sort. */
export type FineTunedModel = CompletionFineTunedModel | ClassifierFineTunedModel | UnknownFineTunedModel;

/** A {@link FineTunedModel} that this version of the client does not know. */
export interface UnknownFineTunedModel {
  modelType: UnknownString;
  /** The name by which requests choose the model. */
  id: string;
  name?: string | null;
  description?: string | null;
  /** The model that it was made from. */
  root: string;
  /** The version of that model. */
  rootVersion: string;
  /** Whether the model has been put away. */
  archived: boolean;
  capabilities: FineTunedModelCapabilities;
  /**
   * How many tokens the model can take in at once.
   *
   * @defaultValue 32768
   */
  maxContextLength?: number;
  /**
   * Other names for it.
   *
   * @defaultValue []
   */
  aliases?: string[];
  /**
   * The fine-tuning job that made it.
   *
   * @format uuid
   */
  job?: string | null;
  ownedBy: string;
  workspaceId: string;
  /** When the model was made, in seconds since 1970. */
  created: number;
  object: "model";
  [key: string]: unknown;
}

/** A fine-tuned model that writes. */
export interface CompletionFineTunedModel {
  /** The name by which requests choose the model. */
  id: string;
  modelType: "completion";
  name?: string | null;
  description?: string | null;
  /** The model that it was made from. */
  root: string;
  /** The version of that model. */
  rootVersion: string;
  /** Whether the model has been put away. */
  archived: boolean;
  capabilities: FineTunedModelCapabilities;
  /**
   * How many tokens the model can take in at once.
   *
   * @defaultValue 32768
   */
  maxContextLength?: number;
  /**
   * Other names for it.
   *
   * @defaultValue []
   */
  aliases?: string[];
  /**
   * The fine-tuning job that made it.
   *
   * @format uuid
   */
  job?: string | null;
  ownedBy: string;
  workspaceId: string;
  /** When the model was made, in seconds since 1970. */
  created: number;
  object: "model";
}

/** A fine-tuned model that sorts. */
export interface ClassifierFineTunedModel {
  /** The name by which requests choose the model. */
  id: string;
  modelType: "classifier";
  name?: string | null;
  description?: string | null;
  /** What the model was taught to tell. */
  classifierTargets: ClassifierTargetResult[];
  /** The model that it was made from. */
  root: string;
  /** The version of that model. */
  rootVersion: string;
  /** Whether the model has been put away. */
  archived: boolean;
  capabilities: FineTunedModelCapabilities;
  /**
   * How many tokens the model can take in at once.
   *
   * @defaultValue 32768
   */
  maxContextLength?: number;
  /**
   * Other names for it.
   *
   * @defaultValue []
   */
  aliases?: string[];
  /**
   * The fine-tuning job that made it.
   *
   * @format uuid
   */
  job?: string | null;
  ownedBy: string;
  workspaceId: string;
  /** When the model was made, in seconds since 1970. */
  created: number;
  object: "model";
}

/** What a fine-tuned model can do. */
export interface FineTunedModelCapabilities {
  /**
   * Answer chats and conversations.
   *
   * @defaultValue true
   */
  completionChat?: boolean;
  /**
   * Fill in the middle of a text.
   *
   * @defaultValue false
   */
  completionFim?: boolean;
  /** @defaultValue false */
  functionCalling?: boolean;
  /** @defaultValue false */
  fineTuning?: boolean;
  /** @defaultValue false */
  classification?: boolean;
}

/** One thing that a classifier tells about a text. */
export interface ClassifierTargetResult {
  name: string;
  /** The classes to choose from. */
  labels: string[];
  /** How much it counted in training, beside the other targets. */
  weight: number;
  lossFunction: FTClassifierLossFunction;
}

/** Whether a text has one class, or may have several. */
export type FTClassifierLossFunction = "single_class" | "multi_class" | (string & {});

/** The values of the type {@link FTClassifierLossFunction} by name. */
export const FTClassifierLossFunction = {
  SingleClass: "single_class",
  MultiClass: "multi_class",
} as const;

/** Whether a model is put away. */
export interface ArchiveModelResponse {
  /** The model. */
  id: string;
  /** @defaultValue true */
  archived?: boolean;
  object: "model";
}

/** Whether a model is still put away. */
export interface UnarchiveModelResponse {
  /** The model. */
  id: string;
  /** @defaultValue false */
  archived?: boolean;
  object: "model";
}
