import { basename, join, resolve } from "node:path";
import { type Diagnostic, GenerateError } from "./diagnostics.ts";
import { emit } from "./emit/emit.ts";
import type { OutputFile } from "./emit/output-file.ts";
import { emitReference } from "./emit/reference/reference.ts";
import { snippetModules } from "./emit/reference/snippet-context.ts";
import { readStainless, withModels, withStainless } from "./config/stainless.ts";
import type { LoadOptions } from "./load/load.ts";
import { displayPath, withPositions } from "./load/locate.ts";
import type { Plan } from "./plan/model.ts";
import type { PlanOptions } from "./plan/options.ts";
import { lockPath, readLock, writeLock } from "./lock/lock-file.ts";
import { readRuntimeSource } from "./load/runtime-source.ts";
import { type Decision, decisionsOf } from "./plan/decisions.ts";
import { plan } from "./plan/plan.ts";
import { type ApiSummary, readApi, summaryOf } from "./read-api.ts";
import { rememberApi, type RunMemory } from "./run-memory.ts";
import { select, type Selection } from "./plan/selection.ts";
import type { Drift } from "./write/compare.ts";
import { write, type WriteResult } from "./write/write.ts";

/** What to generate, from what, and where to. */
export interface GenerateOptions extends Omit<PlanOptions, "kept" | "runtimeSource">, LoadOptions, Selection {
  /** The path of the OpenAPI document. */
  readonly input: string;
  /** The folder of the client. Created when it is not there. */
  readonly output: string;
  /** Compare only: nothing is written, and `drift` of the result says what differs. */
  readonly check?: boolean;
  /** Make every warning an error: nothing is lost, guessed or repaired in silence, or nothing is written. */
  readonly strict?: boolean;
  /**
   * The file that keeps names from one run to the next: `tramontane.lock.json` in the output folder unless given.
   * `false` for none: every name is decided from the document as it stands.
   */
  readonly lock?: string | false;
  /** A folder for a reference of the client: a page of Markdown a resource, with a program for each operation. */
  readonly reference?: string;
  /** The package whose client the programs of the reference import. From the output folder, beside them, unless given. */
  readonly package?: string;
  /** A `stainless.yml`, whose resources, methods and models name those of the client. */
  readonly stainless?: string;
  /** What the run before left behind, and this one leaves, for runs of the same options that follow each other. */
  readonly memory?: RunMemory;
  /** Told what begins, for whoever shows progress: "reading", "understanding", "writing". */
  readonly onStage?: (stage: string) => void;
}

/** What a run read and wrote. */
export interface GenerateResult extends WriteResult, ApiSummary {
  /** What each method is called and how it streams or pages, and who decided that. */
  readonly decisions: readonly Decision[];
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
  const whole = await readApi(options.input, options, () => options.onStage?.("understanding it"));
  const { document, locate } = whole;
  stopAtErrors(withPositions(whole.diagnostics, locate));
  const lock = lockPath(options.output, options.lock);
  const kept = lock === undefined ? undefined : await readLock(lock);
  const stainless = options.stainless === undefined ? undefined : await readStainless(options.stainless);
  const { api: chosen, diagnostics } = select(stainless ? withStainless(whole.api, stainless) : whole.api, options);
  const api = options.memory === undefined ? chosen : rememberApi(chosen, options.memory);
  const runtimeSource = holdsRuntime(options) ? await readRuntimeSource() : undefined;
  const planned = plan(api, {
    ...options,
    ...(stainless === undefined ? {} : { names: withModels(options.names, stainless) }),
    ...(kept === undefined ? {} : { kept }),
    ...(runtimeSource === undefined ? {} : { runtimeSource }),
  });
  const told = withPositions([...whole.diagnostics, ...diagnostics, ...planned.diagnostics], locate);
  stopAtErrors(options.strict === true ? told.map(strictly) : told);
  options.onStage?.("writing the client");
  const files = emit(planned, options.memory?.emitted);
  const { output, check = false } = options;
  const reference = referenceOf(planned, options);
  // What refuses the reference does so before the client is written.
  if (reference !== undefined) await write(reference.pages, reference.folder, { check: true });
  const written = await write(files, output, { check });
  const drift = lock === undefined ? undefined : await writeLock(lock, planned.lock, { output, check });
  const pages = reference === undefined ? [] : await writeReference(reference, check);
  return {
    ...written,
    drift: [...written.drift, ...(drift === undefined ? [] : [drift]), ...pages],
    ...summaryOf(document, api),
    decisions: decisionsOf(planned),
    diagnostics: told,
  };
}

/** Whether the output is to depend on nothing. Types alone do not, unless a module is named. */
function holdsRuntime({ runtime, typesOnly }: GenerateOptions): boolean {
  return runtime === "inline" || (typesOnly === true && runtime === undefined);
}

interface Reference {
  readonly pages: readonly OutputFile[];
  readonly folder: string;
}

/** The pages of the reference, where one is wanted. */
function referenceOf(
  planned: Plan,
  { reference: folder, output, package: name }: GenerateOptions,
): Reference | undefined {
  if (folder === undefined || planned.typesOnly) return undefined;
  const from = name === undefined ? { folder: basename(resolve(output)) } : { package: name };
  return { pages: emitReference({ plan: planned, modules: snippetModules(planned, from) }), folder };
}

/** Brings the reference up to date, or, for a check, tells how it differs. */
async function writeReference({ pages, folder }: Reference, check: boolean): Promise<Drift[]> {
  const { drift } = await write(pages, folder, { check });
  return drift.map((page) => ({ ...page, path: displayPath(join(folder, page.path)) }));
}

function strictly(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === "warning" ? { ...diagnostic, severity: "error" } : diagnostic;
}

function stopAtErrors(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.some(({ severity }) => severity === "error")) throw new GenerateError(diagnostics);
}
