import type { Metadata } from "./metadata.ts";

/** What goes before and what follows, and how the model is to write what stands between. */
export interface FIMCompletionRequest {
  /**
   * The model to ask, one that can fill in the middle.
   *
   * @defaultValue "codestral-2404"
   */
  model: string;
  /** What goes before. */
  prompt: string;
  /**
   * What follows. Without it, the model simply goes on from the prompt.
   *
   * @defaultValue ""
   */
  suffix?: string | null;
  /** The most tokens to write. Together with the prompt they must fit the model's context. */
  maxTokens?: number | null;
  /** The fewest tokens to write. */
  minTokens?: number | null;
  /** Writing ends at this text, or at the first of several. */
  stop?: string | string[] | null;
  /**
   * How freely to choose the next token; 0 is the most predictable. Left out, it depends on the model. Change this or
   * `top_p`, not both.
   */
  temperature?: number | null;
  /** Choose only among the most likely tokens that together have this share of the probability; above 0. */
  topP?: number | null;
  /** Makes the choice of tokens repeatable. */
  randomSeed?: number | null;
  promptCacheKey?: string | null;
  metadata?: Metadata | null;
  /**
   * Whether to answer piece by piece instead of with one JSON value.
   *
   * @defaultValue false
   */
  stream?: boolean;
}
