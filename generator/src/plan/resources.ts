import type { Diagnostic } from "../diagnostics.ts";
import type { Api } from "../ir.ts";
import { addressesOf, CLASS_MEMBERS, operationKey, resourceName } from "./addresses.ts";
import { emptyLock, type NameLock, type Names } from "./lock.ts";
import { type Placed, placeOperations } from "./methods.ts";
import { kebabCase, NameScope, pascalCase } from "./names.ts";
import { type OperationContext, type PlannedDraft, planOperation } from "./operations.ts";
import type { PlannedErrors, PlannedOperation, PlannedResource } from "./model.ts";
import type { PlanOptions } from "./options.ts";
import { withSameResources } from "./same-resources.ts";
import { isTypeFileKey } from "./type-files.ts";
import type { PlannedTypes } from "./types.ts";

/** A resource under construction. */
interface Node {
  readonly path: readonly string[];
  /** The tag it stands for, spelled as in the document: `beta.observability.datasets`. */
  readonly tag: string;
  readonly children: Map<string, Node>;
  readonly operations: Placed[];
}

/** Groups the operations into the tree of resources and names every class, method and parameter object. */
export function planResources(
  api: Api,
  types: PlannedTypes,
  diagnostics: Diagnostic[],
  options: PlanOptions,
  reach: OperationContext["reach"],
): { resources: readonly PlannedResource[]; lock: Pick<NameLock, "operations" | "files"> } {
  const kept = options.kept ?? emptyLock;
  const root: Node = { path: [], tag: "", children: new Map(), operations: [] };
  for (const placed of placeOperations(addressesOf(api, options.names), kept.operations)) {
    nodeAt(root, placed.path).operations.push(placed);
  }
  const files = new NameScope(
    [],
    [...kept.files].filter(([key]) => !isTypeFileKey(key)),
  );
  const operations = new Map<string, string>();
  const tags = tagsByAddress(api);
  const speakeasy = options.shape === "speakeasy" ? (options.speakeasy ?? {}) : undefined;
  const context = { api, tags, types, diagnostics, files, kept: kept.operations, operations, reach, speakeasy };
  const planned = [...root.children.values()].map((node) => planResource(node, context));
  const resources = withSameResources(planned, api.tags, diagnostics);
  return { resources, lock: { operations, files: new Map([...files.given, ...types.fileNames]) } };
}

interface Context {
  readonly api: Api;
  readonly tags: ReadonlyMap<string, Api["tags"][number]>;
  readonly types: PlannedTypes;
  readonly diagnostics: Diagnostic[];
  readonly files: NameScope;
  readonly kept: Names;
  /** The names that were inferred, for the lock file. */
  readonly operations: Map<string, string>;
  readonly reach: OperationContext["reach"];
  readonly speakeasy: OperationContext["speakeasy"];
}

/** The first tag of each resource, by the address that its name stands for. */
function tagsByAddress({ tags }: Api): Map<string, Api["tags"][number]> {
  return new Map(tags.toReversed().map((tag) => [tag.name.split(".").map(resourceName).join("."), tag]));
}

function nodeAt(root: Node, path: readonly string[]): Node {
  let node = root;
  for (const [index, name] of path.entries()) {
    let child = node.children.get(name);
    if (child === undefined) {
      const below = path.slice(0, index + 1);
      child = { path: below, tag: below.join("."), children: new Map(), operations: [] };
      node.children.set(name, child);
    }
    node = child;
  }
  return node;
}

function planResource(node: Node, context: Context): PlannedResource {
  const { types } = context;
  const prefix = pascalCase(node.path.join(" "));
  const address = node.path.join(".");
  const className = types.scope.claim(types.scope.has(prefix) ? `${prefix}Resource` : prefix, `class ${address}`);
  const file = context.files.claim(node.path.map((part) => kebabCase(part) || "resource").join("/"), address);
  const tag = context.tags.get(node.tag);
  const description = tag?.description ?? tag?.summary;
  const members = new NameScope([...CLASS_MEMBERS, ...node.children.keys()], keptMethods(node, context.kept));
  const drafts = node.operations.flatMap((placed) => planOperation(placed, { ...context, prefix, address, members }));
  for (const { operation, from } of node.operations) {
    const key = operationKey(operation);
    const name = members.given.get(key);
    if (from === "inferred" && name !== undefined) context.operations.set(key, `${address}.${name}`);
  }
  const errors = shareErrors(drafts, node, types.scope);
  return {
    path: node.path,
    file,
    className,
    ...(description === undefined ? {} : { description }),
    operations: drafts.map(({ errorBodies: _, ...operation }, index): PlannedOperation => {
      const shared = errors.byOperation[index];
      return shared === undefined ? operation : { ...operation, errors: shared };
    }),
    errors: errors.all,
    children: [...node.children.values()].map((child) => planResource(child, context)),
  };
}

/** What an earlier run called the methods, where nobody says outright that another is called so. */
function keptMethods({ path, operations }: Node, kept: Names): [key: string, name: string][] {
  const told = new Set(operations.filter(({ from }) => from !== "inferred").map(({ method }) => method));
  const address = path.join(".");
  return operations.flatMap(({ operation, from, method }): [string, string][] => {
    const key = operationKey(operation);
    return from === "inferred" && kept.get(key) === `${address}.${method}` && !told.has(method) ? [[key, method]] : [];
  });
}

/**
 * One interface for all operations of a resource that fail alike. The first is named after the resource, the others
 * after the first of their operations.
 */
function shareErrors(
  drafts: readonly PlannedDraft[],
  { path }: Node,
  scope: NameScope,
): { all: PlannedErrors[]; byOperation: (PlannedErrors | undefined)[] } {
  const keyOf = ({ name }: PlannedDraft): string => `errors ${path.join(".")}.${name}`;
  const byShape = new Map<string, PlannedDraft[]>();
  const shapes = drafts.map((draft) => {
    if (draft.errorBodies.length === 0) return undefined;
    const shape = JSON.stringify(draft.errorBodies.map(({ status, schema }) => [status, schema]));
    const alike = byShape.get(shape);
    if (alike === undefined) byShape.set(shape, [draft]);
    else alike.push(draft);
    return shape;
  });
  const resource = pascalCase(path.join(" "));
  const named = new Map<string, PlannedErrors>();
  for (const [shape, alike] of byShape) {
    const [first] = alike;
    if (first === undefined) continue;
    const holder = alike.find((draft) => scope.kept(keyOf(draft)) !== undefined) ?? first;
    const short = named.size === 0 && !scope.has(`${resource}Errors`);
    const wanted = short ? `${resource}Errors` : `${resource}${pascalCase(first.name)}Errors`;
    named.set(shape, { name: scope.claim(wanted, keyOf(holder)), bodies: first.errorBodies });
  }
  return {
    all: [...named.values()],
    byOperation: shapes.map((shape) => (shape === undefined ? undefined : named.get(shape))),
  };
}
