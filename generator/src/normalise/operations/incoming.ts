import type { IncomingRequest } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { type Context, follow } from "../context.ts";
import { entries } from "../source.ts";
import { describe } from "./operation.ts";
import { operationSources } from "./paths.ts";

/** `webhooks` of the OpenAPI Object: a Path Item Object by name. */
export function readWebhooks(context: Context, source: Source | undefined): IncomingRequest[] {
  return entries(source)
    .filter(([name]) => !name.startsWith("x-"))
    .flatMap(([name, item]) => readIncoming(context, name, item));
}

/** `callbacks` of an operation: Callback Objects by name, each a Path Item Object by runtime expression. */
export function readCallbacks(context: Context, source: Source | undefined): IncomingRequest[] {
  return entries(source)
    .filter(([name]) => !name.startsWith("x-"))
    .flatMap(([name, reference]) =>
      entries(follow(context, reference))
        .filter(([expression]) => !expression.startsWith("x-"))
        .flatMap(([expression, item]) => readIncoming(context, name, item, expression)),
    );
}

/** The operations of one Path Item Object. Callbacks of a callback are not read: they would have no end. */
function readIncoming(context: Context, name: string, item: Source, expression?: string): IncomingRequest[] {
  return operationSources(context, "", item).flatMap((operation) => {
    const described = describe(context, operation);
    if (!described) return [];
    return [{ name, method: operation.method, ...(expression === undefined ? {} : { expression }), ...described }];
  });
}
