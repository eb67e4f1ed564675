import type { GenerateResult } from "../generate.ts";

/**
 * What a run read, decided and wrote, for programs: everything of {@link GenerateResult}, and how often something was
 * said. Every diagnostic has its severity, code, message and remedy, the `place` in the document (file and JSON
 * pointer) and the `position` in the text (path, line, column).
 */
export function jsonReport(result: GenerateResult, milliseconds: number): object {
  const said = (severity: string): number =>
    result.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    ok: result.drift.length === 0,
    ...result,
    counts: {
      operations: result.operations,
      schemas: result.schemas,
      methods: result.decisions.length,
      paged: result.decisions.filter(({ pagination }) => pagination !== undefined).length,
      streamed: result.decisions.filter(({ stream }) => stream !== undefined).length,
      warnings: said("warning"),
      notes: said("note"),
    },
    milliseconds: Math.round(milliseconds),
  };
}
