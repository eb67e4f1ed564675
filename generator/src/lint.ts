import type { Diagnostic } from "./diagnostics.ts";
import { load, type LoadOptions } from "./load/load.ts";
import { locator, withPositions } from "./load/locate.ts";
import { normalise } from "./normalise/normalise.ts";
import { plan } from "./plan/plan.ts";

/** What there is to say about a document, and how much of it was read. */
export interface LintResult {
  /** Names and version as the document gives them. */
  readonly title: string;
  readonly version: string;
  /** `3.0`, `3.1` or `3.2`. */
  readonly openapi: string;
  /** Files the document was read from, in the order they were found. */
  readonly inputs: readonly string[];
  readonly operations: number;
  readonly schemas: number;
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
  const document = await load(input, options);
  const { api, diagnostics } = normalise(document);
  const planned = plan(api);
  return {
    title: api.title,
    version: api.version,
    openapi: document.version,
    inputs: [...document.files.keys()],
    operations: api.operations.length,
    schemas: api.schemas.size,
    diagnostics: withPositions([...diagnostics, ...planned.diagnostics], locator(document)),
  };
}
