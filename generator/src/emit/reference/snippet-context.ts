import type { Plan } from "../../plan/model.ts";

/** What the programs of a reference import the client from. */
export interface SnippetModules {
  /** The class client. */
  readonly index: string;
  /** `createClient`. */
  readonly client: string;
  /** The functions of a resource, by its file. */
  readonly operations: (file: string) => string;
}

/** What a snippet is written for. */
export interface SnippetContext {
  readonly plan: Plan;
  readonly modules: SnippetModules;
}

/**
 * A package has its client as `client` and its functions by the resource's name; without a package, the modules are
 * those of the output folder, which is beside the program.
 */
export function snippetModules(plan: Plan, from: { package: string } | { folder: string }): SnippetModules {
  if ("package" in from) {
    const name = from.package;
    return { index: name, client: `${name}/client`, operations: (file) => `${name}/${file}` };
  }
  const module = (path: string): string => `./${from.folder}/${path}${plan.extension}`;
  return { index: module("index"), client: module("client"), operations: (file) => module(`operations/${file}`) };
}
