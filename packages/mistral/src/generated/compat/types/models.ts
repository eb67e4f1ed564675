import type { UnknownString } from "@tramontane/runtime";

/** The models that the API key may use. */
export interface ModelList {
  data: ModelCard[];
  object: "list";
}

/** A model, as it was published or fine-tuned. */
export type ModelCard = BaseModelCard | FTModelCard | UnknownModelCard;

/** A {@link ModelCard} that this version of the client does not know. */
export interface UnknownModelCard {
  type: UnknownString;
  /** The name by which requests choose the model. */
  id: string;
  name?: string | null;
  description?: string | null;
  capabilities: ModelCapabilities;
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
  /** The temperature that is used when a request sets none. */
  defaultModelTemperature?: number | null;
  /**
   * When the model becomes deprecated, if it does.
   *
   * @format date-time
   */
  deprecation?: Date | null;
  /** The model to use in its place. */
  deprecationReplacementModel?: string | null;
  /** When the entry was made, in seconds since 1970. */
  created?: number;
  /** @defaultValue "mistralai" */
  ownedBy?: string;
  /** @defaultValue false */
  internal?: boolean;
  billingModelName?: string | null;
  /** @defaultValue "model" */
  object?: "model";
  [key: string]: unknown;
}

/** A model as it was published. */
export interface BaseModelCard {
  /** The name by which requests choose the model. */
  id: string;
  type: "base";
  name?: string | null;
  description?: string | null;
  capabilities: ModelCapabilities;
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
  /** The temperature that is used when a request sets none. */
  defaultModelTemperature?: number | null;
  /**
   * When the model becomes deprecated, if it does.
   *
   * @format date-time
   */
  deprecation?: Date | null;
  /** The model to use in its place. */
  deprecationReplacementModel?: string | null;
  /** When the entry was made, in seconds since 1970. */
  created?: number;
  /** @defaultValue "mistralai" */
  ownedBy?: string;
  /** @defaultValue false */
  internal?: boolean;
  billingModelName?: string | null;
  /** @defaultValue "model" */
  object?: "model";
}

/** A model that was fine-tuned from another. */
export interface FTModelCard {
  /** The name by which requests choose the model. */
  id: string;
  type: "fine-tuned";
  name?: string | null;
  description?: string | null;
  /** The model that it was made from. */
  root: string;
  /** The fine-tuning job that made it. */
  job: string;
  /**
   * Whether the model has been put away.
   *
   * @defaultValue false
   */
  archived?: boolean;
  capabilities: ModelCapabilities;
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
  /** The temperature that is used when a request sets none. */
  defaultModelTemperature?: number | null;
  /**
   * When the model becomes deprecated, if it does.
   *
   * @format date-time
   */
  deprecation?: Date | null;
  /** The model to use in its place. */
  deprecationReplacementModel?: string | null;
  /** When the model was made, in seconds since 1970. */
  created?: number;
  /** @defaultValue "mistralai" */
  ownedBy?: string;
  /** @defaultValue false */
  internal?: boolean;
  billingModelName?: string | null;
  /** @defaultValue "model" */
  object?: "model";
}

/** What a model can do. What is left out, it cannot. */
export interface ModelCapabilities {
  /**
   * Answer chats and conversations.
   *
   * @defaultValue false
   */
  completionChat?: boolean;
  /** @defaultValue false */
  functionCalling?: boolean;
  /** @defaultValue false */
  reasoning?: boolean;
  /**
   * Look at images.
   *
   * @defaultValue false
   */
  vision?: boolean;
  /**
   * Fill in the middle of a text.
   *
   * @defaultValue false
   */
  completionFim?: boolean;
  /** @defaultValue false */
  fineTuning?: boolean;
  /**
   * Read the text of documents and images.
   *
   * @defaultValue false
   */
  ocr?: boolean;
  /** @defaultValue false */
  classification?: boolean;
  /** @defaultValue false */
  moderation?: boolean;
  /** @defaultValue false */
  audio?: boolean;
  /** @defaultValue false */
  audioTranscription?: boolean;
  /** @defaultValue false */
  audioTranscriptionRealtime?: boolean;
  /** @defaultValue false */
  audioSpeech?: boolean;
  /** @defaultValue false */
  unifiedResources?: boolean;
}

/** What became of a model that was to be deleted. */
export interface DeleteModelResponse {
  /** The model. */
  id: string;
  /** @defaultValue true */
  deleted?: boolean;
  /**
   * What was deleted, `model`.
   *
   * @defaultValue "model"
   */
  object: string;
}
