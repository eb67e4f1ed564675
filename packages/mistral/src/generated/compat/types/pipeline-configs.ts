/** A new pipeline. */
export interface CreatePipelineConfigRequest {
  name: string;
  description?: string | null;
  pipelineKind: PipelineKind;
  /** What the pipeline looks at. */
  selectors: PipelineConfigSelector[];
  /** What the pipeline does, in the form that goes with `pipeline_kind`. */
  definition: PipelineConfigDefinition;
  /** A short name, for addresses. */
  slug?: string | null;
  /** The group it belongs to. */
  group?: string | null;
  /**
   * Whether the pipeline runs.
   *
   * @defaultValue true
   */
  enabled?: boolean;
}

/** A pipeline to put in place of the one that is kept. */
export interface UpdatePipelineConfigRequest {
  name: string;
  description?: string | null;
  pipelineKind: PipelineKind;
  /** What the pipeline looks at. */
  selectors: PipelineConfigSelector[];
  /** What the pipeline does, in the form that goes with `pipeline_kind`. */
  definition: PipelineConfigDefinition;
  /** A short name, for addresses. */
  slug?: string | null;
  /** The group it belongs to. */
  group?: string | null;
  /** Whether the pipeline runs. */
  enabled: boolean;
}

/** A pipeline, as it is kept. */
export interface PipelineConfig {
  id: string;
  name: string;
  description?: string | null;
  pipelineKind: PipelineKind;
  /** What the pipeline looks at. */
  selectors: PipelineConfigSelector[];
  /** What the pipeline does, in the form that goes with `pipeline_kind`. */
  definition: PipelineConfigDefinition;
  /** A short name, for addresses. */
  slug?: string | null;
  /** The group it belongs to. */
  group?: string | null;
  /** Whether the pipeline runs. */
  enabled: boolean;
  /** Changes when `definition` does. */
  definitionHash: string;
  scope: PipelineConfigScope;
  workspaceId: string;
  /** @format date-time */
  createdAt: Date;
  /** @format date-time */
  updatedAt: Date;
  /**
   * When it was deleted; `null` while it is there.
   *
   * @format date-time
   */
  deletedAt: Date | null;
}

/** What a pipeline does with what it looks at. */
export type PipelineKind = "detection" | "moderation" | "judge" | "export" | (string & {});

/** The values of the type {@link PipelineKind} by name. */
export const PipelineKind = {
  Detection: "detection",
  Moderation: "moderation",
  Judge: "judge",
  Export: "export",
} as const;

/** Whether a pipeline belongs to one workspace or is shared. */
export type PipelineConfigScope = "workspace" | "shared" | (string & {});

/** The values of the type {@link PipelineConfigScope} by name. */
export const PipelineConfigScope = {
  Workspace: "workspace",
  Shared: "shared",
} as const;

/** Something that a pipeline looks at. */
export interface PipelineConfigSelector {
  sourceKind: SourceKind;
  /** Only what matches this; all when left out. */
  filter?: string | null;
}

/** A kind of telemetry. */
export type SourceKind = "span" | "log" | "metric" | (string & {});

/** The values of the type {@link SourceKind} by name. */
export const SourceKind = {
  Span: "span",
  Log: "log",
  Metric: "metric",
} as const;

/** What a pipeline does. `pipeline_kind`, beside it, says which of the forms it has. */
export type PipelineConfigDefinition = DetectionDefinition | JudgeDefinition | ExportDefinition | ModerationDefinition;

/** Looks for patterns in text. */
export interface DetectionDefinition {
  /** The attributes to look into, by name. */
  targetAttributes: string[];
  patterns: DetectionPattern[];
}

/** A pattern to look for. */
export interface DetectionPattern {
  name: string;
  /** The regular expression that finds it. */
  regex: string;
  /** What kind of thing was found. */
  category: string;
  /** How sure it is that what was found is one. */
  confidence: string;
}

/** Has a model judge. */
export interface JudgeDefinition {
  /** The model that judges. */
  model: string;
  /** What it is told. */
  prompt: string;
}

/** Has a model tell harmful text. */
export interface ModerationDefinition {
  /** @defaultValue "mistral-moderation-latest" */
  model?: string;
  /** The attributes to look into, by name. */
  targetAttributes?: string[];
}

/** Sends telemetry on to a collector. */
export interface ExportDefinition {
  destination: OTLPDestination;
}

/** A collector that takes OTLP, the OpenTelemetry protocol. */
export interface OTLPDestination {
  /** How to talk to it. */
  protocol: string;
  /** Its address. */
  endpoint: string;
  /**
   * Whether to do without TLS.
   *
   * @defaultValue false
   */
  insecure?: boolean;
  /** What to send with each request, by the name of the header. */
  headers?: { [key: string]: PipelineConfigHeader };
}

/** A header to send. */
export interface PipelineConfigHeader {
  value?: string | null;
}

/** A page of pipelines. */
export interface ListPipelineConfigsResponse {
  pipelineConfigs: PaginatedResultPipelineConfig;
}

/** Pipelines, and how many there are. */
export interface PaginatedResultPipelineConfig {
  results?: PipelineConfig[];
  /** How many pipelines there are on all pages. */
  count: number;
  /** Set while there is another page. */
  next?: string | null;
  /** Set when there is a page before. */
  previous?: string | null;
}
