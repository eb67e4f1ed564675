import type { AccessPath, Plan, PlannedInput, PlannedPagination } from "../plan/model.ts";
import { resolve } from "../plan/resolve.ts";
import { isInt64 } from "../plan/scalars.ts";
import { bracketed } from "./text/layout.ts";
import { literalKey, member } from "./text/property-key.ts";
import type { TypeContext } from "./type-expression.ts";

/** The function that finds the items of a page, and what leads to the next one. */
export function stepText(
  pagination: PlannedPagination,
  input: PlannedInput,
  { plan, imports }: TypeContext,
  indent: string,
): string {
  const { items, style } = pagination;
  const list = items.optional ? `${access(items, plan)} ?? []` : access(items, plan);
  const head = HEADS[style];
  const next = style === "link" ? `${imports.value("nextLink")}(response)` : nextText(pagination, style, input, plan);
  return bracketed(head, "{", [`items: ${list}`, `next: ${next}`], "})", indent, { spaced: true, tail: "," }).slice(
    0,
    -1,
  );
}

const HEADS: { readonly [Style in PlannedPagination["style"]]: string } = {
  page: "(page, params) => (",
  offset: "(page, params) => (",
  cursor: "(page) => (",
  url: "(page) => (",
  link: "(page, _, response) => (",
};

/** Whether the server gives the whole URL of a next page. */
export function isByURL({ style }: PlannedPagination): boolean {
  return style === "url" || style === "link";
}

/** Falsy after the last page: the parameters to change, or the URL. */
function nextText(
  { parameter, first, items, more, last }: PlannedPagination,
  style: Exclude<PlannedPagination["style"], "link">,
  input: PlannedInput,
  plan: Plan,
): string {
  const planned =
    "params" in input ? input.params.parameters.find(({ source }) => source.name === parameter) : undefined;
  const key = literalKey(planned?.key ?? "");
  const asked = member("params", planned?.key ?? "");
  const list = access(items, plan);
  const length = member(list, "length", items.optional ? "?." : ".");
  const add = adder(planned && resolve(plan.api, planned.source.schema), plan);
  switch (style) {
    case "page":
      return `${more ? access(more, plan) : length} ? { ${key}: ${add(asked, first, "1")} } : undefined`;
    case "offset": {
      const read = items.optional ? `(${length} ?? 0)` : length;
      return `${more ? access(more, plan) : length} ? { ${key}: ${add(asked, first, read)} } : undefined`;
    }
    case "cursor":
      if (last !== undefined) {
        const cursor = member(`${list}${items.optional ? "?." : "."}at(-1)`, plan.style.propertyName(last), "?.");
        return `${more ? `${access(more, plan)} && ` : ""}${length} ? { ${key}: ${cursor} } : undefined`;
      }
      return more ? `${access(more, plan)} ? { ${key}: ${access(more, plan)} } : undefined` : "undefined";
    case "url":
      return more ? `${access(more, plan)} ?? undefined` : "undefined";
  }
}

type Adder = (asked: string, first: number, step: string) => string;

/** The sum of what was asked for and a step, in the type that the parameter has. */
function adder(schema: ReturnType<typeof resolve>, { style }: Plan): Adder {
  const type = schema?.kind === "number" && isInt64(schema) ? style.int64 : "number";
  switch (type) {
    case "number":
      return (asked, first, step) => `(${asked} ?? ${first}) + ${step}`;
    case "bigint":
      return (asked, first, step) => `(${asked} ?? ${first}n) + ${step === "1" ? "1n" : `BigInt(${step})`}`;
    case "string":
      return (asked, first, step) => `String(Number(${asked} ?? ${first}) + ${step})`;
  }
}

function access({ steps }: AccessPath, { style }: Plan): string {
  return steps.reduce(
    (text, { name, guarded }) => member(text, style.propertyName(name), guarded ? "?." : "."),
    "page",
  );
}
