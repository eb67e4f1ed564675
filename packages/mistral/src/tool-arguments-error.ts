import { TramontaneError } from "@tramontane/runtime";
import type { SchemaIssue } from "./standard-schema.ts";

/** What a {@link ToolArgumentsError} tells. */
export interface ToolArgumentsErrorDetails {
  /** What the tool's schema finds wrong, or that the arguments are not JSON. */
  readonly issues: readonly SchemaIssue[];
  /** The arguments as the model wrote them. */
  readonly given: unknown;
}

/** What a tool fails with when the model calls it with arguments that its schema refuses. The message is for the model. */
export class ToolArgumentsError
  extends TramontaneError<ToolArgumentsErrorDetails>
  implements ToolArgumentsErrorDetails
{
  static override readonly code: string = "tramontane.ToolArgumentsError";
  declare readonly issues: readonly SchemaIssue[];
  declare readonly given: unknown;
}
