/** What was used in a month, product by product, and what it is charged at. */
export interface OrganizationUsage {
  /** Tokens of models that write. */
  completion: ModelUsage;
  ocr: ModelUsage;
  audio: ModelUsage;
  /** Characters that were spoken. */
  audioCharacters: ModelUsage;
  connectors: ModelUsage;
  chat: ModelUsage;
  librariesApi: LibrariesUsage;
  fineTuning: FineTuningUsage;
  vibeCode: VibeCodeUsage;
  prices: UsagePrice[] | null;
  /** What prices are in, such as `EUR`. */
  currency: string | null;
  /** Such as `€`. */
  currencySymbol: string | null;
  /**
   * When the month begins.
   *
   * @format date-time
   */
  startDate: Date;
  /**
   * When the month ends.
   *
   * @format date-time
   */
  endDate: Date;
  /**
   * A time within the month.
   *
   * @format date-time
   */
  date: Date;
  /** The month before. */
  previousMonth: string | null;
  /** The month after. */
  nextMonth: string | null;
  /** Always 0. `beta.admin.analytics` says what Vibe was used for. */
  vibeUsage: number;
}

/** What was used of each model. */
export interface ModelUsage {
  /** By the names of models, then by what is counted. */
  models: { [key: string]: UsageRecords };
}

/** Records of use, by what is counted. What is in a record is not promised. */
export type UsageRecords = { [key: string]: { [key: string]: unknown }[] };

/** What document libraries have used. */
export interface LibrariesUsage {
  pages: ModelUsage;
  tokens: ModelUsage;
  audioSeconds: ModelUsage;
}

/** What models of the organization's own have used. */
export interface FineTuningUsage {
  /** By the names of models, then by what is counted. */
  training: { [key: string]: UsageRecords };
  storage: { [key: string]: number };
}

/** What Vibe Code has used. */
export interface VibeCodeUsage {
  /** Tokens of models that write. */
  completion: ModelUsage;
  ocr: ModelUsage;
  connectors: ModelUsage;
  /** Speech that was written down. */
  audio: ModelUsage;
  /** Characters that were spoken. */
  audioCharacters: ModelUsage;
}

/** What a unit costs, and where and how that holds. */
export interface UsagePrice {
  /** In the currency of the answer. */
  price: number | string;
  /** What is counted. */
  billingMetric: string;
  /** What it is counted for. */
  billingGroup: string;
  eventType: BillingEventType | null;
  apiZone: ApiZone;
  serviceTier: ServiceTier;
}

/** What is charged for. */
export type BillingEventType =
  | "api_tokens"
  | "api_pages"
  | "api_audio_seconds"
  | "api_audio_characters"
  | "api_connectors"
  | "api_libraries_tokens"
  | "api_libraries_pages"
  | "api_libraries_audio"
  | "deployment_tokens"
  | "gpu_hour"
  | "reserved_instance"
  | "vibe_tokens"
  | "vibe_connectors"
  | "vibe_pages"
  | "vibe_audio_seconds"
  | "vibe_audio_characters"
  | (string & {});

/** The values of the type {@link BillingEventType} by name. */
export const BillingEventType = {
  ApiTokens: "api_tokens",
  ApiPages: "api_pages",
  ApiAudioSeconds: "api_audio_seconds",
  ApiAudioCharacters: "api_audio_characters",
  ApiConnectors: "api_connectors",
  ApiLibrariesTokens: "api_libraries_tokens",
  ApiLibrariesPages: "api_libraries_pages",
  ApiLibrariesAudio: "api_libraries_audio",
  DeploymentTokens: "deployment_tokens",
  GpuHour: "gpu_hour",
  ReservedInstance: "reserved_instance",
  VibeTokens: "vibe_tokens",
  VibeConnectors: "vibe_connectors",
  VibePages: "vibe_pages",
  VibeAudioSeconds: "vibe_audio_seconds",
  VibeAudioCharacters: "vibe_audio_characters",
} as const;

/** Where requests are answered. */
export type ApiZone = "global" | "us" | "eu" | (string & {});

/** The values of the type {@link ApiZone} by name. */
export const ApiZone = {
  Global: "global",
  Us: "us",
  Eu: "eu",
} as const;

/** Which capacity a request was served by. */
export type ServiceTier = "standard" | "priority" | (string & {});

/** The values of the type {@link ServiceTier} by name. */
export const ServiceTier = {
  Standard: "standard",
  Priority: "priority",
} as const;
