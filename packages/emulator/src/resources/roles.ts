import type { Operation } from "../document.ts";
import { propertiesOf } from "./answer.ts";

/** What an operation does to the things that its path speaks of. */
export type Role =
  | { readonly kind: "create" | "list"; readonly collection: Collection }
  | { readonly kind: "read" | "change" | "remove"; readonly collection: Collection; readonly parameter: string }
  /** Anything else: an action upon a thing, a search, a figure. */
  | { readonly kind: "other" };

/** Things of one kind that can be created, and then be reached one by one. */
export interface Collection {
  /** The template of its path: `/v1/libraries/{library_id}/documents`. */
  readonly path: string;
  /** The parameter that tells its things apart: `document_id`. */
  readonly parameter: string;
  /** The property of a thing that holds the value of this parameter: `id`. */
  readonly key: string;
  /** What one of them is called in a message: `document`. */
  readonly noun: string;
}

/**
 * Finds what the operations of a document do, from their methods and paths: `POST /v1/things` creates what
 * `/v1/things/{thing_id}` reads, changes and removes.
 *
 * @returns By `operationId`. Where nothing is created, nothing is kept: such operations are `other`.
 */
export function roles(operations: readonly Operation[]): ReadonlyMap<string, Role> {
  const collections = new Map(findCollections(operations).map((collection) => [collection.path, collection]));
  return new Map(operations.map((operation) => [operation.id, roleOf(operation, collections)]));
}

/** The collections that a path goes through, outermost first; its own when it ends with the parameter of one. */
export function passed(path: string, collections: Iterable<Collection>): Collection[] {
  return [...collections]
    .filter((collection) => `${path}/`.startsWith(`${itemPath(collection)}/`))
    .toSorted((one, other) => one.path.length - other.path.length);
}

function findCollections(operations: readonly Operation[]): Collection[] {
  return operations.filter(isCreation).flatMap((operation) => {
    const { path } = operation;
    const item = operations.find(
      (other) => /^\/\{[^}]+\}$/.test(other.path.slice(path.length)) && other.path.startsWith(path),
    );
    const parameter = item && /\{([^}]+)\}$/.exec(item.path)?.[1];
    const key = parameter && keyProperty(parameter, propertiesOf(success(operation)?.content[0]?.schema));
    return parameter && key ? [{ path, parameter, key, noun: nounOf(parameter, path) }] : [];
  });
}

/** A POST that answers with JSON. */
function isCreation(operation: Operation): boolean {
  const { method, pagination } = operation;
  return method === "POST" && !pagination && success(operation)?.content[0]?.name === "application/json";
}

/** The property that holds what paths call `{thing_id}`. What has none is no thing, but several, or a word about them. */
function keyProperty(parameter: string, properties: Readonly<Record<string, unknown>>): string | undefined {
  return [parameter, "id", "uuid", "name", "slug"].find((name) => name in properties);
}

function success({ responses }: Operation): Operation["responses"][number] | undefined {
  return responses.find(({ status }) => status.startsWith("2"));
}

function roleOf({ method, path }: Operation, collections: ReadonlyMap<string, Collection>): Role {
  const whole = collections.get(path);
  if (whole && method === "POST") return { kind: "create", collection: whole };
  if (whole && method === "GET") return { kind: "list", collection: whole };
  const [, above = "", parameter = ""] = /^(.*)\/\{([^}]+)\}$/.exec(path) ?? [];
  const collection = collections.get(above);
  const kind = KINDS[method];
  return collection && kind ? { kind, collection, parameter } : { kind: "other" };
}

const KINDS: Readonly<Record<string, "read" | "change" | "remove">> = {
  GET: "read",
  PATCH: "change",
  PUT: "change",
  POST: "change",
  DELETE: "remove",
};

function itemPath({ path, parameter }: Collection): string {
  return `${path}/{${parameter}}`;
}

/** `document_id` is of a document; a bare `id` is of what its path ends with. */
function nounOf(parameter: string, path: string): string {
  const noun =
    parameter.replace(/_?(uuid|id|name|slug|key)(_or_\w+)?$/, "") || (path.split("/").at(-1) ?? "").replace(/s$/, "");
  return noun.replace(/[_-]/g, " ");
}
