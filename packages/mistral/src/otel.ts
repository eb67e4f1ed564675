/**
 * A span of OpenTelemetry for each request.
 *
 * ```ts
 * import { context, propagation, trace } from "@opentelemetry/api";
 * import { Mistral } from "@tramontane/mistral";
 * import { openTelemetry } from "@tramontane/mistral/otel";
 *
 * const mistral = new Mistral({ middleware: [openTelemetry({ trace, context, propagation })] });
 * ```
 *
 * @module
 */
export * from "@tramontane/runtime/otel";
