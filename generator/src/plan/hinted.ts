import type { Diagnostic } from "../diagnostics.ts";
import type { Api, Operation, PaginationHint, StreamHint } from "../ir.ts";
import { didYouMean } from "../nearest.ts";
import { inferPagination } from "./infer-pagination.ts";
import type { PageOverride, PaginationOptions, PlanOptions } from "./options.ts";

/**
 * An API whose operations say all that is known of their pages and streams: what the configuration says comes before
 * what the document says, and pages that nobody speaks of are inferred unless that is switched off.
 */
export function withHints(api: Api, options: PlanOptions, diagnostics: Diagnostic[]): Api {
  const pages = options.pagination === false ? { infer: false } : (options.pagination ?? {});
  const streams = options.streams ?? {};
  const unused = new Set([...Object.keys(pages.operations ?? {}), ...Object.keys(streams)]);
  const said = <Hint>(hints: Readonly<Record<string, Hint>>, { id, method, path }: Operation): Hint | undefined => {
    const key = [id ?? "", `${method} ${path}`].find((candidate) => Object.hasOwn(hints, candidate));
    if (key !== undefined) unused.delete(key);
    return key === undefined ? undefined : hints[key];
  };
  const operations = api.operations.map((operation): Operation => {
    const page = said<PageOverride | false>(pages.operations ?? {}, operation);
    const pagination = page === undefined ? hintOf(api, operation, pages) : overriding(page, operation);
    const stream = said<StreamHint>(streams, operation) ?? operation.stream;
    if (pagination === operation.pagination && stream === operation.stream) return operation;
    return {
      ...operation,
      ...(pagination === undefined ? {} : { pagination }),
      ...(stream === undefined ? {} : { stream }),
    };
  });
  for (const key of unused) diagnostics.push(unknown(key, api));
  return { ...api, operations };
}

function hintOf(api: Api, operation: Operation, { infer = true }: PaginationOptions): PaginationHint | undefined {
  return operation.pagination ?? (infer ? inferPagination(api, operation) : undefined);
}

function overriding(page: PageOverride | false, { place }: Operation): PaginationHint {
  return page === false ? { style: "none", items: "", place } : { ...page, from: "config", place };
}

function unknown(key: string, { operations }: Api): Diagnostic {
  const near = didYouMean(
    key,
    operations.flatMap(({ id, method, path }) => [...(id === undefined ? [] : [id]), `${method} ${path}`]),
  );
  return {
    severity: "warning",
    code: "config/no-operation",
    message: `The configuration speaks of an operation "${key}" that is not there.`,
    ...(near === undefined ? {} : { remedy: near }),
  };
}
