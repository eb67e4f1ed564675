/**
 * The generator as a library: the same that the `tramontane` command does.
 *
 *     import { generate } from "tramontane";
 *     await generate({ input: "openapi.yaml", output: "src/api" });
 */
export { bundle } from "./bundle/bundle.ts";
export { type Diagnostic, GenerateError, type Position, renderDiagnostic } from "./diagnostics.ts";
export { generate, type GenerateOptions, type GenerateResult } from "./generate.ts";
export type * from "./ir.ts";
export type { LoadOptions } from "./load/load.ts";
export type { PlanOptions } from "./plan/model.ts";
export type { Drift, GeneratedFile } from "./write/compare.ts";
export type { WriteResult } from "./write/write.ts";
