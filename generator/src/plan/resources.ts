import type { Diagnostic } from "../diagnostics.ts";
import type { Api, Operation } from "../ir.ts";
import { kebabCase, memberName, NameScope, pascalCase } from "./names.ts";
import { type PlannedDraft, planOperation } from "./operations.ts";
import type { PlannedErrors, PlannedOperation, PlannedResource } from "./model.ts";
import type { PlannedTypes } from "./types.ts";

/** What a class already has, so that no method or child resource is called so. */
const CLASS_MEMBERS = ["client", "constructor"];

/** A resource under construction. */
interface Node {
  readonly path: readonly string[];
  /** The tag it stands for, spelled as in the document: `beta.observability.datasets`. */
  readonly tag: string;
  readonly children: Map<string, Node>;
  readonly operations: { readonly method: string; readonly operation: Operation }[];
}

/** Groups the operations into the tree of resources and names every class, method and parameter object. */
export function planResources(api: Api, types: PlannedTypes, diagnostics: Diagnostic[]): PlannedResource[] {
  const root: Node = { path: [], tag: "", children: new Map(), operations: [] };
  for (const operation of api.operations) {
    const { path, method } = addressOf(operation);
    nodeAt(root, path).operations.push({ method, operation });
  }
  const files = new NameScope();
  return [...root.children.values()].map((node) => planResource(node, { api, types, diagnostics, files }));
}

interface Context {
  readonly api: Api;
  readonly types: PlannedTypes;
  readonly diagnostics: Diagnostic[];
  readonly files: NameScope;
}

/**
 * Where an operation is found: `operationId: beta.conversations.start` says it outright. Otherwise the first tag is the
 * resource, and the method is the operationId or, without one, the HTTP method and the path.
 */
function addressOf(operation: Operation): { path: string[]; method: string } {
  const dotted = operation.id?.split(".") ?? [];
  if (dotted.length > 1 && dotted.every((part) => /^[A-Za-z][A-Za-z0-9_]*$/.test(part))) {
    return { path: dotted.slice(0, -1).map(resourceName), method: memberName(dotted.at(-1) ?? "") };
  }
  const tag = operation.tags[0] ?? "default";
  const path = tag.split(".").map(resourceName);
  return { path, method: memberName(operation.id ?? `${operation.method} ${operation.path}`) };
}

function resourceName(text: string): string {
  const name = memberName(text);
  return CLASS_MEMBERS.includes(name) ? `${name}_` : name;
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
  const { api, types } = context;
  const prefix = pascalCase(node.path.join(" "));
  const className = types.scope.claim(types.scope.has(prefix) ? `${prefix}Resource` : prefix);
  const file = context.files.claim(node.path.map((part) => kebabCase(part) || "resource").join("/"));
  const tag = api.tags.find(({ name }) => name.split(".").map(resourceName).join(".") === node.tag);
  const description = tag?.description ?? tag?.summary;
  const members = new NameScope([...CLASS_MEMBERS, ...node.children.keys()]);
  const drafts = node.operations.flatMap(({ method, operation }) =>
    planOperation(operation, method, { ...context, prefix, members }),
  );
  const errors = shareErrors(drafts, prefix, types.scope);
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

/** One interface for all operations of a resource that fail alike; the first is named after the resource. */
function shareErrors(
  drafts: readonly PlannedDraft[],
  resource: string,
  scope: NameScope,
): { all: PlannedErrors[]; byOperation: (PlannedErrors | undefined)[] } {
  const byShape = new Map<string, PlannedErrors>();
  const byOperation = drafts.map(({ errorBodies, name }) => {
    if (errorBodies.length === 0) return undefined;
    const shape = JSON.stringify(errorBodies.map(({ status, schema }) => [status, schema]));
    let errors = byShape.get(shape);
    if (errors === undefined) {
      const prefix = byShape.size === 0 ? resource : resource + pascalCase(name);
      errors = { name: scope.claim(`${prefix}Errors`), bodies: errorBodies };
      byShape.set(shape, errors);
    }
    return errors;
  });
  return { all: [...byShape.values()], byOperation };
}
