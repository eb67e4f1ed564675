import { type MediaType, type Operation, PAGE_KEYS, PAGE_STYLES, type PaginationHint } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { tokens } from "../../load/pointer.ts";
import { type Context, follow, report } from "../context.ts";
import { isJsonMediaType } from "../media-types/name.ts";
import { findProperty } from "../schemas/property.ts";
import { isObject } from "../../json-object.ts";
import { at, entries, items, text } from "../source.ts";

/**
 * `x-tramontane-pagination` of an operation, checked against its parameters and the schema of its answer. A hint that
 * does not fit is an error: nothing would page, and nobody would notice.
 */
export function readPaginationHint(context: Context, operation: Source, read: Operation): PaginationHint | undefined {
  const hint = at(operation, "x-tramontane-pagination");
  if (!hint) return undefined;
  const before = context.diagnostics.length;
  const fail = (source: Source | undefined, message: string, remedy?: string): void =>
    report(context, (source ?? hint).place, {
      severity: "error",
      code: "extension/pagination",
      message: `x-tramontane-pagination: ${message}`,
      ...(remedy === undefined ? {} : { remedy }),
    });

  for (const [key, member] of entries(hint)) {
    if (!PAGE_KEYS.some((known) => known === key))
      fail(member, `there is no "${key}".`, `It may say ${PAGE_KEYS.join(", ")}.`);
  }
  const style = PAGE_STYLES.find((known) => known === text(hint, "style"));
  if (!style) {
    fail(
      at(hint, "style"),
      `the style "${text(hint, "style") ?? ""}" does not exist.`,
      `It is one of ${PAGE_STYLES.join(", ")}.`,
    );
    return undefined;
  }
  if (style === "none") return { style, items: "", place: hint.place };

  const parameter = text(hint, "parameter");
  const names = read.parameters.filter((known) => known.in === "query").map((known) => known.name);
  const wanted = `The query parameters are ${names.join(", ") || "none"}.`;
  if (parameter === undefined && style !== "url" && style !== "link")
    fail(hint, `style "${style}" wants a \`parameter\`.`, wanted);
  if (parameter !== undefined && !names.includes(parameter)) {
    fail(at(hint, "parameter"), `the operation has no query parameter "${parameter}".`, wanted);
  }
  const first = at(hint, "first")?.value;
  if (first !== undefined && typeof first !== "number") fail(at(hint, "first"), "`first` is a number.");

  const answer = answerSchema(context, operation, read);
  const list = text(hint, "items");
  const next = text(hint, "next");
  if (list === undefined)
    fail(hint, "`items` is missing.", 'It is a JSON pointer into the answer, "" where that is the list.');
  const last = text(hint, "last");
  if (next === undefined && ((style === "cursor" && last === undefined) || style === "url"))
    fail(hint, `style "${style}" wants a \`next\`.`);
  if (!answer) {
    fail(hint, "the operation has no JSON answer to page through.");
  } else {
    const found = list === undefined ? undefined : locate(context, answer, list);
    if (list !== undefined && !found) fail(at(hint, "items"), `"${list}" leads nowhere in the answer.`);
    if (found && !isList(context, found)) fail(at(hint, "items"), `"${list ?? ""}" does not lead to a list.`);
    if (next !== undefined && !locate(context, answer, next))
      fail(at(hint, "next"), `"${next}" leads nowhere in the answer.`);
  }
  if (context.diagnostics.length > before) return undefined;
  return {
    style,
    ...(parameter === undefined ? {} : { parameter }),
    ...(typeof first === "number" ? { first } : {}),
    items: list ?? "",
    ...(next === undefined ? {} : { next }),
    ...(last === undefined ? {} : { last }),
    place: hint.place,
  };
}

/** The schema of the first successful JSON answer. */
export function answerSchema(context: Context, operation: Source, read: Operation): Source | undefined {
  const success = read.responses.find(({ status, content }) => /^2/.test(status) && content.some(isUnaryJson));
  const media = success?.content.find(isUnaryJson);
  const responses = at(operation, "responses");
  const entry = entries(responses).find(([key]) => key.toUpperCase() === success?.status);
  const response = follow(context, entry?.[1]);
  const content = response && at(response, "content");
  const declared = content && media && follow(context, at(content, media.name));
  return declared && at(declared, "schema");
}

function isUnaryJson(media: MediaType): boolean {
  return media.sequence === undefined && isJsonMediaType(media.name);
}

/** The schema at a JSON pointer into a value of a schema: through properties only, as pages do not nest in lists. */
function locate(context: Context, schema: Source, pointer: string): Source | undefined {
  if (pointer !== "" && !pointer.startsWith("/")) return undefined;
  let current: Source | undefined = schema;
  for (const token of tokens(pointer)) {
    const options: Source[] = current ? alternatives(context, current) : [];
    current = options
      .map((option) => findProperty(context, option, token)?.source)
      .find((found) => found !== undefined);
  }
  return current;
}

function isList(context: Context, schema: Source): boolean {
  return alternatives(context, schema).some(({ value }) => {
    if (!isObject(value)) return false;
    const type = value["type"];
    return (
      type === "array" ||
      (Array.isArray(type) && type.includes("array")) ||
      (type === undefined && value["items"] !== undefined)
    );
  });
}

/** A schema and what it may be instead: the members of its `oneOf` and `anyOf`, as in "a list or null". */
function alternatives(context: Context, schema: Source): Source[] {
  const target = follow(context, schema);
  if (!target) return [];
  const inner = ["oneOf", "anyOf", "allOf"].flatMap((key) => items(at(target, key)));
  return [target, ...inner.flatMap((member) => follow(context, member) ?? [])];
}
