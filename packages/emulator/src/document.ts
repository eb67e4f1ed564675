import bundled from "./generated/document.json" with { type: "json" };

/** A JSON Schema as the document has it. */
export type Schema = boolean | { readonly [keyword: string]: unknown };

/** An operation of the document, its references to parameters, bodies and responses followed. */
export interface Operation {
  /** `operationId`: the resource path and the method, `beta.conversations.start`. */
  readonly id: string;
  /** Upper case. */
  readonly method: string;
  /** The template, `{names}` in place. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly content: readonly MediaType[] };
  readonly responses: readonly Response[];
  /** `x-tramontane-pagination`, for a list that comes in pages. */
  readonly pagination?: Pagination;
  /** `x-tramontane-stream`: how a stream of events ends. */
  readonly stream: Stream;
}

/** Where the pages of a list say what. */
export interface Pagination {
  /** `page`, `offset`, `cursor`, … */
  readonly style: string;
  /** The query parameter that changes from page to page. */
  readonly parameter?: string;
  /** The number of the first page. */
  readonly first: number;
  /** JSON pointers into the body; no `next` where an empty page is the end. */
  readonly items: string;
  readonly next?: string;
}

export interface Stream {
  /** The `type` of events after which none comes; the first one listed is the good end. */
  readonly terminal: readonly string[];
  /** The `data` that is no event but the end. */
  readonly sentinel?: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Schema;
  /** The value is JSON text (a `content` parameter) rather than a plain one. */
  readonly json: boolean;
}

export interface MediaType {
  readonly name: string;
  /** What the whole body is; for a sequence (`itemSchema`), what one item is. */
  readonly schema: Schema;
  readonly sequence: boolean;
}

export interface Response {
  /** `200`, `4XX`, `default`. */
  readonly status: string;
  readonly content: readonly MediaType[];
}

interface Json {
  readonly [key: string]: unknown;
}

/** The bundled OpenAPI document that this emulator follows. */
export const document: Json = bundled;

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** Every operation of the document, in its order. */
export function operations(): readonly Operation[] {
  return (read ??= readOperations());
}

let read: readonly Operation[] | undefined;

function readOperations(): Operation[] {
  return Object.entries(object(document["paths"])).flatMap(([path, item]) => {
    const pathItem = follow(item);
    return METHODS.filter((method) => method in pathItem).map((method) =>
      operation(method, path, object(pathItem[method]), list(pathItem["parameters"])),
    );
  });
}

/** What `$ref`, a local JSON pointer (`#/components/…`), leads to. */
export function resolve(reference: string): unknown {
  if (!resolved.has(reference)) resolved.set(reference, lookUp(reference));
  return resolved.get(reference);
}

const resolved = new Map<string, unknown>();

function lookUp(reference: string): unknown {
  const tokens = reference.replace(/^#\/?/, "").split("/").filter(Boolean);
  return tokens.reduce<unknown>(
    (value, token) => object(value)[decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~")],
    document,
  );
}

/** The value itself, or what its `$ref` (and that one's, and so on) leads to. */
export function follow(value: unknown): Json {
  let current = object(value);
  while (typeof current["$ref"] === "string") current = object(resolve(current["$ref"]));
  return current;
}

function operation(method: string, path: string, source: Json, inherited: readonly unknown[]): Operation {
  const body = source["requestBody"] === undefined ? undefined : follow(source["requestBody"]);
  return {
    id: String(source["operationId"]),
    method: method.toUpperCase(),
    path,
    parameters: parameters([...inherited, ...list(source["parameters"])]),
    body: body && { required: body["required"] === true, content: content(body) },
    responses: Object.entries(object(source["responses"])).map(([status, response]) => ({
      status,
      content: content(follow(response)),
    })),
    pagination: pagination(source["x-tramontane-pagination"]),
    stream: stream(object(source["x-tramontane-stream"])),
  };
}

function pagination(source: unknown): Pagination | undefined {
  if (!isObject(source)) return undefined;
  return {
    style: String(source["style"]),
    parameter: text(source["parameter"]),
    first: Number(source["first"] ?? 0),
    items: text(source["items"]) ?? "",
    next: text(source["next"]),
  };
}

function stream(source: Json): Stream {
  return { terminal: list(source["terminal"]).map(String), sentinel: text(source["sentinel"]) };
}

/** A parameter of the operation replaces one of its path with the same name and place. */
function parameters(sources: readonly unknown[]): Parameter[] {
  const found = new Map<string, Parameter>();
  for (const source of sources.map(follow)) {
    const [media] = content(source);
    const parameter = {
      name: String(source["name"]),
      in: String(source["in"]),
      required: source["required"] === true,
      schema: media?.schema ?? schemaOf(source["schema"]),
      json: media !== undefined,
    };
    found.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...found.values()];
}

function content(source: Json): MediaType[] {
  return Object.entries(object(source["content"])).map(([name, value]) => {
    const media = follow(value);
    return { name, schema: schemaOf(media["itemSchema"] ?? media["schema"]), sequence: "itemSchema" in media };
  });
}

function schemaOf(value: unknown): Schema {
  return typeof value === "boolean" ? value : object(value);
}

function object(value: unknown): Json {
  return isObject(value) ? value : {};
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Whether a value is a plain JSON object. */
export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
