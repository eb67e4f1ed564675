import type { Operation, PaginationHint } from "../../ir.ts";
import type { Source } from "../../load/document.ts";
import { type Context, follow, report } from "../context.ts";
import { isObject } from "../../json-object.ts";
import { at, items, text } from "../source.ts";
import { hintByPurposes, memberPurposes, purposeOf } from "./page-purposes.ts";
import { answerSchema } from "./pagination.ts";

/**
 * What the extensions of other generators say of pages: `x-speakeasy-pagination`, `x-fern-pagination`,
 * `x-stainless-pagination-property` and `x-ms-pageable`. What they say is compared with the schema when the client is planned; what cannot be said in our
 * words (cursors in a request's body) is reported here.
 */
export function readForeignPagination(
  context: Context,
  operation: Source,
  read: Operation,
): PaginationHint | undefined {
  const speakeasy = at(operation, "x-speakeasy-pagination");
  if (speakeasy) return said(context, speakeasy, fromSpeakeasy(speakeasy, read));
  const fern = at(operation, "x-fern-pagination");
  if (fern) return said(context, fern, fromFern(isObject(fern.value) ? fern : fernDefault(context, fern), read));
  const pageable = at(operation, "x-ms-pageable");
  if (pageable) return fromAzure(pageable);
  return context.purposeful ? fromStainless(context, operation, read) : undefined;
}

type Said = Omit<PaginationHint, "place">;

function said(context: Context, source: Source, hint: Said | undefined): PaginationHint | undefined {
  if (hint) return { ...hint, from: "extension", place: source.place };
  report(context, source.place, {
    severity: "warning",
    code: "extension/pagination",
    message: "These pages cannot be followed: only a query parameter and a member of the answer can lead on.",
    remedy: "Say it with `x-tramontane-pagination`.",
  });
  return undefined;
}

/** `{ type: cursor, inputs: [{ name, in, type }], outputs: { results: $.data, nextCursor: $.next } }`. */
function fromSpeakeasy(source: Source, read: Operation): Said | undefined {
  const outputs = at(source, "outputs") ?? { value: {}, place: source.place };
  const list = pointerOf(text(outputs, "results"));
  if (list === undefined) return undefined;
  const input = (type: string): string | undefined => {
    const found = items(at(source, "inputs")).find(
      (entry) => text(entry, "type") === type && text(entry, "in") !== "requestBody",
    );
    return found && text(found, "name");
  };
  switch (text(source, "type")) {
    case "cursor": {
      const last = /^(.*)\[(?:-1|\(@\.length\s*-\s*1\))\]\.([\w-]+)$/.exec(text(outputs, "nextCursor")?.trim() ?? "");
      if (last !== null && pointerOf(last[1]) === list) return byLast(input("cursor"), list, last[2]);
      return chain("cursor", input("cursor"), list, pointerOf(text(outputs, "nextCursor")));
    }
    case "url":
      return chain("url", undefined, list, pointerOf(text(outputs, "nextUrl")));
    case "offsetLimit":
      return input("page") === undefined
        ? counted("offset", input("offset"), list, undefined, read)
        : counted("page", input("page"), list, undefined, read);
    default:
      return undefined;
  }
}

/** `{ cursor: $request.cursor, next_cursor: $response.next, results: $response.data }`, or with `offset`. */
function fromFern(source: Source | undefined, read: Operation): Said | undefined {
  const list = source && pointerOf(text(source, "results"));
  if (!source || list === undefined) return undefined;
  const cursor = parameterOf(text(source, "cursor"));
  if (cursor !== undefined) return chain("cursor", cursor, list, pointerOf(text(source, "next_cursor")));
  const url = pointerOf(text(source, "next_uri") ?? text(source, "next_url"));
  if (url !== undefined) return chain("url", undefined, list, url);
  const parameter = parameterOf(text(source, "offset"));
  const counts = text(source, "step") !== undefined || /offset|skip/i.test(parameter ?? "");
  return counted(counts ? "offset" : "page", parameter, list, pointerOf(text(source, "has-next-page")), read);
}

/** `x-fern-pagination: true` means what the root of the document says. */
function fernDefault(context: Context, { value }: Source): Source | undefined {
  const { root } = context.document;
  return value === true
    ? at({ value: root.value, place: { file: root.name, pointer: "" } }, "x-fern-pagination")
    : undefined;
}

/** Stainless: each parameter and each member of the answer says what it is for. */
function fromStainless(context: Context, operation: Source, read: Operation): PaginationHint | undefined {
  const answer = answerSchema(context, operation, read);
  if (!answer) return undefined;
  const parameters = new Map<string, string>();
  for (const parameter of items(at(operation, "parameters"))) {
    const source = follow(context, parameter);
    const schema = source && follow(context, at(source, "schema"));
    const purpose = (source && purposeOf(source)) ?? (schema && purposeOf(schema));
    const name = source && text(source, "name");
    if (purpose !== undefined && name !== undefined) parameters.set(purpose, name);
  }
  const hint = hintByPurposes({ parameters, ...memberPurposes(answer, (source) => follow(context, source)) });
  return hint && { ...hint, from: "extension", place: operation.place };
}

/** Azure: `{ nextLinkName: nextLink, itemName: value }`; a `null` link for a list of one page. */
function fromAzure(source: Source): PaginationHint | undefined {
  const next = text(source, "nextLinkName");
  if (next === undefined) return undefined;
  const list = text(source, "itemName") ?? "value";
  return { style: "url", items: `/${list}`, next: `/${next}`, from: "extension", place: source.place };
}

/** The cursor is a member of the last item. */
function byLast(parameter: string | undefined, list: string, last: string | undefined): Said | undefined {
  return parameter === undefined || last === undefined ? undefined : { style: "cursor", parameter, items: list, last };
}

function chain(
  style: "cursor" | "url",
  parameter: string | undefined,
  list: string,
  next: string | undefined,
): Said | undefined {
  if (next === undefined || (style === "cursor" && parameter === undefined)) return undefined;
  return { style, ...(parameter === undefined ? {} : { parameter }), items: list, next };
}

function counted(
  style: "page" | "offset",
  parameter: string | undefined,
  list: string,
  next: string | undefined,
  read: Operation,
): Said | undefined {
  if (parameter === undefined) return undefined;
  const schema = read.parameters.find(({ name, in: place }) => name === parameter && place === "query")?.schema;
  const first = schema?.default;
  return {
    style,
    parameter,
    ...(typeof first === "number" ? { first } : {}),
    items: list,
    ...(next === undefined ? {} : { next }),
  };
}

/** `$.a.b` and `$response.a.b` as JSON pointers. `undefined` for a path that is more than members. */
function pointerOf(path: string | undefined): string | undefined {
  const members = /^\$(?:response)?((?:\.[\w-]+)*)$/.exec(path?.trim() ?? "");
  return members?.[1]?.replaceAll(".", "/");
}

function parameterOf(path: string | undefined): string | undefined {
  return /^\$request\.([\w-]+)$/.exec(path?.trim() ?? "")?.[1];
}
