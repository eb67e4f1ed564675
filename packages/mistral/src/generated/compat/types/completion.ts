/** How the model writes its answers in a conversation. What is left out is up to the model. */
export interface CompletionArgs {
  /** How freely to choose the next token; 0 is the most predictable. */
  temperature?: number | null;
  /** The most tokens to write. */
  maxTokens?: number | null;
  /** Writing ends before this text, or before the first of several. */
  stop?: string | string[] | null;
  responseFormat?: ResponseFormat | null;
  /** @defaultValue "auto" */
  toolChoice?: ToolChoiceEnum;
  reasoningEffort?: ReasoningEffort | null;
  /** Choose only among the most likely tokens that together have this share of the probability. */
  topP?: number | null;
  /** Makes the choice of tokens repeatable. */
  randomSeed?: number | null;
  /** Positive values hold the model back from words that it has used at all. */
  presencePenalty?: number | null;
  /** Positive values hold the model back from words the more often it has used them. */
  frequencyPenalty?: number | null;
  prediction?: Prediction | null;
}

/** The form of the answer. */
export interface ResponseFormat {
  /** @defaultValue "text" */
  type?: ResponseFormats;
  /** The schema to follow, when `type` is `json_schema`. */
  jsonSchema?: JsonSchema | null;
}

/**
 * `text` is plain text. `json_object` is some JSON value; the prompt must ask for JSON as well. `json_schema` is JSON
 * that follows a schema.
 */
export type ResponseFormats = "text" | "json_object" | "json_schema" | (string & {});

/** The values of the type {@link ResponseFormats} by name. */
export const ResponseFormats = {
  Text: "text",
  JsonObject: "json_object",
  JsonSchema: "json_schema",
} as const;

/** A JSON Schema, and a name for it. */
export interface JsonSchema {
  name: string;
  /** The JSON Schema itself. */
  schemaDefinition: { [key: string]: unknown };
  /** What the value is, for the model. */
  description?: string | null;
  /**
   * Whether the answer must follow the schema exactly.
   *
   * @defaultValue false
   */
  strict?: boolean;
}

/** What the answer will probably be. Where it is right, the answer comes sooner. */
export interface Prediction {
  /** @defaultValue "content" */
  type?: "content";
  /**
   * The expected text.
   *
   * @defaultValue ""
   */
  content?: string;
}

/** Whether to call tools. `auto` leaves it to the model; `none` forbids it; `any` and `required` demand it. */
export type ToolChoiceEnum = "auto" | "none" | "any" | "required" | (string & {});

/** The values of the type {@link ToolChoiceEnum} by name. */
export const ToolChoiceEnum = {
  Auto: "auto",
  None: "none",
  Any: "any",
  Required: "required",
} as const;

/** How much a reasoning model thinks before it answers. */
export type ReasoningEffort = "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | (string & {});

/** The values of the type {@link ReasoningEffort} by name. */
export const ReasoningEffort = {
  None: "none",
  Minimal: "minimal",
  Low: "low",
  Medium: "medium",
  High: "high",
  Xhigh: "xhigh",
} as const;
