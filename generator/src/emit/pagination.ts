import type { AccessPath, PlannedPagination } from "../plan/model.ts";
import { bracketed } from "./text/layout.ts";
import { literalKey, member } from "./text/property-key.ts";

/** The function that finds the items of a page, and what leads to the next one. */
export function stepText(pagination: PlannedPagination, indent: string): string {
  const { items, style } = pagination;
  const list = items.optional ? `${access(items)} ?? []` : access(items);
  const head = style === "page" || style === "offset" ? "(page, params) => (" : "(page) => (";
  return bracketed(head, "{", [`items: ${list}`, `next: ${nextText(pagination)}`], "})", indent, {
    spaced: true,
    tail: ",",
  }).slice(0, -1);
}

/** Falsy after the last page: the parameters to change, or the URL. */
function nextText({ style, parameter = "", first, items, more }: PlannedPagination): string {
  const key = literalKey(parameter);
  const asked = member("params", parameter);
  const length = member(access(items), "length", items.optional ? "?." : ".");
  switch (style) {
    case "page":
      return `${more ? access(more) : length} ? { ${key}: (${asked} ?? ${first}) + 1 } : undefined`;
    case "offset": {
      const read = items.optional ? `(${length} ?? 0)` : length;
      return `${more ? access(more) : length} ? { ${key}: (${asked} ?? ${first}) + ${read} } : undefined`;
    }
    case "cursor":
      return more ? `${access(more)} ? { ${key}: ${access(more)} } : undefined` : "undefined";
    case "url":
      return more ? `${access(more)} ?? undefined` : "undefined";
  }
}

function access({ steps }: AccessPath): string {
  return steps.reduce((text, { name, guarded }) => member(text, name, guarded ? "?." : "."), "page");
}
