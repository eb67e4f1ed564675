import type { Operation, OperationHints } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { type Context, report } from "../context.ts";
import { at, flag, items, text } from "../source.ts";
import { namePattern } from "./name-pattern.ts";

/**
 * What the extensions at the root of a document say of all its operations, where an operation says nothing itself: the
 * rules of `x-speakeasy-name-override`, and whether anything is retried. What this generator does otherwise is told.
 */
export function withDocumentHints(
  context: Context,
  root: Source,
  operations: readonly Operation[],
): readonly Operation[] {
  tellGlobals(context, root);
  const rules = nameRules(context, at(root, "x-speakeasy-name-override"));
  const retries = readRetries(context, root);
  if (rules.length === 0 && retries !== false) return operations;
  return operations.map((operation) => {
    const method = operation.id === undefined ? undefined : nameBy(rules, operation.id);
    const said: OperationHints = {
      ...(method === undefined ? {} : { method }),
      ...(retries === false ? { retries } : {}),
      ...operation.hints,
    };
    return Object.keys(said).length === 0 ? operation : { ...operation, hints: said };
  });
}

/**
 * Speakeasy names a strategy (`none` for never), Fern says `{ disabled: true }`. How long to wait and how often to try is
 * the client's own affair.
 */
export function readRetries(context: Context, source: Source): boolean | undefined {
  const speakeasy = at(source, "x-speakeasy-retries");
  if (speakeasy && text(speakeasy, "strategy") === "none") return false;
  if (speakeasy) {
    report(context, speakeasy.place, {
      severity: "note",
      code: "extension/retries",
      message: "How long to wait and how often to try again is not taken from the document.",
      remedy: "The client tries again what cannot act twice; its option `retries` says how often.",
    });
    return true;
  }
  const fern = at(source, "x-fern-retries");
  return fern && flag(fern, "disabled") ? false : undefined;
}

interface NameRule {
  readonly matches: (operationId: string) => boolean;
  readonly method: string;
}

/** `[{ operationId: "^list.*", methodNameOverride: list }]`: the first rule that fits is the one. */
function nameRules(context: Context, source: Source | undefined): NameRule[] {
  return items(source).flatMap((rule): NameRule[] => {
    const method = text(rule, "methodNameOverride");
    const matches = namePattern(text(rule, "operationId") ?? "(");
    if (method !== undefined && matches !== undefined) return [{ matches, method }];
    report(context, rule.place, {
      severity: "warning",
      code: "extension/name-override",
      message: "This rule for names is not understood and is left out.",
      remedy: "It has an `operationId`, a plain regular expression, and a `methodNameOverride`.",
    });
    return [];
  });
}

function nameBy(rules: readonly NameRule[], operationId: string): string | undefined {
  return rules.find(({ matches }) => matches(operationId))?.method;
}

/** `x-speakeasy-globals`: parameters that a client would be given once. */
function tellGlobals(context: Context, root: Source): void {
  const globals = at(root, "x-speakeasy-globals");
  const names = items(globals && at(globals, "parameters")).flatMap((parameter) => text(parameter, "name") ?? []);
  if (globals === undefined || names.length === 0) return;
  report(context, globals.place, {
    severity: "note",
    code: "extension/globals",
    message: `Global parameters (${names.join(", ")}) stay with the operations that declare them.`,
    remedy: "What every request sends in a header can be an option of the client, `headers`.",
  });
}
