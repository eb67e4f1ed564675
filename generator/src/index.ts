/**
 * The generator as a library: the same that the `tramontane` command does.
 *
 *     import { generate } from "tramontane";
 *     await generate({ input: "openapi.yaml", output: "src/api" });
 */
export { type Config, defineConfig } from "./config/define-config.ts";
export type { ClientConfig } from "./config/options.ts";
export { compare } from "./compare/compare.ts";
export type { Difference, DifferenceKind, Direction } from "./compare/difference.ts";
export { bundle } from "./bundle/bundle.ts";
export { type Diagnostic, GenerateError, type Position, renderDiagnostic } from "./diagnostics.ts";
export { generate, type GenerateOptions, type GenerateResult } from "./generate.ts";
export { init, type InitOptions, type InitResult } from "./init/init.ts";
export type * from "./ir.ts";
export { lint, type LintResult } from "./lint.ts";
export { normaliseDocument, type NormalisedDocument } from "./normalised/normalised.ts";
export type { LoadOptions } from "./load/load.ts";
export { applyOverlay, type Overlaid } from "./overlay/apply.ts";
export type { PlanOptions } from "./plan/options.ts";
export type { Drift, GeneratedFile } from "./write/compare.ts";
export type { WriteResult } from "./write/write.ts";
