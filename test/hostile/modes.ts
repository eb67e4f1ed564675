import type { GenerateOptions } from "tramontane";

/** One way to have the output. */
export interface Mode {
  readonly name: string;
  readonly options: Partial<GenerateOptions>;
  /** Whether a folder of Markdown, `reference`, is asked for too. */
  readonly reference?: boolean;
}

/** Every output mode that can bring a document's text to another place. */
export const modes: readonly Mode[] = [
  { name: "default", options: {} },
  { name: "converted", options: { properties: "camel", dates: "Date", int64: "bigint", enums: "closed" } },
  { name: "another shape", options: { shape: "speakeasy" } },
  { name: "paths, validators", options: { paths: true, validators: { formats: true } } },
  { name: "types alone", options: { typesOnly: true } },
  { name: "runtime inside, reference", options: { runtime: "inline" }, reference: true },
];
