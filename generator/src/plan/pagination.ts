import type { Diagnostic } from "../diagnostics.ts";
import type { Api, Operation, PaginationHint, Property, Schema } from "../ir.ts";
import { tokens } from "../load/pointer.ts";
import { facesOf } from "./answers.ts";
import { propertiesOf } from "./bodies.ts";
import type { AccessPath, PlannedAnswer, PlannedInput, PlannedPagination } from "./model.ts";
import { resolve } from "./resolve.ts";

/** Turns what the document says of pages into the way from one page to the next. */
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
    // What was only inferred is nobody's fault.
    if (hint.from === "inferred") return;
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
  const more = hint.next === undefined ? undefined : follow(api, schema, hint.next);
  if (hint.next !== undefined && more === undefined) {
    return refuse(`\`next\` ("${hint.next}") leads nowhere in the answer.`, "Correct the JSON pointer.");
  }
  if (more === undefined && hint.last === undefined && (hint.style === "cursor" || hint.style === "url")) {
    return refuse(`Pages of style "${hint.style}" need \`next\`, which leads to the cursor.`, "Add the JSON pointer.");
  }
  if (hint.last !== undefined && !hasText(api, array.items, hint.last)) {
    return refuse(`The items have no \`${hint.last}\` that is always there.`, "Name a required property.");
  }
  const wanted = operation.parameters.find(({ name, in: place }) => place === "query" && name === hint.parameter);
  const last = hint.last === undefined ? more?.schema : propertyOf(api, array.items, hint.last)?.schema;
  const misfit = misfitOf(api, hint, wanted?.schema, last);
  if (misfit !== undefined)
    return refuse(misfit, "Name others in `x-tramontane-pagination`, or set its style to `none`.");
  return {
    style: hint.style,
    hint,
    ...(hint.parameter === undefined ? {} : { parameter: hint.parameter }),
    first: hint.first ?? (hint.style === "offset" ? 0 : 1),
    item: array.items,
    items: items.path,
    ...(more === undefined ? {} : { more: more.path }),
    ...(hint.last === undefined ? {} : { last: hint.last }),
  };
}

/** Whether an operation has all that a way from page to page needs: the parameter, the list, and what leads on. */
export function canPage(api: Api, operation: Operation, hint: Omit<PaginationHint, "place">): boolean {
  const { whole } = facesOf(operation);
  const [schema, ...others] = whole?.kind === "json" ? whole.schemas : [];
  if (schema === undefined || others.length > 0) return false;
  const asked = operation.parameters.some(({ name, in: place }) => place === "query" && name === hint.parameter);
  const items = follow(api, schema, hint.items);
  const array = items && resolve(api, items.schema);
  return (
    array?.kind === "array" &&
    (asked || hint.parameter === undefined) &&
    (hint.next === undefined || follow(api, schema, hint.next) !== undefined) &&
    (hint.last === undefined || hasText(api, array.items, hint.last))
  );
}

/** Why what leads on cannot be the value of the parameter, if it cannot. */
function misfitOf(
  api: Api,
  { style, parameter, next = "" }: PaginationHint,
  wanted: Schema | undefined,
  given: Schema | undefined,
): string | undefined {
  const kind = wanted && kindOf(api, wanted);
  switch (style) {
    case "page":
    case "offset":
      return kind === "number"
        ? undefined
        : `Pages of style "${style}" are counted, and \`${parameter}\` is no number.`;
    case "cursor":
      if (given === undefined || kind === "unknown" || kind === kindOf(api, given)) return undefined;
      return `What \`next\` ("${next}") leads to is not of the type of \`${parameter}\`.`;
    case "url":
      return given === undefined || kindOf(api, given) === "string"
        ? undefined
        : `\`next\` ("${next}") leads to no URL.`;
    default:
      return undefined;
  }
}

/** "string", "number", "unknown", or the schema itself where it is neither. */
function kindOf(api: Api, schema: Schema): unknown {
  const target = resolve(api, withoutNull(api, schema));
  return target !== undefined && ["string", "number", "unknown"].includes(target.kind) ? target.kind : target;
}

function propertyOf(api: Api, item: Schema, name: string): Property | undefined {
  return propertiesOf(api, item).findLast((candidate) => candidate.name === name);
}

/** Whether every item has a property that can be a cursor. */
function hasText(api: Api, item: Schema, name: string): boolean {
  const property = propertyOf(api, item, name);
  return property?.required === true && ["string", "number"].includes(resolve(api, property.schema)?.kind ?? "");
}

/** A next URL needs no parameter, and goes without a body; anything else changes a parameter, whatever is beside it. */
function leadsOn({ style, parameter }: PaginationHint, input: PlannedInput): boolean {
  if (style === "url" || style === "link") return input.kind === "params" || input.kind === "none";
  return "params" in input && parameter !== undefined;
}

/** Follows a JSON pointer through the properties of a type. `undefined` where it leaves what the schema knows. */
function follow(api: Api, schema: Schema, pointer: string): { path: AccessPath; schema: Schema } | undefined {
  let at = schema;
  let path: AccessPath = { steps: [], optional: false };
  for (const name of tokens(pointer)) {
    const property = propertiesOf(api, withoutNull(api, at)).findLast((candidate) => candidate.name === name);
    if (property === undefined) return undefined;
    at = withoutNull(api, property.schema);
    path = {
      steps: [...path.steps, { name, guarded: path.optional }],
      optional: path.optional || !property.required || at !== property.schema,
    };
  }
  return { path, schema: at };
}

/** The one member beside `null`; anything else as it is. */
function withoutNull(api: Api, schema: Schema): Schema {
  const target = resolve(api, schema);
  if (target?.kind !== "union") return schema;
  const rest = target.members.filter((member) => member.kind !== "null");
  return rest.length === 1 && rest[0] !== undefined ? rest[0] : schema;
}
