import type { Diagnostic } from "./diagnostics.ts";
import type { LoadOptions } from "./load/load.ts";
import { withPositions } from "./load/locate.ts";
import { plan } from "./plan/plan.ts";
import { type ApiSummary, readApi, summaryOf } from "./read-api.ts";

/** What there is to say about a document, and how much of it was read. */
export interface LintResult extends ApiSummary {
  /** Everything that generating would tell: errors, warnings, notes. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a document as `generate` does and tells what that would tell, without writing anything.
 *
 *     const { diagnostics } = await lint("openapi.yaml");
 *
 * @throws GenerateError when the document cannot be read at all.
 */
export async function lint(input: string, options: LoadOptions = {}): Promise<LintResult> {
  const { document, api, diagnostics, locate } = await readApi(input, options);
  const planned = plan(api);
  return {
    ...summaryOf(document, api),
    diagnostics: withPositions([...diagnostics, ...planned.diagnostics], locate),
  };
}
