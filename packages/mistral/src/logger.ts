/**
 * A line for each request, answer and failure, without what may be secret.
 *
 * ```ts
 * import { Mistral } from "@tramontane/mistral";
 * import { logger } from "@tramontane/mistral/logger";
 *
 * const mistral = new Mistral({ middleware: [logger(console.debug)] });
 * ```
 *
 * @module
 */
export * from "@tramontane/runtime/logger";
