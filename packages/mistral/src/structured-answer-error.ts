import { TramontaneError } from "@tramontane/runtime";
import type { SchemaIssue } from "./standard-schema.ts";

/** What a {@link StructuredAnswerError} tells. */
export interface StructuredAnswerErrorDetails {
  /**
   * Why there is no value: the model ran out of tokens (`truncated`), wrote nothing, or called tools instead (`empty`), failed
   * while it wrote (`failed`), wrote something else than JSON (`not-json`), such as a refusal, or what the schema refuses
   * (`invalid`).
   */
  readonly reason: "truncated" | "empty" | "failed" | "not-json" | "invalid";
  /** What the model wrote. */
  readonly text: string;
  /** What the schema finds wrong. */
  readonly issues: readonly SchemaIssue[];
}

/** Thrown when an answer is no value of the schema that was asked for. */
export class StructuredAnswerError
  extends TramontaneError<StructuredAnswerErrorDetails>
  implements StructuredAnswerErrorDetails
{
  static override readonly code: string = "tramontane.StructuredAnswerError";
  declare readonly reason: StructuredAnswerErrorDetails["reason"];
  declare readonly text: string;
  declare readonly issues: readonly SchemaIssue[];
}
