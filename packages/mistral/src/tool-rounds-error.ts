import { TramontaneError } from "@tramontane/runtime";
import type { ToolChat } from "./chat-with-tools.ts";
import type { ToolConversation } from "./converse-with-tools.ts";

/** What a {@link ToolRoundsError} tells. */
export interface ToolRoundsErrorDetails {
  /** How many answers there were. */
  readonly rounds: number;
  /** What was reached. Its `pending` calls were not run. */
  readonly reached: ToolChat | ToolConversation;
}

/** Thrown when the model still calls tools in the last answer that `maxRounds` allows. */
export class ToolRoundsError extends TramontaneError<ToolRoundsErrorDetails> implements ToolRoundsErrorDetails {
  static override readonly code: string = "tramontane.ToolRoundsError";
  declare readonly rounds: number;
  declare readonly reached: ToolChat | ToolConversation;
}
