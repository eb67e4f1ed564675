import type { Api, Operation, Schema } from "../ir.ts";
import { facesOf } from "./answers.ts";
import { propertiesOf } from "./bodies.ts";
import type { NameOverrides } from "./options.ts";
import { memberName, words } from "./names.ts";
import { resolve } from "./resolve.ts";
import { hasMembers, isVersion, knownPaths, restName } from "./rest-name.ts";
import { shortNames } from "./short-name.ts";

/** Where an operation is found in the client. */
export interface Address {
  readonly operation: Operation;
  /** Never empty: `["beta", "conversations"]`. */
  readonly path: readonly string[];
  /** Names for the method, the best first. One of several operations that want the same takes its next one. */
  readonly candidates: readonly string[];
  /** Who says so. What is inferred may be overruled by the lock file. */
  readonly from: "config" | "extension" | "operationId" | "inferred";
}

/** What identifies an operation over time: its operationId, and `GET /books` where there is none. */
export function operationKey({ id, method, path }: Operation): string {
  return id ?? `${method} ${path}`;
}

/**
 * Where each operation is found. The configuration comes first, then extensions, then an operationId that says it
 * outright: `beta.conversations.start`, `repos/list-for-org`, `VirtualMachines_Start`. Otherwise the resource is told by
 * the first tag, or without one by the path, and the method by what the operationId adds to the resource, or else by
 * the path and the HTTP method.
 */
export function addressesOf(api: Api, overrides: NameOverrides = {}): Address[] {
  const known = knownPaths(api.operations);
  const told = api.operations.map((operation) => toldAddress(operation, overrides));
  const root = sharedRoot(told);
  const parents = new Map(api.tags.map(({ name, parent }) => [name, parent]));
  return api.operations.map((operation, index) => {
    const address = told[index];
    if (address?.from === "operationId" && root) return { ...address, path: address.path.slice(1) };
    if (address !== undefined && address.path.length > 0 && address.candidates.length > 0) return address;
    const inferred = infer(api, operation, known, parents, overrides);
    return {
      operation,
      path: address !== undefined && address.path.length > 0 ? address.path : inferred.path,
      candidates: address !== undefined && address.candidates.length > 0 ? address.candidates : inferred.candidates,
      from: address?.from ?? "inferred",
    };
  });
}

/** A path or a method that somebody says; what they leave out is empty. */
function toldAddress(operation: Operation, { operations = {} }: NameOverrides): Address | undefined {
  const { id, method, path, hints } = operation;
  const name = [id, `${method} ${path}`].flatMap((key) =>
    key !== undefined && Object.hasOwn(operations, key) ? [operations[key] ?? ""] : [],
  )[0];
  if (name !== undefined) return addressFrom(operation, name.split("."), "config");
  if (hints?.group !== undefined || hints?.method !== undefined) {
    return {
      operation,
      path: (hints.group ?? []).flatMap(segmentsOf).map(resourceName),
      candidates: hints.method === undefined ? [] : [memberName(hints.method)],
      from: "extension",
    };
  }
  const parts = outright(id ?? "");
  return parts && addressFrom(operation, parts, "operationId");
}

function addressFrom(operation: Operation, parts: readonly string[], from: Address["from"]): Address {
  const path = parts.slice(0, -1).map(resourceName);
  return { operation, path, candidates: [memberName(parts.at(-1) ?? "")], from };
}

/** The parts of an operationId that is an address already. */
function outright(id: string): readonly string[] | undefined {
  const dotted = id.split(".");
  if (dotted.length > 1 && dotted.every((part) => /^[A-Za-z][A-Za-z0-9_]*$/.test(part))) return dotted;
  if (/^[A-Z][A-Za-z0-9]*_[A-Z][A-Za-z0-9]*$/.test(id)) return id.split("_");
  const slashed = id.split("/");
  return slashed.length > 1 && slashed.every((part) => /^[A-Za-z][\w-]*$/.test(part)) ? slashed : undefined;
}

/** `drive.files.list`, `drive.drives.get`: a first part that all have in common names the API, not a resource. */
function sharedRoot(told: readonly (Address | undefined)[]): boolean {
  const first = told[0]?.path[0];
  return (
    told.length > 1 &&
    told.every((address) => address?.from === "operationId" && address.path.length > 1 && address.path[0] === first)
  );
}

function infer(
  api: Api,
  operation: Operation,
  known: ReadonlySet<string>,
  parents: ReadonlyMap<string, string | undefined>,
  { tags = {} }: NameOverrides,
): Pick<Address, "path" | "candidates"> {
  const { id, method, path: route, tags: own } = operation;
  const lists = !route.endsWith("}") && (hasMembers(route, known) || answersWithList(api, operation));
  const rest = restName(operation, known, lists);
  const [tag] = own;
  const tagged =
    tag === undefined ? [] : Object.hasOwn(tags, tag) ? (tags[tag] ?? "").split(".") : tagPath(tag, parents);
  const path = tagged.length > 0 ? tagged.map(resourceName) : rest.resource.map(resourceName);
  const resource = path.length === 0 ? ["default"] : path;
  const short =
    id === undefined
      ? []
      : shortNames(id, operation, resource, lists).map((name) => (HTTP_WORDS.has(name) ? rest.method : name));
  // A tag groups more than one collection: what the path adds to it is part of the method's name.
  const candidates = short.length > 0 ? short : [rest.method, `${rest.method} ${distinct(rest.resource, resource)}`];
  return {
    path: resource,
    candidates: [...new Set([...candidates, id ?? `${method} ${route}`].map(memberName))],
  };
}

/** Names that say no more than the HTTP method does. */
const HTTP_WORDS: ReadonlySet<string> = new Set(["post", "put"]);

function distinct(resource: readonly string[], of: readonly string[]): string {
  const rest = resource.filter((segment) => !of.includes(segment));
  return (rest.length > 0 ? rest : resource).join(" ");
}

/** `["beta", "conversations"]` of `beta.conversations`, below the parents the tag is declared with (OpenAPI 3.2). */
function tagPath(tag: string, parents: ReadonlyMap<string, string | undefined>): string[] {
  const own = segmentsOf(tag);
  const parent = parents.get(tag);
  if (parent === undefined) return own;
  const above = tagPath(parent, parents);
  return above.every((segment, index) => own[index] === segment) ? own : [...above, ...own];
}

function segmentsOf(tag: string): string[] {
  const parts = tag.split(/\.|\/| > |::/).map((part) => part.trim());
  const whole = parts.every((part) => /^[A-Za-z]/.test(part) && !isVersion(part)) ? parts : [tag];
  return whole.map(withoutKind).filter((part) => words(part).length > 0);
}

/** What a framework calls the class behind a tag is no part of its name: `pet-controller`, `Users API`. */
function withoutKind(segment: string): string {
  if (segment.length > longestTag) return segment;
  const rest = segment.replace(/(?:[\s_-]+|(?<=[a-z]))(?:Controller|controller|APIs?|apis?)$/, "");
  return words(rest).length > 0 ? rest : segment;
}

const longestTag = 100;

/**
 * What a class has already, or what the platform calls unasked: `then` makes a promise of an object, `toString` and
 * `toJSON` are called to print it. No method and no child resource is called so.
 */
export const CLASS_MEMBERS: readonly string[] =
  "client constructor hasOwnProperty isPrototypeOf propertyIsEnumerable then toJSON toLocaleString toString valueOf".split(
    " ",
  );

export function resourceName(text: string): string {
  const name = memberName(text);
  return CLASS_MEMBERS.includes(name) ? `${name}_` : name;
}

function answersWithList(api: Api, operation: Operation): boolean {
  const { whole } = facesOf(operation);
  return whole?.kind === "json" && whole.schemas.some((schema) => isList(api, schema));
}

/** An array, or an object that wraps one. */
function isList(api: Api, schema: Schema): boolean {
  const target = resolve(api, schema);
  if (target?.kind === "array") return true;
  const properties = propertiesOf(api, schema);
  const arrays = properties.filter((property) => resolve(api, property.schema)?.kind === "array");
  if (arrays.length === 1 && properties.length <= 3) return true;
  return arrays.some(({ name }) => /^(?:data|items|results|values?)$/i.test(name));
}
