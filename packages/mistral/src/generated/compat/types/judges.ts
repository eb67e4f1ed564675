import type { UnknownString } from "@tramontane/runtime";

/** The judge to put a record before. */
export interface JudgeDatasetRecordRequest {
  judgeDefinition: CreateJudgeRequest;
}

/** The judge to put a completion before. */
export interface JudgeChatCompletionEventRequest {
  judgeDefinition: CreateJudgeRequest;
}

/** A conversation to judge. */
export interface JudgeConversationRequest {
  /** The messages, in order. Their form is the caller's own. */
  messages: { [key: string]: unknown }[];
  /** Anything else for the judge to know, by name. */
  properties?: { [key: string]: unknown } | null;
}

/** A judge. */
export interface CreateJudgeRequest {
  /** From 5 to 50 characters. */
  name: string;
  /** What the judge looks at, in at most 500 characters. */
  description: string;
  /** The model that judges. */
  modelName: string;
  /** What the model is told, in at most 10,000 characters. */
  instructions: string;
  output: JudgeDefinitionOutput;
  /** The tools that the judge may use, by name. */
  tools: string[];
}

/** A judge to put in place of the one that is kept. */
export type UpdateJudgeRequest = CreateJudgeRequest;

/** A judge, as it is kept. */
export interface Judge {
  /** @format uuid */
  id: string;
  name: string;
  /** What the judge looks at. */
  description: string;
  /** The model that judges. */
  modelName: string;
  /** What the model is told. */
  instructions: string;
  output: JudgeDefinitionOutput;
  /** The tools that the judge may use, by name. */
  tools: string[];
  /** @format uuid */
  ownerId: string;
  /** @format uuid */
  workspaceId: string;
  /**
   * The first of the judge's versions.
   *
   * @format uuid
   */
  baseRevision?: string | null;
  /**
   * The version after this one.
   *
   * @format uuid
   */
  upRevision?: string | null;
  /**
   * The version before this one.
   *
   * @format uuid
   */
  downRevision?: string | null;
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

/** What the judge answers with, one of several words or a number. */
export type JudgeDefinitionOutput = JudgeClassificationOutput | JudgeRegressionOutput | UnknownJudgeDefinitionOutput;

/** A {@link JudgeDefinitionOutput} that this version of the client does not know. */
export interface UnknownJudgeDefinitionOutput {
  type: UnknownString;
  [key: string]: unknown;
}

/** What a judge answers with, a number (`REGRESSION`) or one of several words (`CLASSIFICATION`). */
export type JudgeOutputType = "REGRESSION" | "CLASSIFICATION" | (string & {});

/** The values of the type {@link JudgeOutputType} by name. */
export const JudgeOutputType = {
  REGRESSION: "REGRESSION",
  CLASSIFICATION: "CLASSIFICATION",
} as const;

/** The judge chooses one of several answers. */
export interface JudgeClassificationOutput {
  type: "CLASSIFICATION";
  /** The answers to choose from. */
  options: JudgeClassificationOutputOption[];
}

/** An answer to choose. */
export interface JudgeClassificationOutputOption {
  /** The answer. */
  value: string;
  /** When to choose it. */
  description: string;
}

/** The judge answers with a number on a scale. */
export interface JudgeRegressionOutput {
  type: "REGRESSION";
  /**
   * The lowest number.
   *
   * @defaultValue 0
   */
  min?: number;
  /** What the lowest number means. */
  minDescription: string;
  /**
   * The highest number, below 1,000,000,000.
   *
   * @defaultValue 1
   */
  max?: number;
  /** What the highest number means. */
  maxDescription: string;
}

/** The judgement. */
export interface JudgeOutput {
  /** The option that was chosen, or the number. */
  answer: string | number;
  /** How the judge came to it. */
  analysis: string;
}

/** A page of judges. */
export interface ListJudgesResponse {
  judges: PaginatedResultJudge;
}

/** Judges, and how many there are. */
export interface PaginatedResultJudge {
  results?: Judge[];
  /** How many judges there are on all pages. */
  count: number;
  /** Set while there is another page. */
  next?: string | null;
  /** Set when there is a page before. */
  previous?: string | null;
}
