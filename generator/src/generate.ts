import { type Diagnostic, GenerateError } from "./diagnostics.ts";
import { emit } from "./emit/emit.ts";
import { load, type LoadOptions } from "./load/load.ts";
import { locator, withPositions } from "./load/locate.ts";
import { normalise } from "./normalise/normalise.ts";
import type { PlanOptions } from "./plan/model.ts";
import { plan } from "./plan/plan.ts";
import { write, type WriteResult } from "./write/write.ts";

/** What to generate, from what, and where to. */
export interface GenerateOptions extends PlanOptions, LoadOptions {
  /** The path of the OpenAPI document. */
  readonly input: string;
  /** The folder of the client. Created when it is not there. */
  readonly output: string;
  /** Compare only: nothing is written, and `drift` of the result says what differs. */
  readonly check?: boolean;
  /** Told what begins, for whoever shows progress: "reading", "understanding", "writing". */
  readonly onStage?: (stage: string) => void;
}

/** What a run read and wrote. */
export interface GenerateResult extends WriteResult {
  /** Names and version as the document gives them. */
  readonly title: string;
  readonly version: string;
  /** `3.0`, `3.1` or `3.2`. */
  readonly openapi: string;
  /** Files the document was read from, in the order they were found. */
  readonly inputs: readonly string[];
  readonly operations: number;
  readonly schemas: number;
  /** Warnings and notes; an error would have been thrown. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Generates a client from an OpenAPI document.
 *
 *     const result = await generate({ input: "openapi.yaml", output: "src/api", name: "Bookshop" });
 *
 * @throws GenerateError when the document cannot be read, has an error, or the output folder holds files in the way
 *   that were not generated. Nothing is written then.
 */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  options.onStage?.(`reading ${options.input}`);
  const document = await load(options.input, options);
  const locate = locator(document);
  options.onStage?.("understanding it");
  const { api, diagnostics } = normalise(document);
  stopAtErrors(withPositions(diagnostics, locate));
  const planned = plan(api, options);
  const told = withPositions([...diagnostics, ...planned.diagnostics], locate);
  stopAtErrors(told);
  options.onStage?.("writing the client");
  const files = emit(planned);
  const written = await write(files, options.output, { check: options.check === true });
  return {
    ...written,
    title: api.title,
    version: api.version,
    openapi: document.version,
    inputs: [...document.files.keys()],
    operations: api.operations.length,
    schemas: api.schemas.size,
    diagnostics: told,
  };
}

function stopAtErrors(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.some(({ severity }) => severity === "error")) throw new GenerateError(diagnostics);
}
