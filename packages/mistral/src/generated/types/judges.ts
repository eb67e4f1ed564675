/** The judge to put a record before. */
export interface JudgeDatasetRecordRequest {
  judge_definition: CreateJudgeRequest;
}

/** A judge. */
export interface CreateJudgeRequest {
  /** From 5 to 50 characters. */
  name: string;
  /** What the judge looks at, in at most 500 characters. */
  description: string;
  /** The model that judges. */
  model_name: string;
  /** What the model is told, in at most 10,000 characters. */
  instructions: string;
  output: JudgeDefinitionOutput;
  /** The tools that the judge may use, by name. */
  tools: string[];
}

/** What the judge answers with, one of several words or a number. */
export type JudgeDefinitionOutput = JudgeClassificationOutput | JudgeRegressionOutput;

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
  min_description: string;
  /**
   * The highest number, below 1,000,000,000.
   *
   * @defaultValue 1
   */
  max?: number;
  /** What the highest number means. */
  max_description: string;
}

/** The judgement. */
export interface JudgeOutput {
  /** The option that was chosen, or the number. */
  answer: string | number;
  /** How the judge came to it. */
  analysis: string;
}
