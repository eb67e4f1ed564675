import type { Diagnostic } from "./diagnostics.ts";
import type { Api } from "./ir.ts";
import type { Document, Locate } from "./load/document.ts";
import { load, type LoadOptions } from "./load/load.ts";
import { locator } from "./load/locate.ts";
import { normalise } from "./normalise/normalise.ts";

/** A document that was read and understood. */
export interface ReadApi {
  readonly document: Document;
  readonly api: Api;
  /** What is to be said about the document, without positions yet. */
  readonly diagnostics: readonly Diagnostic[];
  /** Finds positions in its files. */
  readonly locate: Locate;
}

/** What was read, in names and figures. */
export interface ApiSummary {
  /** Names and version as the document gives them. */
  readonly title: string;
  readonly version: string;
  /** `3.0`, `3.1` or `3.2`. */
  readonly openapi: string;
  /** Files the document was read from, in the order they were found. */
  readonly inputs: readonly string[];
  readonly operations: number;
  readonly schemas: number;
}

/**
 * Reads a document and brings it into the form that everything else reads.
 *
 * @param onRead told when the files are read, before they are understood
 * @throws GenerateError when the document cannot be read at all.
 */
export async function readApi(input: string, options: LoadOptions, onRead?: () => void): Promise<ReadApi> {
  const document = await load(input, options);
  onRead?.();
  return { document, ...normalise(document), locate: locator(document) };
}

/** The summary of an API: the whole one of a document, or what was selected of it. */
export function summaryOf(document: Document, api: Api): ApiSummary {
  return {
    title: api.title,
    version: api.version,
    openapi: document.version,
    inputs: [...document.files.keys()],
    operations: api.operations.length,
    schemas: api.schemas.size,
  };
}
