import type { Diagnostic } from "../diagnostics.ts";
import type { Tag } from "../ir.ts";
import { resourceName } from "./addresses.ts";
import type { PlannedResource } from "./model.ts";

/**
 * Puts resources in their other places: a tag that is the same as another (`x-tramontane-same-as`) makes a field that holds an
 * object of that one's class. There is no second class, and no further function.
 *
 * @returns The tree, with such fields after the others.
 */
export function withSameResources(
  resources: readonly PlannedResource[],
  tags: readonly Tag[],
  diagnostics: Diagnostic[],
): readonly PlannedResource[] {
  return tags.reduce((tree, tag) => {
    const [path, sameAs] = [tag.name, tag.sameAs].map((name) => name?.split(".").map(resourceName));
    if (!path || !sameAs) return tree;
    const [there, above] = [at(tree, sameAs), at(tree, path.slice(0, -1))];
    // Operations may be left out, and with them resources.
    if (!there || (path.length > 1 && !above)) return tree;
    const why = misfit(tree, path, there);
    if (why === undefined) return inserted(tree, path, place(path, there, tag));
    diagnostics.push({
      severity: "error",
      code: "extension/same-as",
      message: `x-tramontane-same-as: the tag "${tag.name}" cannot be the same as "${tag.sameAs}": ${why}.`,
    });
    return tree;
  }, resources);
}

/** The same class at another place. What there is to write of it is written at the first. */
function place(path: readonly string[], there: PlannedResource, { description, summary }: Tag): PlannedResource {
  const said = description ?? summary ?? there.description;
  const { file, className } = there;
  return {
    path,
    file,
    className,
    ...(said === undefined ? {} : { description: said }),
    operations: [],
    errors: [],
    children: [],
    sameAs: there.path,
  };
}

/** Why a resource cannot be there. An object that would hold one of its own class would hold others without end. */
function misfit(tree: readonly PlannedResource[], path: readonly string[], there: PlannedResource): string | undefined {
  const called = at(tree, path.slice(0, -1))?.operations.some(({ name }) => name === path.at(-1));
  if (at(tree, path) || called) return "something else is called so";
  if (there.path.every((part, index) => part === path[index])) return "it would be within itself";
  return holdsAnother(there) ? "that holds a resource of another place itself" : undefined;
}

function holdsAnother({ sameAs, children }: PlannedResource): boolean {
  return sameAs !== undefined || children.some(holdsAnother);
}

/** The resource of a path, if there is one. */
function at(tree: readonly PlannedResource[], path: readonly string[]): PlannedResource | undefined {
  const [name, ...below] = path;
  const found = tree.find((resource) => resource.path.at(-1) === name);
  return below.length === 0 || !found ? found : at(found.children, below);
}

function inserted(
  tree: readonly PlannedResource[],
  [name, ...below]: readonly string[],
  resource: PlannedResource,
): readonly PlannedResource[] {
  if (below.length === 0) return [...tree, resource];
  return tree.map((each) =>
    each.path.at(-1) === name ? { ...each, children: inserted(each.children, below, resource) } : each,
  );
}
