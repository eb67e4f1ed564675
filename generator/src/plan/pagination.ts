import type { Diagnostic } from "../diagnostics.ts";
import type { Api, Operation, PaginationHint, Schema } from "../ir.ts";
import { isIdentifier } from "./names.ts";
import { propertiesOf } from "./bodies.ts";
import type { PlannedAnswer, PlannedInput, PlannedPagination } from "./model.ts";
import { resolve } from "./resolve.ts";
import { quote } from "../emit/text/string-literal.ts";

/** Turns what the document says of pages into the expressions that lead from one page to the next. */
export function planPagination(
  api: Api,
  operation: Operation,
  answer: PlannedAnswer,
  input: PlannedInput,
  diagnostics: Diagnostic[],
): PlannedPagination | undefined {
  const hint = operation.pagination;
  if (hint === undefined || hint.style === "none") return undefined;
  const refuse = (message: string, remedy: string): undefined => {
    diagnostics.push({ severity: "warning", code: "pagination/unusable", message, remedy, place: hint.place });
  };
  const [schema, ...others] = answer.kind === "json" ? answer.schemas : [];
  if (schema === undefined || others.length > 0 || !leadsOn(hint, input)) {
    return refuse(
      "Only an operation with one JSON answer and a query parameter that leads to the next page can be paged.",
      "Name the parameter in `x-tramontane-pagination`, or set its style to `none`.",
    );
  }
  const items = follow(api, schema, hint.items);
  const array = items && resolve(api, items.schema);
  if (items === undefined || array?.kind !== "array") {
    return refuse(`\`items\` ("${hint.items}") does not lead to an array in the answer.`, "Correct the JSON pointer.");
  }
  const list = items.optional ? `${items.expression} ?? []` : items.expression;
  const more = hint.next === undefined ? undefined : follow(api, schema, hint.next);
  if (hint.next !== undefined && more === undefined) {
    return refuse(`\`next\` ("${hint.next}") leads nowhere in the answer.`, "Correct the JSON pointer.");
  }
  const next = step(hint.style, hint.parameter ?? "", hint.first, items, more?.expression);
  if (next === undefined) {
    return refuse(`Pages of style "${hint.style}" need \`next\`, which leads to the cursor.`, "Add the JSON pointer.");
  }
  return { item: array.items, items: list, next, style: hint.style };
}

/** A next URL needs no parameter; anything else changes one. */
function leadsOn({ style, parameter }: PaginationHint, input: PlannedInput): boolean {
  return style === "url"
    ? input.kind === "params" || input.kind === "none"
    : input.kind === "params" && parameter !== undefined;
}

function step(
  style: "page" | "offset" | "cursor" | "url",
  parameter: string,
  first: number | undefined,
  items: Access,
  more: string | undefined,
): string | undefined {
  const key = isIdentifier(parameter) ? parameter : quote(parameter);
  const asked = isIdentifier(parameter) ? `params.${parameter}` : `params[${quote(parameter)}]`;
  const length = `${items.expression}${items.optional ? "?." : "."}length`;
  switch (style) {
    case "page":
      return `${more ?? length} ? { ${key}: (${asked} ?? ${first ?? 1}) + 1 } : undefined`;
    case "offset": {
      const read = items.optional ? `(${length} ?? 0)` : length;
      return `${more ?? length} ? { ${key}: (${asked} ?? ${first ?? 0}) + ${read} } : undefined`;
    }
    case "cursor":
      return more === undefined ? undefined : `${more} ? { ${key}: ${more} } : undefined`;
    case "url":
      return more === undefined ? undefined : `${more} ?? undefined`;
  }
}

interface Access {
  /** On `page`: `page.datasets?.results`. */
  readonly expression: string;
  readonly schema: Schema;
  /** Whether it can be missing or null. */
  readonly optional: boolean;
}

/** Follows a JSON pointer through the properties of a type. `undefined` where it leaves what the schema knows. */
function follow(api: Api, schema: Schema, pointer: string): Access | undefined {
  const tokens = pointer.split("/").slice(1);
  let access: Access = { expression: "page", schema, optional: false };
  for (const token of tokens) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    const property = propertiesOf(api, withoutNull(api, access.schema)).findLast(
      (candidate) => candidate.name === name,
    );
    if (property === undefined) return undefined;
    const link = access.optional ? "?." : ".";
    const member = isIdentifier(name) ? `${link}${name}` : `${access.optional ? "?." : ""}[${quote(name)}]`;
    access = {
      expression: access.expression + member,
      schema: withoutNull(api, property.schema),
      optional: access.optional || !property.required || withoutNull(api, property.schema) !== property.schema,
    };
  }
  return access;
}

/** The one member beside `null`; anything else as it is. */
function withoutNull(api: Api, schema: Schema): Schema {
  const target = resolve(api, schema);
  if (target?.kind !== "union") return schema;
  const rest = target.members.filter((member) => member.kind !== "null");
  return rest.length === 1 && rest[0] !== undefined ? rest[0] : schema;
}
