import type { PaginationHint } from "../ir.ts";
import type { Source } from "../load/document.ts";
import { hintByPurposes, memberPurposes, purposeOf } from "../normalise/extensions/page-purposes.ts";
import { at, entries, items, text } from "../normalise/source.ts";

/** A way from page to page that a `stainless.yml` describes once for all operations of its shape. */
export type PageScheme = Omit<PaginationHint, "place" | "from">;

/**
 * Reads `pagination`: schemes of `request` parameters and `response` members, which say what they are for or are called as
 * usual. Those whose parameters are in a body are passed over.
 */
export function readPageSchemes(source: Source): PageScheme[] {
  return items(at(source, "pagination")).flatMap((scheme) => {
    if (text(scheme, "param_location") === "body") return [];
    const request = entries(at(scheme, "request"));
    const parameters = new Map<string, string>();
    for (const [name, parameter] of request) {
      const purpose = purposeOf(parameter);
      if (purpose !== undefined) parameters.set(purpose, name);
    }
    const usual = USUAL[text(scheme, "type") ?? ""];
    const named = usual && request.find(([name]) => usual.names.includes(name.toLowerCase().replaceAll("_", "")));
    if (usual && named && !parameters.has(usual.purpose)) parameters.set(usual.purpose, named[0]);
    const response = at(scheme, "response");
    const answer: Source = { value: { properties: response?.value ?? {} }, place: scheme.place };
    const read = hintByPurposes({ parameters, ...memberPurposes(answer, (member) => member) });
    return read === undefined ? [] : [read];
  });
}

/** What the parameter that leads on is called where a scheme does not say which it is. */
const USUAL: { readonly [type: string]: { readonly purpose: string; readonly names: readonly string[] } | undefined } =
  {
    offset: { purpose: "offset_count_param", names: ["offset", "skip"] },
    page_number: { purpose: "page_number_param", names: ["page", "pagenumber"] },
  };
