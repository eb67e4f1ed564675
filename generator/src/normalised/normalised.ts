import { bundleDocument } from "../bundle/bundle.ts";
import type { Diagnostic } from "../diagnostics.ts";
import type { Document } from "../load/document.ts";
import { load, type LoadOptions } from "../load/load.ts";
import { locator, withPositions } from "../load/locate.ts";
import type { JsonObject } from "../json-object.ts";
import { withoutQuerystring } from "./operations.ts";
import { rewrite } from "./rewrite.ts";
import { rulesFor } from "./rules.ts";
import { withNamedSchemas } from "./schema-names.ts";
import { telling } from "./telling.ts";
import { asVersion31 } from "./whole.ts";

/** A document for other tools, and what was changed to make it one. */
export interface NormalisedDocument {
  /** OpenAPI 3.1, self-contained. */
  readonly value: JsonObject;
  /**
   * A note for what says the same in another way, a warning for what other tools will not see. Places are those of
   * the result, except for what was found wrong while reading.
   */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads an OpenAPI document of any version and gives it as other tools like it best: one file of OpenAPI 3.1, with
 * what is slightly wrong repaired, and what only 3.2 can say expressed as well as 3.1 can, or kept as an extension.
 * The same files always give the same document.
 *
 * @throws GenerateError when the document cannot be read.
 */
export async function normaliseDocument(input: string, options?: LoadOptions): Promise<NormalisedDocument> {
  const document = await load(input, options);
  const { value, diagnostics } = normalised(document);
  return { value, diagnostics: withPositions(diagnostics, locator(document)) };
}

/** The same of a document that is read already. Pure. */
export function normalised(document: Document): NormalisedDocument {
  const bundled = bundleDocument(document);
  const { tell, diagnostics } = telling(document.root.name);
  const named = withNamedSchemas(bundled.value, tell);
  const plain = rewrite(named, "openapi", {
    operation: withoutQuerystring(named, tell),
    pathItem: withoutQuerystring(named, tell),
  }) as JsonObject;
  const lowered = rewrite(plain, "openapi", rulesFor(plain, tell)) as JsonObject;
  const value = asVersion31(lowered, tell);
  const broken = bundled.diagnostics.map((diagnostic): Diagnostic => ({ ...diagnostic, severity: "warning" }));
  return { value, diagnostics: [...document.notices, ...broken, ...diagnostics] };
}
