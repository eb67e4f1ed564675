import type { Response } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { type Context, follow, report } from "../context.ts";
import { readContent } from "../media-types/media-type.ts";
import { at, entries, text } from "../source.ts";

/** Responses Object: exact statuses in ascending order, then ranges, then `default`. */
export function readResponses(context: Context, source: Source | undefined): Response[] {
  return entries(source)
    .filter(([key]) => !key.startsWith("x-"))
    .flatMap(([key, response]) => readResponse(context, key, response))
    .sort((a, b) => rank(a.status) - rank(b.status));
}

/** Response Object. */
function readResponse(context: Context, key: string, reference: Source): Response[] {
  const status = key === "default" ? key : key.toUpperCase();
  if (!/^(?:default|[1-5]\d\d|[1-5]XX)$/.test(status)) {
    report(context, reference.place, {
      severity: "warning",
      code: "response/status",
      message: `"${key}" is no status and is left out.`,
      remedy: "A status is a number from 100 to 599, a range such as 4XX, or default.",
    });
    return [];
  }
  return [{ status, ...readReferred(context, reference) }];
}

/** What many references lead to is read once. */
function readReferred(context: Context, reference: Source): Omit<Response, "status"> {
  const target = follow(context, reference);
  if (!target || target === reference) return describe(context, target);
  const known = context.responses.get(target) ?? describe(context, target);
  context.responses.set(target, known);
  return known;
}

function describe(context: Context, source: Source | undefined): Omit<Response, "status"> {
  const description = source && text(source, "description");
  const headers = entries(source && at(source, "headers")).map(([name]) => name.toLowerCase());
  const content = source ? readContent(context, at(source, "content")) : [];
  return {
    ...(description === undefined ? {} : { description }),
    ...(headers.length === 0 ? {} : { headers }),
    content,
  };
}

function rank(status: string): number {
  if (status === "default") return 20_000;
  return status.endsWith("XX") ? 10_000 + Number(status[0]) : Number(status);
}
