import type { GenerateOptions } from "tramontane";

/** One way to have the output. */
export interface Mode {
  readonly name: string;
  readonly options: Partial<GenerateOptions>;
}

/** Every output mode that can bring a document's text to another place. */
export const modes: readonly Mode[] = [{ name: "default", options: {} }];
