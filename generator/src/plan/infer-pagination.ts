import type { Api, Operation, PaginationHint, Parameter, Property, Schema } from "../ir.ts";
import { child } from "../load/pointer.ts";
import { facesOf } from "./answers.ts";
import { propertiesOf } from "./bodies.ts";
import { resolve } from "./resolve.ts";

type Inferred = Omit<PaginationHint, "place" | "from">;

/**
 * How the pages of an operation follow each other, where its parameters and its answer leave no doubt: a list, and both
 * sides of the same mechanism. Anything less is no page, since a client that pages wrongly loses items in silence, and
 * one that does not page at all loses nothing.
 */
export function inferPagination(api: Api, operation: Operation): PaginationHint | undefined {
  if (operation.method !== "GET" || operation.body !== undefined || operation.path.endsWith("}")) return undefined;
  const { whole, stream } = facesOf(operation);
  if (stream !== undefined || whole?.kind !== "json" || whole.empty || whole.schemas.length !== 1) return undefined;
  const answer = whole.schemas[0] ?? { kind: "unknown" };
  const query = operation.parameters.filter((parameter) => parameter.in === "query");
  const list = findList(api, answer);
  if (list === undefined) return undefined;
  const sides: Sides = { api, query, answer, list };
  const inferred =
    byCursor(sides) ??
    byLastItem(sides) ??
    byUrl(sides) ??
    byLinkHeader(operation, list) ??
    byPage(sides) ??
    byOffset(sides);
  return inferred && { ...inferred, from: "inferred", place: operation.place };
}

interface Sides {
  readonly api: Api;
  readonly query: readonly Parameter[];
  readonly answer: Schema;
  /** The JSON pointer to the items. */
  readonly list: string;
}

/** The one list of the answer: the answer itself, its only array, or the array under a name that means nothing else. */
function findList(api: Api, answer: Schema): string | undefined {
  if (resolve(api, answer)?.kind === "array") return "";
  const arrays = lastOf(propertiesOf(api, answer)).filter(({ schema }) => isArray(api, schema));
  const [only, ...others] = arrays;
  if (only !== undefined && others.length === 0) return child("", only.name);
  const named = arrays.filter(({ name }) => LIST_NAMES.has(plain(name)));
  return named.length === 1 && named[0] !== undefined ? child("", named[0].name) : undefined;
}

/** A parameter for a token, and the same token for the next page in the answer. */
function byCursor({ api, query, answer, list }: Sides): Inferred | undefined {
  for (const parameter of query) {
    const name = plain(parameter.name);
    if (parameter.required || !CURSOR_PARAMETERS.has(name) || !isKind(api, parameter.schema, "string")) continue;
    const next = findMember(api, answer, (property, wrapper) => {
      const told = plain(property.name);
      // Among links, the next one is a link.
      const bare = told === "next" && name === "cursor" && wrapper !== "links";
      if (!NEXT_CURSORS.has(told) && !bare) return false;
      return isKind(api, property.schema, "string") && !isUrl(api, property.schema);
    });
    if (next !== undefined) return { style: "cursor", parameter: parameter.name, items: list, next };
  }
  return undefined;
}

/** The id of the last item is what the next page comes after, and the answer says whether there is one. */
function byLastItem({ api, query, answer, list }: Sides): Inferred | undefined {
  const parameter = query.find(
    ({ name, schema, required }) => !required && AFTER_PARAMETERS.has(plain(name)) && isKind(api, schema, "string"),
  );
  const next = parameter && findMember(api, answer, isMore(api));
  if (parameter === undefined || next === undefined) return undefined;
  const told = findMember(
    api,
    answer,
    (property) =>
      plain(property.name) === "next" && isKind(api, property.schema, "string") && !isUrl(api, property.schema),
  );
  if (told !== undefined) return { style: "cursor", parameter: parameter.name, items: list, next: told };
  const array = resolve(
    api,
    propertiesOf(api, answer).findLast(({ name }) => child("", name) === list)?.schema ?? answer,
  );
  const item = array?.kind === "array" ? resolve(api, array.items) : undefined;
  const id = item?.kind === "object" ? propertiesOf(api, item).findLast(({ name }) => name === "id") : undefined;
  if (id?.required !== true || !isKind(api, id.schema, "string")) return undefined;
  return { style: "cursor", parameter: parameter.name, items: list, next, last: "id" };
}

/**
 * A link to the next page in the answer: of a name or format that says so, or the next one among links, as JSON:API and
 * HAL have it. Where a cursor is asked for, what stands among links could be one.
 */
function byUrl({ api, query, answer, list }: Sides): Inferred | undefined {
  const cursors = query.some(({ name }) => CURSOR_PARAMETERS.has(plain(name)) || AFTER_PARAMETERS.has(plain(name)));
  const isNext = ({ name, schema }: Property, wrapper: string): boolean => {
    if (!isKind(api, schema, "string")) return false;
    const told = plain(name);
    return NEXT_LINKS.has(told) || (told === "next" && (isUrl(api, schema) || (wrapper === "links" && !cursors)));
  };
  const isLinked = ({ name, schema }: Property, wrapper: string): boolean =>
    plain(name) === "next" && wrapper === "links" && hasHref(api, schema);
  const next = findMember(api, answer, isNext);
  if (next !== undefined) return { style: "url", items: list, next };
  const linked = findMember(api, answer, isLinked);
  return linked === undefined ? undefined : { style: "url", items: list, next: `${linked}/href` };
}

function hasHref(api: Api, schema: Schema): boolean {
  const href = propertiesOf(api, withoutNull(api, schema)).findLast(({ name }) => name === "href");
  return href !== undefined && isKind(api, href.schema, "string");
}

/**
 * A `Link` header (RFC 8288) beside a list. Where there are page numbers too, the header is better: it says which page is
 * the last one.
 */
function byLinkHeader({ responses }: Operation, items: string): Inferred | undefined {
  const linked = responses.some(({ status, headers }) => /^2/.test(status) && headers?.includes("link"));
  return linked ? { style: "link", items } : undefined;
}

/** A page number, of which it is known where counting starts, and an answer that knows of pages. */
function byPage({ api, query, answer, list }: Sides): Inferred | undefined {
  const parameter = query.find(({ name, schema }) => PAGE_PARAMETERS.has(plain(name)) && isKind(api, schema, "number"));
  const first = parameter && firstPage(api, parameter);
  if (parameter === undefined || first === undefined) return undefined;
  const page: Inferred = { style: "page", parameter: parameter.name, first, items: list };
  const more = findMember(api, answer, isMore(api));
  if (more !== undefined) return { ...page, next: more };
  const sized = query.some(({ name }) => SIZE_PARAMETERS.has(plain(name)));
  const counted = findMember(
    api,
    answer,
    ({ name, schema }) => TOTALS.has(plain(name)) && isKind(api, schema, "number"),
  );
  return sized && (counted !== undefined || list === "") ? page : undefined;
}

/** An offset and a size, and an answer that is nothing but the list or says how much there is in all. */
function byOffset({ api, query, answer, list }: Sides): Inferred | undefined {
  const parameter = query.find(
    ({ name, schema }) => OFFSET_PARAMETERS.has(plain(name)) && isKind(api, schema, "number"),
  );
  const sized = query.some(({ name, schema }) => SIZE_PARAMETERS.has(plain(name)) && isKind(api, schema, "number"));
  if (parameter === undefined || !sized) return undefined;
  const start = resolve(api, parameter.schema)?.default ?? parameter.schema.default ?? 0;
  if (start !== 0) return undefined;
  const offset: Inferred = { style: "offset", parameter: parameter.name, first: 0, items: list };
  const more = findMember(api, answer, isMore(api));
  if (more !== undefined) return { ...offset, next: more };
  const counted = findMember(
    api,
    answer,
    ({ name, schema }) => TOTALS.has(plain(name)) && isKind(api, schema, "number"),
  );
  return counted !== undefined || list === "" ? offset : undefined;
}

/** 0 or 1, when the document says it: by a default, a minimum or in words. */
function firstPage(api: Api, { schema, description = "" }: Parameter): number | undefined {
  const target = resolve(api, schema);
  const start = schema.default ?? target?.default ?? lowest(schema) ?? (target && lowest(target));
  if (start === 0 || start === 1) return start;
  if (start !== undefined) return undefined;
  const said = `${description} ${schema.description ?? ""}`;
  if (/\b(?:zero|0)[- ](?:based|indexed)|start(?:s|ing)? (?:at|from|with) (?:0|zero)\b/i.test(said)) return 0;
  return /\b(?:one|1)[- ](?:based|indexed)|start(?:s|ing)? (?:at|from|with) (?:1|one)\b/i.test(said) ? 1 : undefined;
}

function lowest(schema: Schema): number | undefined {
  return schema.kind === "number" ? schema.limits?.minimum : undefined;
}

function isMore(api: Api): (property: Property) => boolean {
  return ({ name, schema }) => {
    const told = plain(name);
    return (MORE.has(told) && isKind(api, schema, "boolean")) || (told === "nextpage" && isKind(api, schema, "number"));
  };
}

/** The JSON pointer to the one member of the answer, or of what stands beside its list, that fits. */
function findMember(
  api: Api,
  answer: Schema,
  fits: (property: Property, wrapper: string) => boolean,
): string | undefined {
  const own = lastOf(propertiesOf(api, answer));
  const found = own.filter((property) => fits(property, "")).map(({ name }) => child("", name));
  if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  const wrappers = own.filter(({ name }) => WRAPPERS.has(plain(name)));
  const inner = wrappers.flatMap(({ name, schema }) =>
    lastOf(propertiesOf(api, withoutNull(api, schema)))
      .filter((property) => fits(property, plain(name)))
      .map((property) => child(child("", name), property.name)),
  );
  return inner.length === 1 ? inner[0] : undefined;
}

/** A property that a base and its extension both have is the extension's. */
function lastOf(properties: readonly Property[]): Property[] {
  return [...new Map(properties.map((property) => [property.name, property])).values()];
}

function isArray(api: Api, schema: Schema): boolean {
  return resolve(api, withoutNull(api, schema))?.kind === "array";
}

function isKind(api: Api, schema: Schema, kind: "string" | "number" | "boolean"): boolean {
  return resolve(api, withoutNull(api, schema))?.kind === kind;
}

function isUrl(api: Api, schema: Schema): boolean {
  const target = resolve(api, withoutNull(api, schema));
  return target?.kind === "string" && /^(?:uri|url|iri)(?:-reference)?$/.test(target.format ?? "");
}

function withoutNull(api: Api, schema: Schema): Schema {
  const target = resolve(api, schema);
  if (target?.kind !== "union") return schema;
  const [only, ...others] = target.members.filter(({ kind }) => kind !== "null");
  return only !== undefined && others.length === 0 ? only : schema;
}

/** `next_page_token`, `nextPageToken` and `page[next]` without what spelling adds. */
function plain(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const LIST_NAMES = set("data items results records values value entries objects content rows");
const CURSOR_PARAMETERS = set(
  "cursor pagetoken nexttoken nextpagetoken nextcursor continuationtoken continuation pagecursor startcursor marker",
);
const AFTER_PARAMETERS = set("startingafter after");
const NEXT_CURSORS = set("nextcursor nextpagetoken nexttoken nextpagecursor continuationtoken nextmarker");
const NEXT_LINKS = set("nextlink nexturl nextpageurl nexturi odatanextlink nextpageuri nextpagelink nexthref");
const PAGE_PARAMETERS = set("page pagenumber pageno pagenum pageindex currentpage");
const OFFSET_PARAMETERS = set("offset skip startoffset");
const SIZE_PARAMETERS = set(
  "limit perpage pagesize size count maxresults itemsperpage pagelimit top take pagesize rows",
);
const TOTALS = set(
  "total totalcount totalitems totalresults totalpages pagecount pages lastpage count totalrecords totalelements numpages",
);
const MORE = set("hasmore hasnext hasnextpage more hasmoreitems hasmorepages hasmoreresults hasnexts morepages");
const WRAPPERS = set("meta metadata pagination paging pageinfo page links responsemetadata pager cursor cursors");
