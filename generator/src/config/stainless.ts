import { readFile } from "node:fs/promises";
import { failure } from "../diagnostics.ts";
import type { Api, Operation, OperationHints, PaginationHint } from "../ir.ts";
import { displayPath } from "../load/locate.ts";
import { parse } from "../load/parse.ts";
import type { NameOverrides } from "../plan/options.ts";
import { canPage } from "../plan/pagination.ts";
import { type PageScheme, readPageSchemes } from "./stainless-pages.ts";

/** What a `stainless.yml` says of names and pages: its resources with their methods and models, its schemes. */
export interface Stainless {
  /** `POST /chat/completions` -> the resource and the method, and whether it is to be left out. */
  readonly methods: ReadonlyMap<string, OperationHints>;
  /** The name of a schema in the document -> the name of its type. */
  readonly schemas: Readonly<Record<string, string>>;
  /** The ways from page to page that operations can have. */
  readonly pages: readonly PageScheme[];
  /** Operations that have none, `GET /models`. */
  readonly unpaged: ReadonlySet<string>;
}

/**
 * Reads a `stainless.yml`: `resources` with their `methods` (`create: post /chat/completions`), `models` and
 * `subresources`, and `pagination`. Everything else in it is left aside.
 *
 * @throws GenerateError when the file is not there or is no YAML of that kind.
 */
export async function readStainless(path: string): Promise<Stainless> {
  const shown = displayPath(path);
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    const message = `"${shown}" cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`;
    throw failure({ code: "stainless/unreadable", message }, { cause });
  });
  const parsed = parse(text, path);
  if (!parsed.ok) throw failure({ code: "stainless/unreadable", message: `"${shown}": ${parsed.message}.` });
  const resources = recordOf(recordOf(parsed.value)["resources"]);
  if (Object.keys(resources).length === 0) {
    throw failure({
      code: "stainless/unreadable",
      message: `"${shown}" has no \`resources\`.`,
      remedy: "Name the configuration of Stainless, `stainless.yml`.",
    });
  }
  const methods = new Map<string, OperationHints>();
  const schemas: Record<string, string> = {};
  const unpaged = new Set<string>();
  readResources(resources, [], { methods, schemas, unpaged });
  const pages = readPageSchemes({ value: parsed.value, place: { file: shown, pointer: "" } });
  return { methods, schemas, pages, unpaged };
}

/** An API whose operations are called and paged as a `stainless.yml` says, where the document itself does not say it. */
export function withStainless(api: Api, { methods, pages, unpaged }: Stainless): Api {
  const operations = api.operations.map((operation): Operation => {
    const endpoint = `${operation.method} ${operation.path}`;
    const said = methods.get(endpoint);
    const pagination = operation.pagination ?? pagesOf(api, operation, unpaged.has(endpoint) ? undefined : pages);
    return {
      ...operation,
      ...(said === undefined ? {} : { hints: { ...said, ...operation.hints } }),
      ...(pagination === undefined ? {} : { pagination }),
    };
  });
  return { ...api, operations };
}

/** The first scheme that an operation has all parts of; that it has none where there are no schemes for it. */
function pagesOf(
  api: Api,
  operation: Operation,
  schemes: readonly PageScheme[] | undefined,
): PaginationHint | undefined {
  const { place } = operation;
  if (schemes === undefined) return { style: "none", items: "", place };
  const scheme = operation.method === "GET" ? schemes.find((known) => canPage(api, operation, known)) : undefined;
  return scheme && { ...scheme, from: "extension", place };
}

/** The names of an option, and those of models that it does not speak of. */
export function withModels(names: NameOverrides = {}, { schemas }: Stainless): NameOverrides {
  return { ...names, schemas: { ...schemas, ...names.schemas } };
}

function readResources(
  resources: Readonly<Record<string, unknown>>,
  above: readonly string[],
  into: { methods: Map<string, OperationHints>; schemas: Record<string, string>; unpaged: Set<string> },
): void {
  if (above.length > deepest) return;
  for (const [name, resource] of Object.entries(resources)) {
    // `$shared` holds models that no resource owns, and `$client` methods of the client itself.
    const group = name.startsWith("$") ? above : [...above, name];
    for (const [method, said] of Object.entries(recordOf(recordOf(resource)["methods"]))) {
      const endpoint = endpointOf(said);
      if (endpoint === undefined || group.length === 0) continue;
      const skipped = recordOf(said)["skip"] === true;
      if (recordOf(said)["paginated"] === false) into.unpaged.add(endpoint);
      into.methods.set(endpoint, { group, method, ...(skipped ? { ignored: true } : {}) });
    }
    for (const [model, said] of Object.entries(recordOf(recordOf(resource)["models"]))) {
      const schema = schemaOf(said);
      if (schema !== undefined) into.schemas[schema] = model;
    }
    readResources(recordOf(recordOf(resource)["subresources"]), group, into);
  }
}

const deepest = 20;

/** `post /chat/completions`, or an object with that as its `endpoint`. */
function endpointOf(said: unknown): string | undefined {
  const text = typeof said === "string" ? said : recordOf(said)["endpoint"];
  const [, method, path] = /^\s*([A-Za-z]+)\s+(\/\S*)\s*$/.exec(typeof text === "string" ? text : "") ?? [];
  return method === undefined || path === undefined ? undefined : `${method.toUpperCase()} ${path}`;
}

/** `ChatCompletion`, `#/components/schemas/ChatCompletion`. */
function schemaOf(said: unknown): string | undefined {
  if (typeof said !== "string") return undefined;
  return /^(?:#\/components\/schemas\/)?([^#/]+)$/.exec(said)?.[1];
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
}
